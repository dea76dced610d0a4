import type { Hasher } from '../ports.ts';
import { canonicalJson } from './canonical-json.ts';
import type { JournalEntry, JournalLine } from './journal-line.ts';

/** What the very first line of a journal is bound to. */
const genesisHash = '0'.repeat(64);

/** The last line written, as far as the next one needs it. */
export type JournalHead = { readonly seq: number; readonly hash: string };

/** Before the first line. */
export const emptyHead: JournalHead = { seq: 0, hash: genesisHash };

type Unbound = Pick<JournalLine, 'seq' | 'kind' | 'entry' | 'previous'>;

/** SHA-256 of the previous line's hash followed by the canonical JSON of this line's own content. */
export function hashOfLine(hasher: Pick<Hasher, 'sha256'>, line: Unbound): string {
  const { seq, kind, entry } = line;
  return hasher.sha256(`${line.previous}${canonicalJson({ seq, kind, entry })}`);
}

function bind(
  hasher: Pick<Hasher, 'sha256'>,
  head: JournalHead,
  kind: JournalLine['kind'],
  entry: JournalEntry | null,
): JournalLine {
  const line = { seq: head.seq + 1, kind, entry, previous: head.hash };
  return { ...line, hash: hashOfLine(hasher, line) };
}

/** The line that follows `head` and holds this entry. */
export function chainEntry(
  hasher: Pick<Hasher, 'sha256'>,
  head: JournalHead,
  entry: JournalEntry,
): JournalLine {
  return bind(hasher, head, entry.kind, entry);
}

/** The line that opens a file, bound to the seal of the file before, or that closes one. */
export function chainMark(
  hasher: Pick<Hasher, 'sha256'>,
  head: JournalHead,
  kind: 'opening' | 'seal',
): JournalLine {
  return bind(hasher, head, kind, null);
}
