import type {
  FieldStatus,
  FieldValue,
  FilledField,
  FilledSheet,
  SheetRemark,
} from './filled-sheet.ts';

/** A field, or a line of accounts, as `calame synthesize --json` gives it. */
export type FlatField = {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  /** Titles above a line of accounts; empty for a field. */
  readonly path: readonly string[];
  readonly value: number | string | boolean | null;
  readonly unit: string | null;
  /** As the document writes it. */
  readonly written: string | null;
  readonly page: number | null;
  readonly quote: string;
  readonly status: FieldStatus;
  /** Who gave the value; null = there is none. */
  readonly by: FieldValue['by'] | null;
  /** Why it is to be checked, contradictory or absent. */
  readonly remark: SheetRemark | null;
  /** Rows of a table or a list, its header first. */
  readonly rows: readonly (readonly string[])[];
  readonly formula: string | null;
  /** Value of the year before, of a line of accounts. */
  readonly previous: number | null;
  /** Percentage of change as reckoned, of a line of accounts. */
  readonly change: number | null;
  readonly others: readonly Pick<FieldValue, 'value' | 'unit' | 'page' | 'quote'>[];
};

/** One entry for each field of a sheet, and one for each of its lines in the place of the field that holds them. */
export function flattenFields({ fields }: FilledSheet): readonly FlatField[] {
  return fields.flatMap((field) =>
    field.lines.length > 0 ? flatLines(field) : [flatField(field)],
  );
}

function flatField(field: FilledField): FlatField {
  const { value } = field;
  return {
    id: field.fieldId,
    name: field.name,
    section: field.section,
    path: [],
    value: value?.value ?? null,
    unit: value?.unit ?? null,
    written: value?.written ?? null,
    page: value?.page ?? null,
    quote: value?.quote ?? '',
    status: field.status,
    by: value?.by ?? null,
    remark: field.remark,
    rows: field.rows,
    formula: field.formula,
    previous: null,
    change: null,
    others: field.others.map((other) => ({
      value: other.value,
      unit: other.unit,
      page: other.page,
      quote: other.quote,
    })),
  };
}

function flatLines(field: FilledField): readonly FlatField[] {
  return field.lines.map(({ name, path, status, value, previous, change }, at) => ({
    id: `${field.fieldId}.${at + 1}`,
    name,
    section: field.section,
    path,
    value: value.value,
    unit: value.unit,
    written: value.written,
    page: value.page,
    quote: value.quote,
    status,
    by: value.by,
    remark: null,
    rows: [],
    formula: null,
    previous: typeof previous?.value === 'number' ? previous.value : null,
    change: change.reckoned,
    others: [],
  }));
}
