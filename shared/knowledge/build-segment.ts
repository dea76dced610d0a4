import { analyseWord } from '../french/analyse-text.ts';
import { splitGrams } from '../french/split-grams.ts';
import { splitWords } from '../french/split-words.ts';
import { traitsOf } from './document-traits.ts';
import { familyOf } from './family-of.ts';
import { PostingCollector } from './posting-table.ts';
import type { Segment, SegmentDocument } from './segment.ts';
import { buildVectorTables } from './vector-table.ts';

/** A segment under way. */
type Draft = {
  readonly terms: PostingCollector;
  readonly grams: PostingCollector;
  readonly unitLengths: number[];
  readonly firstUnit: number[];
  readonly documentLengths: number[];
  readonly gramLengths: number[];
};

/** Words of one document by folded form: their 4-grams are counted once the document is read. */
type WordCounts = Map<string, number>;

/** Analyses documents into a new segment; the order of the documents is kept. */
export function buildSegment(documents: readonly SegmentDocument[]): Segment {
  const draft: Draft = {
    terms: new PostingCollector(),
    grams: new PostingCollector(),
    unitLengths: [],
    firstUnit: [0],
    documentLengths: [],
    gramLengths: [],
  };
  documents.forEach((document, number) => {
    addDocument(draft, document, number);
  });
  return {
    entries: documents.map(({ key, space, readers }) => ({ key, space, readers })),
    firstUnit: Uint32Array.from(draft.firstUnit),
    unitLengths: Uint32Array.from(draft.unitLengths),
    documentLengths: Uint32Array.from(draft.documentLengths),
    gramLengths: Uint32Array.from(draft.gramLengths),
    families: Uint32Array.from(documents, familyOf),
    traits: Uint8Array.from(documents, traitsOf),
    terms: draft.terms.close(),
    grams: draft.grams.close(),
    vectors: buildVectorTables(documents),
  };
}

function addDocument(draft: Draft, { title, passages }: SegmentDocument, number: number): void {
  const words: WordCounts = new Map();
  let length = addUnit(draft, [title], [], words, 2);
  let above: readonly string[] = [];
  for (const { text, path } of passages) {
    const from = sharedHeadings(above, path);
    length += addUnit(draft, [...path.slice(from), text], path.slice(0, from), words, 1);
    above = path;
  }
  draft.firstUnit.push(draft.unitLengths.length);
  draft.documentLengths.push(length);
  draft.gramLengths.push(addGrams(draft, number, words));
}

/** How many headings, outermost first, a passage has in common with the one before it. */
function sharedHeadings(before: readonly string[], path: readonly string[]): number {
  const differing = path.findIndex((heading, level) => heading !== before[level]);
  return differing === -1 ? path.length : differing;
}

/** Writes a title or a passage; returns its own length, headings repeated from above not counted. */
function addUnit(
  draft: Draft,
  texts: readonly string[],
  repeated: readonly string[],
  words: WordCounts,
  gramWeight: number,
): number {
  const positions = new Map<string, number[]>();
  let position = 0;
  let length = 0;
  for (const text of texts) {
    for (const word of splitWords(text)) {
      const { folded, term } = analyseWord(word);
      words.set(folded, (words.get(folded) ?? 0) + gramWeight);
      if (term === '') continue;
      const known = positions.get(term);
      if (known === undefined) positions.set(term, [position]);
      else known.push(position);
      position += 1;
      length += 1;
    }
    // The last word of a heading and the first of its text do not stand side by side.
    position += 1;
  }
  const inherited = termsOf(repeated);
  const unit = draft.unitLengths.length;
  for (const [term, own] of positions) addPosting(draft, term, unit, own, inherited.has(term));
  for (const term of inherited) if (!positions.has(term)) addPosting(draft, term, unit, [], true);
  draft.unitLengths.push(length + inherited.size);
  return length;
}

function termsOf(headings: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const heading of headings) {
    for (const word of splitWords(heading)) terms.add(analyseWord(word).term);
  }
  terms.delete('');
  return terms;
}

function addPosting(
  draft: Draft,
  term: string,
  unit: number,
  positions: readonly number[],
  isInherited: boolean,
): void {
  const posting = draft.terms.open(term, unit);
  posting.push(positions.length * 2 + (isInherited ? 1 : 0));
  let last = -1;
  for (const position of positions) {
    posting.push(position - last - 1);
    last = position;
  }
}

function addGrams(draft: Draft, document: number, words: WordCounts): number {
  const counts = new Map<string, number>();
  let length = 0;
  for (const [word, times] of words) {
    for (const gram of splitGrams(word)) {
      counts.set(gram, (counts.get(gram) ?? 0) + times);
      length += times;
    }
  }
  for (const [gram, count] of counts) draft.grams.open(gram, document).push(count);
  return length;
}
