import { join } from 'node:path';
import type { JournalHead } from '#shared/registers/chain-line.ts';
import { isProof } from '#shared/registers/is-proof.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import { openHeadRecord } from './journal-head.ts';
import type { JournalWitness } from './journal-witness.ts';
import { type JournalPage, type JournalPlace, readJournalPage } from './read-journal.ts';
import { searchJournal } from './search-journal.ts';
import { openJournalWriter } from './write-journal.ts';

const journalFolder = 'journal';
const headFile = 'journal-head.db';

/** The journal as the thread that holds the files gives it. */
export type JournalCore = {
  readonly append: (entry: JournalEntry) => void;
  readonly page: (place: JournalPlace | null) => JournalPage;
  readonly head: () => JournalHead | null;
  /** This data folder has had a journal, whatever is left of it. */
  readonly begun: () => boolean;
  readonly find: (id: string) => JournalEntry | null;
  readonly lastProof: (endpoint: string, model: string, at: number) => JournalEntry | null;
  readonly expire: (before: number) => number;
  readonly close: () => void;
};

/** Opens the journal of a data folder: `journal/journal-YYYY-MM.db`, one file a month, and its head record beside it. */
export function openJournal(folder: string, witness: JournalWitness): JournalCore {
  const files = join(folder, journalFolder);
  const head = openHeadRecord(join(folder, headFile));
  const writer = openJournalWriter(files, head, witness);
  return {
    append: writer.append,
    page: (place) => readJournalPage(files, place),
    head: head.read,
    begun: witness.noted,
    find: (id) => searchJournal(files, JSON.stringify(id), (entry) => entry.id === id),
    lastProof: (endpoint, model, at) =>
      searchJournal(files, '"kind":"evidence"', (entry) => isProof(entry, endpoint, model, at)),
    expire: writer.expire,
    close: () => {
      writer.close();
      head.close();
    },
  };
}
