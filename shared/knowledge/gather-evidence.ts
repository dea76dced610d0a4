import { inverseFrequency, type Saturation, termWeight } from './bm25.ts';
import { findTerm, visitPostings } from './posting-table.ts';
import type { SelectedSegment, Selection } from './select-documents.ts';

/** What speaks for each document and each passage of a selection, by number. */
export type Evidence = {
  readonly document: Float64Array;
  readonly title: Float64Array;
  readonly gram: Float64Array;
  readonly passage: Float64Array;
  /** Share of the question's weight that passage, title and headings hold, 0..1. */
  readonly coverage: Float64Array;
};

/** Chosen by measurement (decision 0002): a word said often counts on, past the usual k1 of 1.2. */
const saturation: Saturation = { k1: 2, b: 0.75 };

/** BM25 of documents, titles, passages and 4-grams over the documents that the selection allows; terms with how often each is asked. */
export function gatherEvidence(
  selection: Selection,
  terms: ReadonlyMap<string, number>,
  grams: readonly string[],
): Evidence {
  const evidence: Evidence = {
    document: new Float64Array(selection.documentSlots),
    title: new Float64Array(selection.documentSlots),
    gram: new Float64Array(selection.documentSlots),
    passage: new Float64Array(selection.passageSlots),
    coverage: new Float64Array(selection.passageSlots),
  };
  let whole = 0;
  for (const [term, times] of terms) whole += addTerm(selection, term, times, evidence);
  for (const gram of grams) addGram(selection, gram, evidence);
  if (whole > 0) {
    for (let at = 0; at < evidence.coverage.length; at += 1) {
      evidence.coverage[at] = (evidence.coverage[at] ?? 0) / whole;
    }
  }
  return evidence;
}

type Holders = { documents: number; titles: number; passages: number };

function countHolders(places: readonly Place[]): Holders {
  const holders: Holders = { documents: 0, titles: 0, passages: 0 };
  for (const { part, index } of places) {
    visitPostings(part.segment.terms, index, (document, titleCount, entries) => {
      if (part.allowed[document] !== 1) return;
      holders.documents += 1;
      if (titleCount > 0) holders.titles += 1;
      holders.passages += titleCount > 0 ? passageCount(part, document) : entries.length / 2;
    });
  }
  return holders;
}

type Place = { readonly part: SelectedSegment; readonly index: number };

function placesOf(selection: Selection, table: 'terms' | 'grams', term: string): readonly Place[] {
  return selection.segments
    .map((part) => ({ part, index: findTerm(part.segment[table], term) }))
    .filter(({ index }) => index >= 0);
}

/** Adds one term's evidence; returns the term's weight in the question. */
function addTerm(selection: Selection, term: string, times: number, evidence: Evidence): number {
  const places = placesOf(selection, 'terms', term);
  const holders = countHolders(places);
  const weights = {
    document: times * inverseFrequency(holders.documents, selection.documents),
    title: times * inverseFrequency(holders.titles, selection.documents),
    passage: times * inverseFrequency(holders.passages, selection.passages),
  };
  for (const { part, index } of places) {
    visitPostings(part.segment.terms, index, (document, titleCount, entries) => {
      if (part.allowed[document] !== 1) return;
      addDocument(selection, part, document, titleCount, entries, weights, evidence);
      addPassages(selection, part, document, titleCount, entries, weights, evidence);
    });
  }
  return weights.document;
}

type TermWeights = {
  readonly document: number;
  readonly title: number;
  readonly passage: number;
};

function addDocument(
  selection: Selection,
  { segment, firstDocument }: SelectedSegment,
  document: number,
  titleCount: number,
  entries: readonly number[],
  weights: TermWeights,
  evidence: Evidence,
): void {
  let count = titleCount;
  for (let at = 1; at < entries.length; at += 2) count += (entries[at] ?? 0) >>> 1;
  const slot = firstDocument + document;
  evidence.document[slot] =
    (evidence.document[slot] ?? 0) +
    weights.document *
      termWeight(
        count,
        segment.documentLengths[document] ?? 0,
        selection.meanDocumentLength,
        saturation,
      );
  if (titleCount === 0) return;
  evidence.title[slot] =
    (evidence.title[slot] ?? 0) +
    weights.title *
      termWeight(
        titleCount,
        segment.titleLengths[document] ?? 0,
        selection.meanTitleLength,
        saturation,
      );
}

/** Every passage is read under its document's title. */
function addPassages(
  selection: Selection,
  part: SelectedSegment,
  document: number,
  titleCount: number,
  entries: readonly number[],
  weights: TermWeights,
  evidence: Evidence,
): void {
  const titleLength = part.segment.titleLengths[document] ?? 0;
  const first = part.segment.firstPassage[document] ?? 0;
  const addOne = (passage: number, count: number): void => {
    const length = titleLength + (part.segment.passageLengths[first + passage] ?? 0);
    const slot = part.firstPassage + first + passage;
    evidence.passage[slot] =
      (evidence.passage[slot] ?? 0) +
      weights.passage * termWeight(count, length, selection.meanPassageLength, saturation);
    evidence.coverage[slot] = (evidence.coverage[slot] ?? 0) + weights.document;
  };
  let at = 0;
  const count = titleCount > 0 ? passageCount(part, document) : 0;
  for (let passage = 0; passage < count; passage += 1) {
    if (entries[at] === passage) {
      addOne(passage, titleCount + mentions(entries[at + 1]));
      at += 2;
    } else addOne(passage, titleCount);
  }
  for (; at < entries.length; at += 2) addOne(entries[at] ?? 0, mentions(entries[at + 1]));
}

function mentions(packed: number | undefined): number {
  return ((packed ?? 0) >>> 1) + ((packed ?? 0) & 1);
}

function passageCount({ segment }: SelectedSegment, document: number): number {
  return (segment.firstPassage[document + 1] ?? 0) - (segment.firstPassage[document] ?? 0);
}

function addGram(selection: Selection, gram: string, evidence: Evidence): void {
  const places = placesOf(selection, 'grams', gram);
  let holders = 0;
  for (const { part, index } of places) {
    visitPostings(part.segment.grams, index, (document) => {
      holders += part.allowed[document] ?? 0;
    });
  }
  const weight = inverseFrequency(holders, selection.documents);
  for (const { part, index } of places) {
    visitPostings(part.segment.grams, index, (document, count) => {
      if (part.allowed[document] !== 1) return;
      const length = part.segment.gramLengths[document] ?? 0;
      const slot = part.firstDocument + document;
      evidence.gram[slot] =
        (evidence.gram[slot] ?? 0) +
        weight * termWeight(count, length, selection.meanGramLength, saturation);
    });
  }
}
