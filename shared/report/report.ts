import type { Language } from '../language/language.ts';

/** A stretch of text of a report; without marks it is plain. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Shown as to be checked or completed by a person. */
  readonly doubt?: boolean;
  /** An address, or `#name` of a bookmark of the report. */
  readonly link?: string;
  /** What links of the report point to: letters, digits and `_`. */
  readonly bookmark?: string;
  /** A note at the foot of the page. */
  readonly note?: string;
};

export type ReportCell = {
  readonly runs: readonly Run[];
  /** Figures stand on the right. */
  readonly align?: 'left' | 'right' | 'center';
};

export type ReportBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** What links of the report point to: letters, digits and `_`. */
      readonly bookmark?: string;
    }
  | { readonly kind: 'paragraph' | 'item' | 'quote'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly header: readonly ReportCell[];
      readonly rows: readonly (readonly ReportCell[])[];
      /** Share of the width of each column; absent = as the text asks. */
      readonly widths?: readonly number[];
      /** Rows, from 0, that are totals. */
      readonly totals?: readonly number[];
    }
  /** Table of contents of what follows. */
  | { readonly kind: 'contents' }
  | { readonly kind: 'page-break' };

/** A document to hand over, before it is a file: what a .docx, a .md and the Word panel are made from. */
export type Report = {
  readonly title: string;
  readonly subtitle: string | null;
  readonly organisation: string;
  readonly language: Language;
  readonly blocks: readonly ReportBlock[];
  /** That a model took part, and that a person is to read it; null = none did. */
  readonly mention: string | null;
  /** Custom properties that travel with the file. */
  readonly properties: Readonly<Record<string, string>>;
};

/** Rows of figures that go into a workbook. */
export type Workbook = {
  readonly title: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly WorkbookCell[])[];
    /** Width of each column in characters. */
    readonly widths: readonly number[];
  }[];
};

export type WorkbookCell = {
  readonly value: string | number | boolean | null;
  /** `amount` with two decimals and thousands, `percentage` of 4.6 for 4.6 %, `count` whole, `plain` of years and pages. */
  readonly format?: 'text' | 'amount' | 'percentage' | 'count' | 'plain' | 'date';
  /** `outlier` and `doubt` are told in words beside the colour. */
  readonly mark?: 'outlier' | 'doubt' | 'header' | 'total';
};
