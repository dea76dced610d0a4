import type { SelectedSegment } from './select-documents.ts';

/** A document with its score, before its passages are told apart. */
export type Scored = {
  readonly part: SelectedSegment;
  readonly segment: number;
  readonly document: number;
  readonly lead: number;
  readonly end: number;
  readonly score: number;
};
