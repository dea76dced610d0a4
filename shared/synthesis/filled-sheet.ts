import type { Anchor, DocumentKind, DocWarning } from '../document/doc-model.ts';
import type { FieldKind, FieldOrigin } from './sheet.ts';

/** trouvé · absent · contradictoire · à vérifier */
export type FieldStatus = 'found' | 'absent' | 'contradictory' | 'to-check';

/** A value with the words that it stands in. */
export type FieldValue = {
  /** As the document writes it: `147 036 397,94 €`. */
  readonly written: string;
  /** Amounts and counts in `unit`, percentages as 4.6 for 4,6 %, dates ISO; null = a table or nothing that counts. */
  readonly value: number | string | boolean | null;
  readonly unit: string | null;
  /** Null where the format has no pages. */
  readonly page: number | null;
  readonly anchor: Anchor | null;
  /** Verbatim; of a row of a table, its cells joined by ` | `. Empty for what no document gives. */
  readonly quote: string;
  readonly by: 'rules' | 'model' | 'formula' | 'contract' | 'agent';
};

/** A labelled line of a table, such as a total of accounts. */
export type FilledLine = {
  readonly name: string;
  /** Titles above the table, outermost first. */
  readonly path: readonly string[];
  readonly status: FieldStatus;
  readonly value: FieldValue;
  /** The year before. */
  readonly previous: FieldValue | null;
  /** Percentage of change as the document says it, and as it is reckoned. */
  readonly change: { readonly written: number | null; readonly reckoned: number | null };
};

export type FilledField = {
  readonly fieldId: string;
  readonly name: string;
  readonly section: string;
  readonly kind: FieldKind;
  readonly from: FieldOrigin;
  readonly article: string | null;
  readonly status: FieldStatus;
  readonly value: FieldValue | null;
  /** What else stands in the document: the other readings of a contradiction, the next candidates. */
  readonly others: readonly FieldValue[];
  /** Of a table with lines. */
  readonly lines: readonly FilledLine[];
  /** Rows of a table, its header first. */
  readonly rows: readonly (readonly string[])[];
  /** Why it is to be checked, or contradictory; a code of shared/language/synthesis-texts.ts. */
  readonly remark: SheetRemark | null;
  /** With its names, then with its figures: `épargne brute = 100 − 80 = 20`. */
  readonly formula: string | null;
};

export type SheetRemark = {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
};

/** What arithmetic says of the document and the sheet. */
export type SheetFinding = {
  /** `contract`: what the document gives beside what the contract wants. */
  readonly kind: 'sum' | 'change' | 'text-table' | 'table-table' | 'rule' | 'contract';
  readonly status: 'holds' | 'fails';
  readonly remark: SheetRemark;
  readonly expected: number | null;
  readonly found: number | null;
  /** Where the two sides stand. */
  readonly places: readonly {
    readonly page: number | null;
    readonly anchor: Anchor | null;
    readonly quote: string;
  }[];
};

export type SheetCoverage = {
  readonly asked: number;
  readonly found: number;
  readonly toCheck: number;
  readonly contradictory: number;
  readonly absent: number;
  /** Lines of its tables that are reviewed one by one, less the fields that hold them; absent = none. */
  readonly lines?: number;
};

/** A sheet filled from one document. */
export type FilledSheet = {
  readonly sheetId: string;
  readonly file: string;
  /** SHA-256 of the bytes. */
  readonly fileHash: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Year that the document gives account of; null = it does not say. */
  readonly exercise: number | null;
  readonly pages: number | null;
  readonly fields: readonly FilledField[];
  readonly findings: readonly SheetFinding[];
  readonly warnings: readonly DocWarning[];
  readonly coverage: SheetCoverage;
  /** Model that took part; null = none did. */
  readonly model: string | null;
};
