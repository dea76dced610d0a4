import type { Segment, SegmentEntry } from './segment.ts';

/** One segment as a search sees it. */
export type SelectedSegment = {
  readonly segment: Segment;
  /** Document of each unit, -1 for a unit of a document that the search may not see. */
  readonly documentOf: Int32Array;
  /** Numbers of its first document and first unit in the whole selection. */
  readonly firstDocument: number;
  readonly firstUnit: number;
};

/** What a search may see, and the statistics of exactly that: a forbidden document is as if absent. */
export type Selection = {
  readonly parts: readonly SelectedSegment[];
  /** Size of the numbering, forbidden documents included. */
  readonly documentSlots: number;
  readonly unitSlots: number;
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
  const parts: SelectedSegment[] = [];
  const sums: Sums = { documents: 0, passages: 0, title: 0, document: 0, passage: 0, gram: 0 };
  let documentSlots = 0;
  let unitSlots = 0;
  segments.forEach((segment, at) => {
    const documentOf = new Int32Array(segment.unitLengths.length).fill(-1);
    segment.entries.forEach((entry, document) => {
      if (!isAllowed(entry, at)) return;
      documentOf.fill(document, segment.firstUnit[document], segment.firstUnit[document + 1]);
      addLengths(segment, document, sums);
    });
    parts.push({ segment, documentOf, firstDocument: documentSlots, firstUnit: unitSlots });
    documentSlots += segment.entries.length;
    unitSlots += segment.unitLengths.length;
  });
  const mean = (sum: number, count: number): number => (count === 0 ? 1 : Math.max(sum / count, 1));
  return {
    parts,
    documentSlots,
    unitSlots,
    documents: sums.documents,
    passages: sums.passages,
    meanTitleLength: mean(sums.title, sums.documents),
    meanDocumentLength: mean(sums.document, sums.documents),
    meanPassageLength: mean(sums.passage, sums.passages),
    meanGramLength: mean(sums.gram, sums.documents),
  };
}

type Sums = Record<'documents' | 'passages' | 'title' | 'document' | 'passage' | 'gram', number>;

function addLengths(segment: Segment, document: number, sums: Sums): void {
  const first = segment.firstUnit[document] ?? 0;
  const end = segment.firstUnit[document + 1] ?? first;
  const title = segment.unitLengths[first] ?? 0;
  sums.documents += 1;
  sums.passages += end - first - 1;
  sums.title += title;
  sums.document += segment.documentLengths[document] ?? 0;
  sums.gram += segment.gramLengths[document] ?? 0;
  for (let unit = first + 1; unit < end; unit += 1) {
    sums.passage += title + (segment.unitLengths[unit] ?? 0);
  }
}
