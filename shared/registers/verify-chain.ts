import type { Hasher } from '../ports.ts';
import { hashOfLine, type JournalHead } from './chain-line.ts';
import type { ChainBreak, JournalLine, JournalVerdict } from './journal-line.ts';

/** A line as read from its file; null when the file gives no line at that place. */
export type ReadLine = { readonly file: string; readonly line: JournalLine | null };

type Last = { readonly file: string; readonly line: JournalLine };

function breakBetween(last: Last, file: string, line: JournalLine): ChainBreak | null {
  const sealed = last.line.kind === 'seal';
  if (file === last.file && sealed) return 'after-seal';
  if (line.seq !== last.line.seq + 1) return 'missing-before';
  if (file !== last.file && !sealed) return 'no-seal';
  if (line.previous !== last.line.hash) return 'unbound';
  return null;
}

function breakOf(
  hasher: Pick<Hasher, 'sha256'>,
  last: Last | null,
  read: ReadLine,
): ChainBreak | null {
  const { file, line } = read;
  if (line === null) return 'unreadable';
  if (line.entry !== null && line.entry.kind !== line.kind) return 'altered';
  if (hashOfLine(hasher, line) !== line.hash) return 'altered';
  if (last !== null) {
    const between = breakBetween(last, file, line);
    if (between !== null) return between;
  }
  const first = last === null || last.file !== file;
  return first === (line.kind === 'opening') ? null : 'no-opening';
}

/**
 * Walks the lines of every remaining file, oldest first, and stops at the first that does not verify.
 * The first remaining file may follow files that retention deleted: its opening line is where the
 * chain starts. `head` is the last line known from a second place, read before the walk began: when
 * the files end before it, or hold another line there, lines were cut off. It is made before the first
 * line: lines without it do not verify, nor does nothing at all where a journal has `begun`.
 */
export async function verifyChain(
  hasher: Pick<Hasher, 'sha256'>,
  reads: AsyncIterable<ReadLine>,
  head: JournalHead | null,
  begun: boolean,
): Promise<JournalVerdict> {
  let last: Last | null = null;
  let lines = 0;
  for await (const read of reads) {
    const why = breakOf(hasher, last, read);
    const { file, line } = read;
    if (why !== null || line === null) {
      return broken(lines, file, line?.seq ?? (last?.line.seq ?? 0) + 1, why ?? 'unreadable');
    }
    if (line.seq === head?.seq && line.hash !== head.hash) {
      return broken(lines, file, line.seq, 'cut');
    }
    last = { file, line };
    lines += 1;
  }
  const why = endBreak(last, head, begun);
  if (why === null) return { lines, ok: true, firstBroken: null };
  const end = last?.line.seq ?? 0;
  return broken(lines, last?.file ?? 'journal', why === 'no-head' ? end : end + 1, why);
}

function endBreak(last: Last | null, head: JournalHead | null, begun: boolean): ChainBreak | null {
  if (head !== null) return (last?.line.seq ?? 0) < head.seq ? 'cut' : null;
  if (last !== null) return 'no-head';
  return begun ? 'absent' : null;
}

function broken(lines: number, file: string, seq: number, why: ChainBreak): JournalVerdict {
  return { lines, ok: false, firstBroken: { file, seq, why } };
}
