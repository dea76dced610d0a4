import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '#shared/fault.ts';
import type { Hasher } from '#shared/ports.ts';
import {
  chainEntry,
  chainMark,
  emptyHead,
  hashOfLine,
  type JournalHead,
} from '#shared/registers/chain-line.ts';
import type { JournalEntry, JournalLine } from '#shared/registers/journal-line.ts';
import { inTransaction } from './in-transaction.ts';
import { type JournalFile, openJournalFile } from './journal-file.ts';
import type { HeadRecord } from './journal-head.ts';
import {
  endOf,
  fileOf,
  laterOf,
  listMonths,
  type Month,
  monthAfter,
  monthOf,
  pathsOf,
} from './journal-months.ts';
import type { JournalWitness } from './journal-witness.ts';

export const sha256: Pick<Hasher, 'sha256'> = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
};

export type JournalWriter = {
  /** Returns once the line is on the disk. */
  readonly append: (entry: JournalEntry) => void;
  readonly expire: (before: number) => number;
  readonly close: () => void;
};

type OpenMonth = { readonly month: Month; readonly file: JournalFile };

/**
 * Writes the journal, beside other processes that do the same. A line goes into the newest file;
 * when its month is later than the file's, the file is sealed and the next one opened. A clock that
 * goes back therefore never opens an older file.
 */
export function openJournalWriter(
  folder: string,
  head: HeadRecord,
  witness: JournalWitness,
): JournalWriter {
  let open: OpenMonth | null = null;

  const close = (): void => {
    open?.file.close();
    open = null;
  };
  const openNewest = (): OpenMonth | null => {
    const month = listMonths(folder).at(-1);
    if (month === open?.month) return open;
    close();
    if (month !== undefined) {
      open = { month, file: openJournalFile(join(folder, fileOf(month))) };
    }
    return open;
  };
  const append = (entry: JournalEntry): void => {
    const month = monthOf(entry.at);
    if (open === null && listMonths(folder).length === 0) head.begin();
    witness.note();
    for (;;) {
      const current = open ?? openNewest();
      const line = current === null ? null : appendTo(current, month, entry, head);
      if (line !== null) {
        head.advance(line);
        return;
      }
      head.alone(() => openMonth(folder, openNewest(), month, head));
      openNewest();
    }
  };
  return { append, expire: (before) => head.alone(() => deleteMonths(folder, before)), close };
}

/** Null when this file takes no more lines for that month. */
function appendTo(
  { month, file }: OpenMonth,
  wanted: Month,
  entry: JournalEntry,
  head: HeadRecord,
): JournalLine | null {
  return inTransaction(file.database, () => {
    const last = file.last();
    if (last === null || last.kind === 'seal' || wanted > month) return null;
    const line = chainEntry(sha256, continued(last, head), entry);
    file.insert(line);
    return line;
  });
}

/** The line to go on from; a journal that was altered, cut at its end or left without its record is not continued. */
function continued(last: JournalLine, head: HeadRecord): JournalLine {
  const known = head.read();
  const cut = known === null || known.seq > last.seq;
  const replaced = known?.seq === last.seq && known.hash !== last.hash;
  if (cut || replaced || hashOfLine(sha256, last) !== last.hash) {
    throw new Fault('journal-damaged', { seq: last.seq });
  }
  return last;
}

/** Seals the newest file if it is over, and opens the next; whatever a kill left undone is done first. */
function openMonth(
  folder: string,
  newest: OpenMonth | null,
  wanted: Month,
  head: HeadRecord,
): void {
  if (newest === null) {
    const known = head.read();
    if (known?.seq !== emptyHead.seq) {
      throw new Fault('journal-damaged', { seq: known?.seq ?? emptyHead.seq });
    }
    startFile(folder, wanted, emptyHead, head);
    return;
  }
  const last = newest.file.last();
  if (last === null) {
    if (head.read() === null) throw new Fault('journal-damaged', { seq: emptyHead.seq });
    startFile(folder, newest.month, sealBefore(folder, newest.month, head), head);
    return;
  }
  if (last.kind !== 'seal' && wanted <= newest.month) return;
  const seal = last.kind === 'seal' ? continued(last, head) : sealFile(newest.file, head);
  startFile(folder, laterOf(wanted, monthAfter(newest.month)), seal, head);
}

function sealFile(file: JournalFile, head: HeadRecord): JournalLine {
  const seal = inTransaction(file.database, () => {
    const last = file.last();
    if (last === null || last.kind === 'seal') throw new Fault('journal-damaged');
    const line = chainMark(sha256, continued(last, head), 'seal');
    file.insert(line);
    return line;
  });
  head.advance(seal);
  return seal;
}

function startFile(folder: string, month: Month, after: JournalHead, head: HeadRecord): void {
  const file = openJournalFile(join(folder, fileOf(month)));
  try {
    const opening = chainMark(sha256, after, 'opening');
    inTransaction(file.database, () => file.insert(opening));
    head.advance(opening);
  } finally {
    file.close();
  }
}

/** The seal that a file without lines follows: its opening line was never written. */
function sealBefore(folder: string, month: Month, head: HeadRecord): JournalHead {
  const before = listMonths(folder).findLast((other) => other < month);
  if (before === undefined) return emptyHead;
  const file = openJournalFile(join(folder, fileOf(before)));
  try {
    const last = file.last();
    if (last?.kind !== 'seal') throw new Fault('journal-damaged');
    return continued(last, head);
  } finally {
    file.close();
  }
}

function deleteMonths(folder: string, before: number): number {
  const over = listMonths(folder)
    .slice(0, -1)
    .filter((month) => endOf(month) <= before);
  for (const month of over) {
    for (const path of pathsOf(folder, month)) rmSync(path, { force: true });
  }
  return over.length;
}
