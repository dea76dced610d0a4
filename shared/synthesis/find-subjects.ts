import type { WrittenNumber } from '../french/written-numbers.ts';
import type { DocumentIndex, IndexedRow, IndexedSentence } from './document-index.ts';
import { bareLabel, labelKey, labelWords } from './label-words.ts';
import { standsUnder } from './stands-under.ts';

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
  'diver',
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
      // The line above, or the total of the table under the heading itself.
      const near = known.filter(({ row }) => standsUnder(anchor.path, row.table.path));
      return near[0] ?? null;
    },
    named: (sentence) =>
      all.filter(({ row }) => isOfPart(row, sentence) && isNamed(row.name, sentence)),
    below: ({ anchor }) => all.filter(({ row }) => standsUnder(row.table.path, anchor.path)),
  };
}

/** Of the same part of the document: a line of the income is not what a text on spending speaks of. */
function isOfPart({ table }: IndexedRow, { anchor }: IndexedSentence): boolean {
  const [, part] = anchor.path;
  return part === undefined || table.path.length < 2 || table.path[1] === part;
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

/** At the start of a sentence, or where a line break was lost before it. */
const pointsBack =
  /(?:^|\p{Ll} )(?:Elles?|Ils?|Ces?|Cette|Celles?-ci|Ceux-ci|Le total|L[’']ensemble)(?!\p{L})/u;

/** Whether a sentence speaks of its heading: half of the words that tell it, or a word that points back to it. */
export function speaksOf(sentence: IndexedSentence, heading: string): boolean {
  if (pointsBack.test(sentence.text)) return true;
  const words = labelWords(bareLabel(heading));
  const telling = words.filter((word) => !common.has(word));
  if (telling.length === 0) return words.every((word) => sentence.words.has(word));
  const held = telling.filter((word) => sentence.words.has(word)).length;
  return held * 2 >= telling.length;
}
