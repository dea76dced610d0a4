import { comparisonTexts } from '../language/comparison-texts.ts';
import type { Language } from '../language/language.ts';
import { synthesisTexts, tellStatus } from '../language/synthesis-texts.ts';
import type { Workbook, WorkbookCell } from '../report/report.ts';
import type { FieldValue, FilledField, FilledSheet } from './filled-sheet.ts';
import { findOutliers, medianOf } from './find-outliers.ts';
import type { FieldKind, Sheet, SheetField } from './sheet.ts';

type WorkbookSheet = Workbook['sheets'][number];
type Row = readonly WorkbookCell[];

/** A value that a document has far from the others. */
type FarValue = {
  readonly filled: FilledSheet;
  readonly field: SheetField;
  readonly value: number;
  readonly median: number;
};

/** Values of one field over the documents, with those that are far from the others. */
type Column = { readonly field: SheetField; readonly far: ReadonlyMap<FilledSheet, FarValue> };

const formats: Readonly<Record<FieldKind, NonNullable<WorkbookCell['format']>>> = {
  amount: 'amount',
  percentage: 'percentage',
  count: 'count',
  date: 'date',
  text: 'text',
  table: 'text',
  'yes-no': 'text',
};

/**
 * All documents of a job side by side: what they give, field by field, with the values far from the others marked and
 * told; every field with its page and its quote; lines of accounts; what arithmetic says.
 */
export function compareSheets(
  sheet: Sheet,
  filled: readonly FilledSheet[],
  language: Language,
): Workbook {
  const columns = sheet.fields.filter(isCompared).map((field) => toColumn(field, filled));
  const lines = filled.flatMap((one) => linesOf(one, language));
  return {
    title: sheet.title,
    sheets: [
      comparisonOf(columns, filled, language),
      outliersOf(columns, language),
      fieldsOf(filled, language),
      ...(lines.length === 0 ? [] : [linesSheet(lines, language)]),
      findingsOf(filled, language),
    ],
  };
}

const isCompared = ({ kind }: SheetField): boolean => kind !== 'text' && kind !== 'table';

function toColumn(field: SheetField, filled: readonly FilledSheet[]): Column {
  const values = filled.map((one) => numberOf(fieldOf(one, field)));
  const scale = field.kind === 'percentage' ? 'difference' : 'ratio';
  const far = findOutliers(values, scale).flatMap(({ at, median }) => {
    const [one, value] = [filled[at], values[at]];
    return one === undefined || value === null || value === undefined
      ? []
      : [[one, { filled: one, field, value, median }] as const];
  });
  return { field, far: new Map(far) };
}

const fieldOf = ({ fields }: FilledSheet, { id }: SheetField): FilledField | null =>
  fields.find(({ fieldId }) => fieldId === id) ?? null;

const numberOf = (field: FilledField | null): number | null => {
  const value = field?.value?.value;
  return typeof value === 'number' ? value : null;
};

function comparisonOf(
  columns: readonly Column[],
  filled: readonly FilledSheet[],
  language: Language,
): WorkbookSheet {
  const texts = comparisonTexts[language];
  const rows = filled.map(
    (one): Row => [
      { value: one.file },
      { value: one.exercise, format: 'plain' },
      ...columns.map((column) => comparedCell(column, one, language)),
    ],
  );
  const totals = [
    { name: texts.median, of: medianOf },
    { name: texts.least, of: (values: readonly number[]) => Math.min(...values) },
    { name: texts.most, of: (values: readonly number[]) => Math.max(...values) },
  ].map(
    ({ name, of }): Row => [
      { value: name, mark: 'total' },
      { value: null, mark: 'total' },
      ...columns.map(({ field }): WorkbookCell => {
        const values = filled.flatMap((one) => numberOf(fieldOf(one, field)) ?? []);
        const value = values.length === 0 ? null : of(values);
        return { value, format: formats[field.kind], mark: 'total' };
      }),
    ],
  );
  return {
    name: texts.sheets.comparison,
    header: [
      texts.columns.document,
      texts.columns.exercise,
      ...columns.map(({ field: { name, unit } }) => (unit === null ? name : `${name} (${unit})`)),
    ],
    widths: [34, 10, ...columns.map(() => 18)],
    rows: [...rows, ...(filled.length > 1 ? totals : [])],
  };
}

/** What is not certain says so by its colour here, in words on the sheet of fields. */
function comparedCell({ field, far }: Column, filled: FilledSheet, language: Language) {
  const found = fieldOf(filled, field);
  const cell = valueCell(found?.value ?? null, field.kind, language);
  if (far.has(filled)) return { ...cell, mark: 'outlier' } as const;
  const isDoubtful = found?.status === 'to-check' || found?.status === 'contradictory';
  return isDoubtful ? ({ ...cell, mark: 'doubt' } as const) : cell;
}

