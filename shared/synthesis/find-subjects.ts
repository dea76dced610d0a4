import type { WrittenNumber } from '../french/written-numbers.ts';
import type { DocumentIndex, IndexedRow, IndexedSentence } from './document-index.ts';
import { bareLabel, labelKey, labelWords } from './label-words.ts';

/** A line of a table that a sentence speaks of. */
export type Subject = {
  readonly row: IndexedRow;
  readonly current: WrittenNumber;
  readonly previous: WrittenNumber | null;
};

/** Says what a sentence is about: the line that its heading is called by, and those that it names itself. */
export type SubjectFinder = {
  readonly ofHeading: (sentence: IndexedSentence) => Subject | null;
  readonly named: (sentence: IndexedSentence) => readonly Subject[];
  /** Lines of the tables under the heading of a sentence. */
  readonly below: (sentence: IndexedSentence) => readonly Subject[];
  readonly all: readonly Subject[];
};

/** Words that half of all lines have: they tell no line from another. */
const common = new Set([
  'depense',
  'recette',
  'total',
  'autre',
  'divers',
  'frai',
  'fonctionnement',
  'investissement',
]);

export function findSubjects(index: DocumentIndex): SubjectFinder {
  const all = index.rows.flatMap((row) => subjectOf(row) ?? []);
  const byKey = Map.groupBy(all, ({ row }) => labelKey(bareLabel(row.name)));
  return {
    all,
    ofHeading: ({ anchor }) => {
      const heading = anchor.path.at(-1);
      if (heading === undefined) return null;
      const known = byKey.get(labelKey(bareLabel(heading))) ?? [];
      const near = known.filter(({ row }) =>
        row.table.path.every((above, at) => anchor.path[at] === above || at === anchor.path.length),
      );
      return near[0] ?? null;
    },
    named: (sentence) => all.filter(({ row }) => isNamed(row.name, sentence)),
    below: ({ anchor }) =>
      all.filter(({ row }) => anchor.path.every((heading, at) => row.table.path[at] === heading)),
  };
}

/** All words of the label but those in parentheses; of an acronym, the acronym. */
function isNamed(name: string, sentence: IndexedSentence): boolean {
  const bare = bareLabel(name);
  if (/^\p{Lu}{3,6}$/u.test(bare)) return new RegExp(`\\b${bare}\\b`, 'u').test(sentence.text);
  const words = labelWords(bare);
  const telling = words.filter((word) => !common.has(word));
  return words.length >= 2 && telling.length > 0 && words.every((word) => sentence.words.has(word));
}

function subjectOf(row: IndexedRow): Subject | null {
  if (row.table.isListing) return null;
  const numberOf = (period: 'current' | 'previous'): WrittenNumber | null => {
    const column = row.table.columns.find((one) => one.role === 'value' && one.period === period);
    return column === undefined ? null : (row.numbers[column.at] ?? null);
  };
  const current = numberOf('current');
  if (current === null || current.unit === '%') return null;
  return { row, current, previous: numberOf('previous') };
}

/** Whether a sentence speaks of its heading: half of the words that tell it, or a word that points back to it. */
export function speaksOf(sentence: IndexedSentence, heading: string): boolean {
  if (/^(?:Elles?|Ils?|Ces?|Cette|Celles?-ci|Ceux-ci|Le total|L’ensemble)\b/u.test(sentence.text))
    return true;
  const words = labelWords(bareLabel(heading));
  const telling = words.filter((word) => !common.has(word));
  const wanted = telling.length > 0 ? telling : words;
  const held = wanted.filter((word) => sentence.words.has(word)).length;
  return held * 2 >= wanted.length && held > 0;
}
