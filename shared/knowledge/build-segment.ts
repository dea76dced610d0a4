import { analyseWord } from '../french/analyse-text.ts';
import { splitGrams } from '../french/split-grams.ts';
import { splitWords } from '../french/split-words.ts';
import { PostingCollector } from './posting-table.ts';
import type { Segment, SegmentDocument, SegmentPassage } from './segment.ts';
import { buildVectorTables } from './vector-table.ts';

/** How often a term stands in one document, before it is written as a posting. */
type Mentions = { titleCount: number; readonly entries: number[] };

/** Counts of one document under way. */
type Tally = {
  readonly terms: Map<string, Mentions>;
  readonly words: Map<string, number>;
};

/** Analyses documents into a new segment; the order of the documents is kept. */
export function buildSegment(documents: readonly SegmentDocument[]): Segment {
  const terms = new PostingCollector();
  const grams = new PostingCollector();
  const firstPassage = new Uint32Array(documents.length + 1);
  const titleLengths = new Uint32Array(documents.length);
  const documentLengths = new Uint32Array(documents.length);
  const gramLengths = new Uint32Array(documents.length);
  const passageLengths: number[] = [];
  documents.forEach((document, number) => {
    const tally: Tally = { terms: new Map(), words: new Map() };
    const titleLength = countTitle(document.title, tally);
    let bodyLength = 0;
    let above: readonly string[] = [];
    document.passages.forEach((passage, index) => {
      const inherited = sharedHeadings(above, passage.path);
      const body = countBody(passage, inherited, index, tally);
      bodyLength += body;
      passageLengths.push(body + countInherited(passage.path.slice(0, inherited), index, tally));
      above = passage.path;
    });
    titleLengths[number] = titleLength;
    documentLengths[number] = titleLength + bodyLength;
    gramLengths[number] = writeGrams(number, tally.words, grams);
    firstPassage[number + 1] = passageLengths.length;
    for (const [term, mentions] of tally.terms) terms.add(term, { document: number, ...mentions });
  });
  return {
    entries: documents.map(({ key, space, readers }) => ({ key, space, readers: [...readers] })),
    firstPassage,
    titleLengths,
    documentLengths,
    passageLengths: Uint32Array.from(passageLengths),
    gramLengths,
    terms: terms.close(),
    grams: grams.close(),
    vectors: buildVectorTables(documents),
  };
}

/** How many headings, outermost first, a passage has in common with the one before it. */
function sharedHeadings(before: readonly string[], path: readonly string[]): number {
  const differing = path.findIndex((heading, level) => heading !== before[level]);
  return differing === -1 ? path.length : differing;
}

function mentionsOf(tally: Tally, term: string): Mentions {
  const known = tally.terms.get(term);
  if (known !== undefined) return known;
  const mentions: Mentions = { titleCount: 0, entries: [] };
  tally.terms.set(term, mentions);
  return mentions;
}

function countTitle(title: string, tally: Tally): number {
  let length = 0;
  for (const word of splitWords(title)) {
    const { folded, term } = analyseWord(word);
    tally.words.set(folded, (tally.words.get(folded) ?? 0) + 2);
    if (term === '') continue;
    mentionsOf(tally, term).titleCount += 1;
    length += 1;
  }
  return length;
}

/** Counts a passage's text with the headings that begin at it. */
function countBody(passage: SegmentPassage, from: number, index: number, tally: Tally): number {
  let length = 0;
  for (const text of [...passage.path.slice(from), passage.text]) {
    for (const word of splitWords(text)) {
      const { folded, term } = analyseWord(word);
      tally.words.set(folded, (tally.words.get(folded) ?? 0) + 1);
      if (term === '') continue;
      const { entries } = mentionsOf(tally, term);
      if (entries.at(-2) === index) entries[entries.length - 1] = (entries.at(-1) ?? 0) + 2;
      else entries.push(index, 2);
      length += 1;
    }
  }
  return length;
}

/** Marks the terms of headings repeated from an earlier passage; returns how many there are. */
function countInherited(headings: readonly string[], index: number, tally: Tally): number {
  const terms = new Set<string>();
  for (const heading of headings) {
    for (const word of splitWords(heading)) terms.add(analyseWord(word).term);
  }
  terms.delete('');
  for (const term of terms) {
    const { entries } = mentionsOf(tally, term);
    if (entries.at(-2) === index) entries[entries.length - 1] = (entries.at(-1) ?? 0) | 1;
    else entries.push(index, 1);
  }
  return terms.size;
}

function writeGrams(
  document: number,
  words: ReadonlyMap<string, number>,
  grams: PostingCollector,
): number {
  const counts = new Map<string, number>();
  let length = 0;
  for (const [word, times] of words) {
    for (const gram of splitGrams(word)) {
      counts.set(gram, (counts.get(gram) ?? 0) + times);
      length += times;
    }
  }
  for (const [gram, titleCount] of counts) grams.add(gram, { document, titleCount, entries: [] });
  return length;
}