function valueCell(found: FieldValue | null, kind: FieldKind, language: Language): WorkbookCell {
  const value = found?.value ?? null;
  if (typeof value === 'boolean') {
    return { value: synthesisTexts[language].yesNo[value ? 'yes' : 'no'], format: 'text' };
  }
  return { value: value ?? found?.written ?? null, format: formats[kind] };
}

function outliersOf(columns: readonly Column[], language: Language): WorkbookSheet {
  const texts = comparisonTexts[language];
  const { document, field, value, median, why, page } = texts.columns;
  const rows = columns
    .flatMap(({ far }) => [...far.values()])
    .map((one): Row => {
      const format = formats[one.field.kind];
      return [
        { value: one.filled.file },
        { value: one.field.name },
        { value: one.value, format, mark: 'outlier' },
        { value: one.median, format },
        { value: tellFar(one, language) },
        { value: fieldOf(one.filled, one.field)?.value?.page ?? null, format: 'plain' },
      ];
    });
  return {
    name: texts.sheets.outliers,
    header: [document, field, value, median, why, page],
    widths: [34, 34, 18, 18, 44, 8],
    rows: rows.length === 0 ? [[{ value: texts.noOutlier }]] : rows,
  };
}

function tellFar({ field, value, median }: FarValue, language: Language): string {
  const texts = comparisonTexts[language];
  if (field.kind !== 'percentage' && median > 0 && value > 0) {
    return texts.timesMedian(value / median);
  }
  const distance = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: 2,
    signDisplay: 'always',
  }).format(value - median);
  // Between two percentages lie points, never per cent.
  const unit = field.unit === '%' ? texts.points : field.unit;
  return texts.fromMedian(unit === null ? distance : `${distance}\u00A0${unit}`);
}

function fieldsOf(filled: readonly FilledSheet[], language: Language): WorkbookSheet {
  const texts = comparisonTexts[language];
  const { document, section, field, value, unit, written, status, page, quote, remark } =
    texts.columns;
  const told = synthesisTexts[language];
  const rows = filled.flatMap(({ file, fields }) =>
    fields.map((one): Row => {
      const isCertain = one.status === 'found' || one.status === 'absent';
      return [
        { value: file },
        { value: one.section },
        { value: one.name },
        valueCell(one.value, one.kind, language),
        { value: one.value?.unit ?? null },
        { value: one.value?.written ?? null },
        {
          value: tellStatus({ status: one.status, by: one.value?.by ?? null }, language),
          ...(isCertain ? {} : { mark: 'doubt' as const }),
        },
        { value: one.value?.page ?? null, format: 'plain' },
        { value: one.value?.quote ?? null },
        { value: one.remark === null ? null : told.remark(one.remark) },
      ];
    }),
  );
  return {
    name: texts.sheets.fields,
    header: [document, section, field, value, unit, written, status, page, quote, remark],
    widths: [34, 24, 34, 18, 8, 22, 16, 8, 60, 40],
    rows,
  };
}

function linesOf({ file, fields }: FilledSheet, language: Language): readonly Row[] {
  return fields.flatMap(({ lines }) =>
    lines.map(
      (line): Row => [
        { value: file },
        { value: line.path.join(' › ') },
        { value: line.name },
        valueCell(line.previous, 'amount', language),
        valueCell(line.value, 'amount', language),
        { value: line.change.written, format: 'percentage' },
        { value: line.change.reckoned, format: 'percentage' },
        { value: line.value.page, format: 'plain' },
      ],
    ),
  );
}

function linesSheet(rows: readonly Row[], language: Language): WorkbookSheet {
  const texts = comparisonTexts[language];
  const { document, under, line, previous, value, changeWritten, changeReckoned, page } =
    texts.columns;
  return {
    name: texts.sheets.lines,
    header: [document, under, line, previous, value, changeWritten, changeReckoned, page],
    widths: [34, 40, 44, 20, 20, 14, 14, 8],
    rows,
  };
}

function findingsOf(filled: readonly FilledSheet[], language: Language): WorkbookSheet {
  const texts = comparisonTexts[language];
  const { document, holds, finding, page } = texts.columns;
  const rows = filled.flatMap(({ file, findings }) =>
    findings.map(({ status, remark, places }): Row => {
      const pages = places.flatMap((place) => place.page ?? []);
      const mark = status === 'fails' ? ({ mark: 'doubt' } as const) : {};
      return [
        { value: file },
        { value: texts.holds[status], ...mark },
        { value: synthesisTexts[language].remark(remark) },
        { value: [...new Set(pages)].join(', ') },
      ];
    }),
  );
  return {
    name: texts.sheets.findings,
    header: [document, holds, finding, page],
    widths: [34, 14, 90, 12],
    rows,
  };
}
