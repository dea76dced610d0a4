import { sheetTexts } from '../language/sheet-texts.ts';
import type { FieldKind, FieldOrigin, SheetField } from './sheet.ts';
import type { WrittenField } from './sheet-schema.ts';

const defaultUnits: Readonly<Partial<Record<FieldKind, string>>> = { amount: '€', percentage: '%' };

/**
 * The fields that one of the file stands for: itself, and with `withPreviousYear` the same of the year before (`…_n1`)
 * and its change in % (`…_evolution`). Sheets are in French, the language of the documents.
 */
export function expandField(written: WrittenField, section: string): readonly SheetField[] {
  const field = withDefaults(written, section);
  if (written.withPreviousYear !== true) return [field];
  const texts = sheetTexts.fr;
  const { id, name } = field;
  const current: SheetField = { ...field, period: 'current' };
  const previous: SheetField = {
    ...field,
    id: `${id}_n1`,
    name: texts.previousName(name),
    question: texts.previousQuestion(name),
    period: 'previous',
    mayBeAbsent: true,
    formula: field.formula === null ? null : previousFormula(field.formula),
  };
  const change: SheetField = {
    ...field,
    id: `${id}_evolution`,
    name: texts.changeName(name),
    question: texts.changeQuestion(name),
    kind: 'percentage',
    unit: '%',
    from: 'formula',
    labels: [],
    under: [],
    period: null,
    mayBeAbsent: true,
    article: null,
    formula: `(${id} - ${id}_n1) / ${id}_n1 * 100`,
  };
  return [current, previous, change];
}

function withDefaults(written: WrittenField, section: string): SheetField {
  const formula = written.formula ?? null;
  const kind = written.kind ?? (formula === null ? 'text' : 'amount');
  const from = written.from ?? originOf(formula);
  const article = written.article ?? null;
  return {
    id: written.id,
    name: written.name,
    section,
    question: written.question ?? sheetTexts.fr.question[kind](written.name),
    kind,
    unit: written.unit ?? defaultUnits[kind] ?? null,
    from,
    labels: written.labels ?? (from === 'document' ? [written.name] : []),
    under: written.under ?? [],
    period: written.period ?? null,
    mayBeAbsent: written.mayBeAbsent ?? article === null,
    article,
    ...(written.against === undefined ? {} : { against: written.against }),
    ...(written.code === true ? { code: true } : {}),
    lines: written.lines ?? false,
    formula,
  };
}

function originOf(formula: string | null): FieldOrigin {
  return formula === null ? 'document' : 'formula';
}

/** The formula of the year before is that of its fields of the year before. */
function previousFormula(formula: string): string {
  return formula.replace(/\b(?!(?:somme|sinon)\b)[a-z][a-z0-9_]*\b/g, (id) => `${id}_n1`);
}
