/** A document to index. Its identity is (space, key); texts stay in the store, the segment only ranks them. */
export type SegmentDocument = {
  readonly key: string;
  readonly space: string;
  readonly title: string;
  /** Groups that may read it; null = all who read its space, empty = nobody. */
  readonly readers: readonly string[] | null;
  readonly passages: readonly SegmentPassage[];
  /** One unit vector a passage, of the embedding model named. */
  readonly vectors?: { readonly model: string; readonly units: readonly Float32Array[] };
};

/** What ranking reads of a `Passage`; in order of `index`, from 0. */
type SegmentPassage = { readonly text: string; readonly path: readonly string[] };

/** What a segment keeps of a document beside its postings. */
export type SegmentEntry = {
  readonly key: string;
  readonly space: string;
  readonly readers: readonly string[] | null;
};

/**
 * Sorted terms, each with its postings in variable-length bytes.
 * A word's posting is `unitGap, count × 2 + inherited, positionGap × count`, `inherited` being 1 when a heading
 * repeated from an earlier passage holds the word. A 4-gram's posting is `documentGap, count`.
 */
export type PostingTable = {
  /** All terms end to end, in the order of JavaScript strings. */
  readonly text: string;
  /** Where each term starts in `text`; one more than there are terms. */
  readonly starts: Uint32Array;
  /** Where each term's postings start in `bytes`; one more than there are terms. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
};

/** Passage vectors of one embedding model, one byte a dimension. */
export type VectorTable = {
  readonly model: string;
  readonly dimension: number;
  /** Unit of each passage within the segment, ascending. */
  readonly units: Uint32Array;
  /** `code × scale` gives back the component. */
  readonly scales: Float32Array;
  readonly codes: Int8Array;
};

/**
 * An immutable piece of the index. Removed and replaced documents are named by its keeper, never rewritten here.
 * A document is a run of units: its title first, then its passages in order.
 */
export type Segment = {
  readonly entries: readonly SegmentEntry[];
  /** First unit of each document; one more than there are documents. */
  readonly firstUnit: Uint32Array;
  /** Terms of each unit; of a passage its headings and text, without the title. */
  readonly unitLengths: Uint32Array;
  /** Terms of each document: title, headings once, texts. */
  readonly documentLengths: Uint32Array;
  /** 4-grams of each document, the title counted twice. */
  readonly gramLengths: Uint32Array;
  /** Number of each document's family (`familyOf`), 0 for none. */
  readonly families: Uint32Array;
  /** Wording of each document (`traitsOf`). */
  readonly traits: Uint8Array;
  readonly terms: PostingTable;
  readonly grams: PostingTable;
  readonly vectors: readonly VectorTable[];
};

/** A passage that answers a question, named for the store to fetch. */
export type RankedPassage = {
  /** Position of its segment in the list searched. */
  readonly segment: number;
  readonly space: string;
  readonly key: string;
  /** Index of the passage in its document. */
  readonly passage: number;
  /** 0..1 within one search, the first is 1. */
  readonly score: number;
  /** Share of the idf weight of what is asked that passage, title and headings hold, 0..1. */
  readonly coverage: number;
};

export type RankOptions = {
  /** Default deny: only documents for which this says true are candidates, or count in any statistic. */
  readonly allowed: (entry: SegmentEntry, segment: number) => boolean;
  /** Words searched beside the question's, for less. */
  readonly official?: string;
  readonly limit: number;
  /** At most so many passages of one document. */
  readonly perDocument: number;
  /** Passages that come after all others, whatever their evidence. */
  readonly isAside?: (entry: SegmentEntry, segment: number, passage: number) => boolean;
  /** The question's unit vector and the model that made it. */
  readonly vector?: { readonly model: string; readonly unit: Float32Array };
};
