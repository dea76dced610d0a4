import { z } from 'zod';
import { type FieldKind, type FieldOrigin, type SheetOutput, sheetOutputs } from './sheet.ts';

const kinds = [
  'text',
  'amount',
  'percentage',
  'date',
  'count',
  'table',
  'yes-no',
] as const satisfies FieldKind[];
const origins = ['document', 'contract', 'agent', 'formula'] as const satisfies FieldOrigin[];

/** A sheet is read by people: it stays one that they can go through. */
const mostSections = 40;
const mostFields = 120;

const text = z.string().trim().min(1).max(600);
const words = z.array(z.string().trim().min(1).max(160)).max(40);
/** Its letters are checked with the rest: see check-sheet.ts. */
const anId = z.string().min(1).max(64);

/** A field as staff write it: all but `id` and `name` goes without saying. */
const fieldSchema: z.ZodType<WrittenField> = z.strictObject({
  id: anId,
  name: text,
  question: text.exactOptional(),
  kind: z.enum(kinds).exactOptional(),
  unit: z.string().trim().min(1).max(40).exactOptional(),
  from: z.enum(origins).exactOptional(),
  labels: words.exactOptional(),
  under: words.exactOptional(),
  period: z.enum(['current', 'previous']).exactOptional(),
  mayBeAbsent: z.boolean().exactOptional(),
  article: text.exactOptional(),
  lines: z.boolean().exactOptional(),
  code: z.boolean().exactOptional(),
  against: anId.exactOptional(),
  formula: text.exactOptional(),
  withPreviousYear: z.boolean().exactOptional(),
});

export type WrittenField = {
  readonly id: string;
  readonly name: string;
  readonly question?: string;
  readonly kind?: FieldKind;
  readonly unit?: string;
  readonly from?: FieldOrigin;
  readonly labels?: readonly string[];
  readonly under?: readonly string[];
  readonly period?: 'current' | 'previous';
  readonly mayBeAbsent?: boolean;
  readonly article?: string;
  readonly lines?: boolean;
  readonly code?: boolean;
  readonly against?: string;
  readonly formula?: string;
  /** Also the same of the year before, and its change. */
  readonly withPreviousYear?: boolean;
};

/** The file of a sheet. */
export const sheetSchema: z.ZodType<WrittenSheet> = z.strictObject({
  id: anId,
  title: text,
  description: z.string().trim().min(1).max(2_000).exactOptional(),
  sections: z
    .array(z.strictObject({ title: text, fields: z.array(fieldSchema).min(1).max(mostFields) }))
    .min(1)
    .max(mostSections),
  checks: z
    .array(
      z.strictObject({
        id: anId,
        name: text,
        rule: text,
        tolerance: z.number().nonnegative().exactOptional(),
      }),
    )
    .max(mostFields)
    .exactOptional(),
  outputs: z.array(z.enum(sheetOutputs)).exactOptional(),
  keyFigures: z.array(anId).max(20).exactOptional(),
  limits: z.array(text).max(20).exactOptional(),
});

export type WrittenSheet = {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly sections: readonly {
    readonly title: string;
    readonly fields: readonly WrittenField[];
  }[];
  readonly checks?: readonly {
    readonly id: string;
    readonly name: string;
    readonly rule: string;
    readonly tolerance?: number;
  }[];
  readonly outputs?: readonly SheetOutput[];
  readonly keyFigures?: readonly string[];
  readonly limits?: readonly string[];
};
