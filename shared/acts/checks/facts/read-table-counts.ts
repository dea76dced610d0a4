import { normaliseSpaces } from '../../../french/normalise-spaces.ts';
import type { ActParagraph } from '../../act-document.ts';
import type { Placed } from './text-place.ts';

/** Labels of the cells that name a count. */
type Columns<Key extends string> = readonly (readonly [Key, RegExp])[];
type Counts<Key extends string> = Partial<Record<Key, Placed<number>>>;

/**
 * Counts of each table that has some: cells that name them, then as many figures (« Pour | Contre », « 14 | 2 »), or each
 * beside its own (« Pour | 14 »).
 */
export function readTableCounts<Key extends string>(
  paragraphs: readonly ActParagraph[],
  columns: Columns<Key>,
): readonly Counts<Key>[] {
  const tables: Counts<Key>[] = [];
  let counts: Counts<Key> = {};
  let head: (Key | null)[] = [];
  let filled = 0;
  const close = (): void => {
    if (Object.keys(counts).length > 0) tables.push(counts);
    counts = {};
    head = [];
    filled = 0;
  };
  for (const [paragraph, { text, inTable }] of paragraphs.entries()) {
    if (!inTable) {
      close();
      continue;
    }
    const cell = normaliseSpaces(text).trim();
    if (cell === '') continue;
    const isCount = /^\d{1,4}$/u.test(cell);
    if (!isCount) {
      if (filled > 0) head = [];
      filled = 0;
      head.push(columns.find(([, label]) => cell.length < 80 && label.test(cell))?.[0] ?? null);
      continue;
    }
    const key = head[filled];
    filled += 1;
    if (key === undefined || key === null || counts[key] !== undefined) continue;
    const start = text.indexOf(cell);
    counts[key] = { value: Number(cell), where: { paragraph, start, end: start + cell.length } };
  }
  close();
  return tables;
}
