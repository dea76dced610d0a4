import type { Segment, SegmentEntry } from './segment.ts';

/** One segment as a search sees it. */
export type SelectedSegment = {
  readonly segment: Segment;
  /** 1 for a document that the search may see. */
  readonly allowed: Uint8Array;
  /** Numbers of its first document and first passage in the whole selection. */
  readonly firstDocument: number;
  readonly firstPassage: number;
};

/** What a search may see, and the statistics of exactly that: a forbidden document is as if absent. */
export type Selection = {
  readonly segments: readonly SelectedSegment[];
  /** Size of the numbering, forbidden documents included. */
  readonly documentSlots: number;
  readonly passageSlots: number;
  readonly documents: number;
  readonly passages: number;
  readonly meanTitleLength: number;
  readonly meanDocumentLength: number;
  /** With the title, which every passage is read under. */
  readonly meanPassageLength: number;
  readonly meanGramLength: number;
};

/** Lays the rights over the segments before anything is scored. */
export function selectDocuments(
  segments: readonly Segment[],
  isAllowed: (entry: SegmentEntry, segment: number) => boolean,
): Selection {
  const selected: SelectedSegment[] = [];
  const sums = { documents: 0, passages: 0, title: 0, document: 0, passage: 0, gram: 0 };
  let documentSlots = 0;
  let passageSlots = 0;
  segments.forEach((segment, at) => {
    const allowed = Uint8Array.from(segment.entries, (entry) => (isAllowed(entry, at) ? 1 : 0));
    selected.push({ segment, allowed, firstDocument: documentSlots, firstPassage: passageSlots });
    addLengths(segment, allowed, sums);
    documentSlots += segment.entries.length;
    passageSlots += segment.passageLengths.length;
  });
  const mean = (sum: number, count: number): number => (count === 0 ? 1 : Math.max(sum / count, 1));
  return {
    segments: selected,
    documentSlots,
    passageSlots,
    documents: sums.documents,
    passages: sums.passages,
    meanTitleLength: mean(sums.title, sums.documents),
    meanDocumentLength: mean(sums.document, sums.documents),
    meanPassageLength: mean(sums.passage, sums.passages),
    meanGramLength: mean(sums.gram, sums.documents),
  };
}

type Sums = Record<'documents' | 'passages' | 'title' | 'document' | 'passage' | 'gram', number>;

function addLengths(segment: Segment, allowed: Uint8Array, sums: Sums): void {
  for (let document = 0; document < allowed.length; document += 1) {
    if (allowed[document] !== 1) continue;
    const from = segment.firstPassage[document] ?? 0;
    const until = segment.firstPassage[document + 1] ?? from;
    const title = segment.titleLengths[document] ?? 0;
    sums.documents += 1;
    sums.passages += until - from;
    sums.title += title;
    sums.document += segment.documentLengths[document] ?? 0;
    sums.gram += segment.gramLengths[document] ?? 0;
    for (let passage = from; passage < until; passage += 1) {
      sums.passage += title + (segment.passageLengths[passage] ?? 0);
    }
  }
}
