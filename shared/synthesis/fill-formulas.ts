import { formatFigure } from '../language/format-figure.ts';
import { evaluateFormula, settleFormula } from './evaluate-formula.ts';
import type { FilledField, SheetRemark } from './filled-sheet.ts';
import { type Formula, fieldsOf, readFormula } from './read-formula.ts';
import type { SheetField } from './sheet.ts';
import { writeFormula } from './write-formula.ts';

type Filled = ReadonlyMap<string, FilledField>;

/** Fills the fields that come from a formula, those that others use first. Formulas are without circles: see readSheet. */
export function fillFormulas(
  fields: readonly SheetField[],
  found: Filled,
): ReadonlyMap<string, FilledField> {
  const filled = new Map(found);
  const byId = new Map(fields.map((field) => [field.id, field]));
  const fill = (field: SheetField): void => {
    const reading = field.formula === null ? null : readFormula(field.formula);
    if (reading?.ok !== true || filled.has(field.id)) return;
    for (const id of fieldsOf(reading.formula)) {
      const used = byId.get(id);
      if (used?.formula != null) fill(used);
    }
    filled.set(field.id, fillOne(field, reading.formula, filled));
  };
  for (const field of fields) fill(field);
  return filled;
}

function fillOne(field: SheetField, formula: Formula, filled: Filled): FilledField {
  const valueFor = (id: string): number | null => numberOf(filled.get(id));
  const nameOf = (id: string): string => lowerFirst(filled.get(id)?.name ?? id);
  const result = evaluateFormula(formula, valueFor);
  const base = emptyField(field);
  if (!result.ok) {
    const names = result.missing.map(nameOf).join(', ');
    const remark: SheetRemark = result.byZero
      ? { code: 'by-zero', details: {} }
      : { code: 'operand-missing', details: { names } };
    const shown = `${lowerFirst(field.name)} = ${writeFormula(formula, nameOf)}`;
    return { ...base, remark, formula: shown };
  }
  const settled = settleFormula(formula, valueFor);
  const used = fieldsOf(settled);
  const doubtful = used.filter((id) => filled.get(id)?.status !== 'found');
  const value = field.kind === 'count' ? result.value : rounded(result.value);
  const written = formatFigure(value, field.unit, 'fr');
  const figures = writeFormula(settled, (id) => {
    const figure = valueFor(id) ?? 0;
    const shown = formatFigure(figure, filled.get(id)?.value?.unit ?? null, 'fr');
    return figure < 0 ? `(${shown})` : shown;
  });
  return {
    ...base,
    status: doubtful.length > 0 || result.second.length > 0 ? 'to-check' : 'found',
    value: { written, value, unit: field.unit, page: null, anchor: null, quote: '', by: 'formula' },
    remark: remarkOf(result.second, doubtful, nameOf),
    formula: `${lowerFirst(field.name)} = ${writeFormula(settled, nameOf)} = ${figures} = ${written}`,
  };
}

function remarkOf(
  second: readonly string[],
  doubtful: readonly string[],
  nameOf: (id: string) => string,
): SheetRemark | null {
  if (second.length > 0) {
    return { code: 'stand-in', details: { names: second.map(nameOf).join(', ') } };
  }
  return doubtful.length === 0
    ? null
    : { code: 'operand-doubt', details: { names: doubtful.map(nameOf).join(', ') } };
}

/** A field of which nothing is known yet. */
export function emptyField(field: SheetField): FilledField {
  return {
    fieldId: field.id,
    name: field.name,
    section: field.section,
    kind: field.kind,
    from: field.from,
    article: field.article,
    status: 'absent',
    value: null,
    others: [],
    lines: [],
    rows: [],
    remark: null,
    formula: null,
  };
}

function numberOf(field: FilledField | undefined): number | null {
  const value = field?.value?.value;
  return typeof value === 'number' ? value : null;
}

/** Cents, and hundredths of a percent. */
function rounded(value: number): number {
  return Math.round((value + Number.EPSILON * Math.sign(value)) * 100) / 100;
}

/** `Épargne brute` within a sentence; `CAF brute` stays as it is. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
