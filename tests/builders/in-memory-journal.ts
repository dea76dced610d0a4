import { createHash } from 'node:crypto';
import {
  chainEntry,
  chainMark,
  emptyHead,
  type JournalHead,
} from '#shared/registers/chain-line.ts';
import { isProof } from '#shared/registers/is-proof.ts';
import type { JournalEntry, JournalLine } from '#shared/registers/journal-line.ts';
import type { Journal, JournalLookup, JournalRetention } from '#shared/registers/ports.ts';
import { type ReadLine, verifyChain } from '#shared/registers/verify-chain.ts';

const sha256 = {
  sha256: (text: string): string => createHash('sha256').update(text).digest('hex'),
};

type Month = { readonly file: string; readonly lines: JournalLine[] };

/** The journal without a disk: the same chain, the same months. */
export function inMemoryJournal(): Journal & JournalLookup & JournalRetention {
  let months: readonly Month[] = [];
  let head: JournalHead = emptyHead;

  const write = (month: Month, line: JournalLine): void => {
    month.lines.push(line);
    head = line;
  };
  const openMonth = (file: string): Month => {
    const last = months.at(-1);
    if (last !== undefined) write(last, chainMark(sha256, head, 'seal'));
    const month: Month = { file, lines: [] };
    months = [...months, month];
    write(month, chainMark(sha256, head, 'opening'));
    return month;
  };
  const read = async function* (): AsyncGenerator<ReadLine & { readonly line: JournalLine }> {
    for (const { file, lines } of months) for (const line of lines) yield { file, line };
  };
  const last = (keeps: (entry: JournalEntry) => boolean): JournalEntry | null =>
    months
      .flatMap(({ lines }) => lines)
      .flatMap(({ entry }) => entry ?? [])
      .findLast(keeps) ?? null;
  return {
    append: async (entry) => {
      const file = `journal-${new Date(entry.at).toISOString().slice(0, 7)}.db`;
      const last = months.at(-1);
      const month = last === undefined || file > last.file ? openMonth(file) : last;
      write(month, chainEntry(sha256, head, structuredClone(entry)));
    },
    verify: () => verifyChain(sha256, read(), months.length === 0 ? null : head, months.length > 0),
    lines: async function* (from = 0) {
      const first = `journal-${new Date(from).toISOString().slice(0, 7)}.db`;
      for await (const { file, line } of read()) if (file >= first) yield line;
    },
    find: async (id) => last((entry) => entry.id === id),
    lastProof: async (endpoint, model, at) => last((entry) => isProof(entry, endpoint, model, at)),
    expire: async (before) => {
      const firstKept = `journal-${new Date(before).toISOString().slice(0, 7)}.db`;
      const kept = months.filter(
        (month, at) => at === months.length - 1 || month.file >= firstKept,
      );
      const deleted = months.length - kept.length;
      months = kept;
      return deleted;
    },
  };
}
