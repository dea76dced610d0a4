export type FieldKind = 'text' | 'amount' | 'percentage' | 'date' | 'count' | 'table' | 'yes-no';

/** Who gives a field: the document, the facts of the contract brought beside it, the agent, or arithmetic. */
export type FieldOrigin = 'document' | 'contract' | 'agent' | 'formula';

export type SheetField = {
  /** Lower-case letters, digits and `_`: what formulas and checks name it by. */
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** Title of the part of the sheet that it stands in. */
  readonly section: string;
  /** What somebody is asked to find. */
  readonly question: string;
  readonly kind: FieldKind;
  /** `€`, `%`, `m³`, `jours`…; null for texts, dates, yes or no. */
  readonly unit: string | null;
  readonly from: FieldOrigin;
  /** What documents call it, the most usual first. */
  readonly labels: readonly string[];
  /** Words of the headings and tables where it is looked for first. */
  readonly under: readonly string[];
  /** Of a document with two years side by side. */
  readonly period: 'current' | 'previous' | null;
  /** False = its absence is told as a missing item. */
  readonly mayBeAbsent: boolean;
  /** What requires it: `R3131-3, 1°`. */
  readonly article: string | null;
  /** Of a list of the contract: id of the table of the document that its entries are compared with. */
  readonly against?: string;
  /** A number, a reference, a SIRET: also looked for right after its label in running text. */
  readonly code?: boolean;
  /** Of a table: each of its labelled lines becomes a line of the filled sheet. */
  readonly lines: boolean;
  /** Of a field from a formula: `recettes - depenses`; see read-formula.ts. */
  readonly formula: string | null;
};

/** What must hold between fields: `total = eau + assainissement`. */
type SheetCheck = {
  readonly id: string;
  readonly name: string;
  readonly rule: string;
  /** In the unit of the fields. */
  readonly tolerance: number;
};

/** A document that is made from filled sheets. */
export const sheetOutputs = [
  'fiche',
  'annexe-financiere',
  'rapport-ccspl',
  'rapport-assemblee',
] as const;
export type SheetOutput = (typeof sheetOutputs)[number];

/** What is looked for in documents of one sort, as staff wrote it down. */
export type Sheet = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly SheetField[];
  readonly checks: readonly SheetCheck[];
  readonly outputs: readonly SheetOutput[];
  /** Ids of the figures that its document opens on, the first that are found; absent = its first figures. */
  readonly keyFigures?: readonly string[];
  /** Told above the sheet and to a model: what it must never do, such as rank candidates. */
  readonly limits: readonly string[];
  readonly from: 'calame' | 'organisation';
};
