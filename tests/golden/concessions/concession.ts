import type { SourceBlock } from '../../../infra/sample/source-blocks.ts';

/** What a report says of a field, in one place. */
export type Telling = {
  readonly fieldId: string;
  /** Amounts in euros whatever unit the report writes them in; null = a text or a table. */
  readonly value: number | null;
  /** As it is written there; the title of the section for a text or a table. */
  readonly written: string;
};

/** A block of a report, and what is told there. */
export type Part = { readonly block: SourceBlock; readonly tells: readonly Telling[] };

/** What is wrong with a report on purpose. */
export type Plant = {
  readonly kind: /** A sentence and a table disagree. */
    | 'text-table'
    /** Two tables disagree. */
    | 'table-table'
    /** A total that is not the sum of its lines. */
    | 'sum'
    /** The result is not the difference of its two totals. */
    | 'rule'
    /** What the code requires is not there. */
    | 'missing'
    /** The accounts are those of the year before. */
    | 'wrong-year'
    /** One table in thousands of euros, the others in euros, told in its heading alone. */
    | 'unit'
    /** The year before is not what the last report said. */
    | 'previous';
  readonly fieldId: string;
  /** In figures: what is right, and what the report says. Empty of what is missing. */
  readonly figures: readonly number[];
};

/** Facts of the contract, as they come beside the report. */
export type ContractFacts = Readonly<Record<string, string | number>>;

/** A delegate's annual report with its truth. */
export type Concession = {
  /** `07-stationnement-valmont`. */
  readonly name: string;
  readonly format: 'docx' | 'pdf';
  readonly title: string;
  readonly delegate: string;
  readonly address: string;
  readonly colour: string;
  /** Year that the report gives account of. */
  readonly exercise: number;
  /** Day of the report, ISO. */
  readonly date: string;
  readonly parts: readonly Part[];
  readonly contract: ContractFacts;
  readonly plants: readonly Plant[];
};
