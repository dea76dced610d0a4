import type { DocModel } from '../document/doc-model.ts';
import { formatFigure } from '../language/format-figure.ts';
import { checkContractFacts } from './check-contract-facts.ts';
import { compareContract } from './compare-contract.ts';
import type { DocumentIndex } from './document-index.ts';
import { emptyField } from './fill-formulas.ts';
import { fillLines } from './fill-lines.ts';
import type {
  FieldStatus,
  FilledField,
  FilledLine,
  FilledSheet,
  SheetRemark,
} from './filled-sheet.ts';
import { findCandidates } from './find-candidates.ts';
import { findDisagreements } from './find-disagreements.ts';
import { indexDocument } from './index-document.ts';
import { readValue } from './read-value.ts';
import { refillSheet } from './refill-sheet.ts';
import { settleField } from './settle-field.ts';
import type { Sheet, SheetField } from './sheet.ts';

/** Values by id of field, as somebody wrote them or a side file gives them. */
export type BroughtValues = Readonly<Record<string, string | number | boolean>>;

export type FillContext = {
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly fileHash: string;
  /** Facts of the contract brought beside the document. */
  readonly contract?: BroughtValues;
  /** What the agent filled; it survives being filled anew. */
  readonly agent?: BroughtValues;
};

/** Fills a sheet from a document without a model: candidates and evidence, lines of accounts, formulas, arithmetic. */
export function fillSheet(sheet: Sheet, model: DocModel, context: FillContext): FilledSheet {
  const index = indexDocument(model, context.file);
  const fields = sheet.fields.map((field) =>
    field.from === 'formula' ? emptyField(field) : fillField(field, index, context),
  );
  const { file, fileHash } = context;
  return refillSheet(sheet, {
    sheetId: sheet.id,
    file,
    fileHash,
    kind: model.kind,
    title: index.title,
    exercise: index.exercise,
    pages: model.pages ?? null,
    fields,
    findings: [
      ...findDisagreements(index),
      ...compareContract(sheet, fields, index),
      ...checkContractFacts(sheet, context.contract ?? {}, model),
    ],
    warnings: model.warnings,
    coverage: { asked: 0, found: 0, toCheck: 0, contradictory: 0, absent: 0 },
    model: null,
  });
}

/** One field that comes from no formula. */
function fillField(field: SheetField, index: DocumentIndex, context: FillContext): FilledField {
  const base = emptyField(field);
  if (field.from === 'contract' || field.from === 'agent') {
    return fillBrought(field, context[field.from] ?? {}, field.from);
  }
  if (field.lines) {
    const lines = fillLines(field, index);
    const status = lines.length === 0 ? 'absent' : worstOf(lines.map((line) => line.status));
    const absent = settleField(field, []).remark;
    return { ...base, status, lines, remark: lines.length === 0 ? absent : doubtOfLines(lines) };
  }
  return { ...base, ...settleField(field, findCandidates(field, index)) };
}

function doubtOfLines(lines: readonly FilledLine[]): SheetRemark | null {
  const count = lines.filter(({ status }) => status !== 'found').length;
  return count === 0 ? null : { code: 'lines-doubt', details: { count } };
}

function worstOf(statuses: readonly FieldStatus[]): FieldStatus {
  const order: readonly FieldStatus[] = ['contradictory', 'to-check', 'found'];
  return order.find((status) => statuses.includes(status)) ?? 'absent';
}

function fillBrought(
  field: SheetField,
  values: BroughtValues,
  by: 'contract' | 'agent',
): FilledField {
  const base = emptyField(field);
  const given = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
  if (given === undefined || given === '') {
    const isBare = Object.keys(values).length === 0;
    const code = by === 'agent' ? 'agent-fills' : isBare ? 'contract-none' : 'contract-missing';
    return { ...base, remark: { code, details: {} } };
  }
  const written = typeof given === 'number' ? formatFigure(given, field.unit, 'fr') : String(given);
  const read =
    typeof given === 'string'
      ? readValue(field.kind, field.unit, given)
      : { value: given, unit: field.unit };
  return {
    ...base,
    status: read === null ? 'to-check' : 'found',
    value: {
      written,
      value: read?.value ?? null,
      unit: read?.unit ?? null,
      page: null,
      anchor: null,
      quote: '',
      by,
    },
    remark: read === null ? { code: 'not-of-kind', details: { written } } : null,
  };
}
