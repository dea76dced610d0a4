import type { FieldValue } from './filled-sheet.ts';

/** Why a candidate is not certain by itself; codes of shared/language/synthesis-texts.ts. */
export type Doubt =
  | 'ocr'
  | 'geometry'
  | 'rounded'
  | 'weak-label'
  | 'in-text'
  | 'other-year'
  | 'no-year'
  | 'other-unit'
  | 'several-values'
  | 'columns-unread'
  | 'long-list';

/** A place of the document that may answer a field. */
export type Candidate = {
  readonly value: FieldValue;
  /** 0 to 1: how well its label answers, and how sure its place is. */
  readonly score: number;
  readonly place: 'row' | 'pair' | 'sentence' | 'heading' | 'table';
  /** What the last figure of a number counts; 0 for what is no number. */
  readonly step: number;
  /** Whether it stands where the sheet says to look first. */
  readonly isUnder: boolean;
  readonly doubts: readonly Doubt[];
  /** Of a table, its header first. */
  readonly rows: readonly (readonly string[])[];
};
