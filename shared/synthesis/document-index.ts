import type { Anchor, TableSource } from '../document/doc-model.ts';
import type { WrittenNumber } from '../french/written-numbers.ts';

/** What a column of a table gives. `other` = figures of which the header says nothing that is understood. */
export type ColumnRole =
  | 'label'
  | 'code'
  | 'value'
  | 'voted'
  | 'remaining'
  | 'change'
  | 'difference'
  | 'share'
  | 'text';

export type Column = {
  readonly at: number;
  readonly header: string;
  readonly role: ColumnRole;
  /** Year that its figures are of; null = the header does not say. */
  readonly year: number | null;
  /** Of the year that the document gives account of, or of the one before. */
  readonly period: 'current' | 'previous' | null;
  readonly unit: string | null;
  readonly factor: number;
  /** Of a picture in which the years above the columns were not read. */
  readonly isUnread?: boolean;
};

export type IndexedRow = {
  readonly table: IndexedTable;
  /** Place among the rows of its table, from 0. */
  readonly at: number;
  readonly label: string;
  /** Its label, or the title of the table when it says `Total` alone. */
  readonly name: string;
  readonly code: string | null;
  readonly isTotal: boolean;
  /** Lines above that head it inside the table. */
  readonly groups: readonly string[];
  readonly cells: readonly string[];
  /** By column; null where no number stands. */
  readonly numbers: readonly (WrittenNumber | null)[];
  readonly page: number | null;
  /** Of the part of the table that it stands in: a table may go on over pages. */
  readonly anchor: Anchor;
  /** Its cells joined by ` | `. */
  readonly quote: string;
};

export type IndexedTable = {
  readonly anchor: Anchor;
  readonly source: TableSource | null;
  /** What it is about; empty when nothing says. */
  readonly title: string;
  /** Headings above, outermost first, then its title when they do not end in it. */
  readonly path: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly IndexedRow[];
  /** Header first. */
  readonly cells: readonly (readonly string[])[];
  /** Entries of an account book, of which the labels come again and again: no presentation of totals. */
  readonly isListing: boolean;
};

/** `Taux de rendement : 84,2 %` */
export type IndexedPair = {
  readonly label: string;
  readonly text: string;
  readonly anchor: Anchor;
  readonly isOcr: boolean;
  readonly quote: string;
};

export type IndexedSentence = {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly anchor: Anchor;
  readonly isOcr: boolean;
};

export type IndexedHeading = {
  readonly text: string;
  readonly level: number;
  readonly anchor: Anchor;
  /** What stands under it, up to the next heading of its level or above. */
  readonly paragraphs: readonly { readonly text: string; readonly anchor: Anchor }[];
};

/** Entries that stand under one heading, or below one line: an inventory. */
export type IndexedList = {
  readonly title: string;
  readonly path: readonly string[];
  /** Its first row names the columns. */
  readonly isTable: boolean;
  readonly isOcr: boolean;
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly anchor: Anchor;
    /** Its cells joined by ` | `. */
    readonly quote: string;
  }[];
};

/** A document read once for all that is looked for in it. */
export type DocumentIndex = {
  readonly exercise: number | null;
  readonly title: string;
  readonly tables: readonly IndexedTable[];
  readonly rows: readonly IndexedRow[];
  /** Rows by each word of their label. */
  readonly rowsByWord: ReadonlyMap<string, readonly IndexedRow[]>;
  readonly pairs: readonly IndexedPair[];
  readonly sentences: readonly IndexedSentence[];
  readonly sentencesByWord: ReadonlyMap<string, readonly IndexedSentence[]>;
  readonly headings: readonly IndexedHeading[];
  readonly lists: readonly IndexedList[];
};
