import type { ActDesk } from '../../bot/act-files/act-desk.ts';
import { type ActDeskPorts, openActDesk } from '../../bot/act-files/open-act-desk.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { inMemoryLetterheads } from './in-memory-letterheads.ts';

export type ActHouse = {
  readonly desk: ActDesk;
  /** What was noted in the journal, in order. */
  readonly noted: Parameters<ActDeskPorts['note']>[0][];
};

/** Acts as files over the real reader of documents, on a day that does not move. */
export function openActHouse(): ActHouse {
  const noted: ActHouse['noted'] = [];
  const desk = openActDesk({
    clock: { now: () => Date.UTC(2026, 10, 22, 10) },
    letterheads: inMemoryLetterheads(),
    openReader: openDocumentReader,
    note: async (entry) => {
      noted.push(entry);
      return `n-${noted.length}`;
    },
  });
  return { desk, noted };
}
