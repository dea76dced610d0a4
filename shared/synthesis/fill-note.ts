import type { DocModel } from '../document/doc-model.ts';
import { type FillContext, fillSheet } from './fill-sheet.ts';
import type { FilledField, FilledLine, FilledSheet, SheetCoverage } from './filled-sheet.ts';
import type { Sheet } from './sheet.ts';
import { type Point, type Summary, summarise } from './summarise.ts';

/** Fields of the sheet `note` and what of a summary fills them. */
const parts: Readonly<Record<string, keyof Summary>> = {
  points_cles: 'points',
  decisions: 'decisions',
  questions: 'questions',
};

/** Whether a sheet is a one-page note: all that it asks of the document is a summary. */
export const isNote = ({ fields }: Sheet): boolean =>
  fields.some(({ id }) => id === 'points_cles') &&
  fields.every(({ id, from }) => from !== 'document' || Object.hasOwn(parts, id));

/** The note filled without a model: each point is a sentence of the document with its page. */
export function fillNote(sheet: Sheet, model: DocModel, context: FillContext): FilledSheet {
  const filled = fillSheet(sheet, model, context);
  const summary = summarise(model);
  const fields = filled.fields.map((field): FilledField => {
    const part = parts[field.fieldId];
    if (part === undefined) return field;
    const lines = summary[part].map(toLine);
    const status = lines.length === 0 ? 'absent' : 'found';
    return { ...field, status, lines, remark: lines.length === 0 ? field.remark : null };
  });
  return { ...filled, fields, findings: [], coverage: coverageOf(fields) };
}

function toLine({ text, page, anchor }: Point): FilledLine {
  return {
    name: text,
    path: anchor.path,
    status: 'found',
    value: { written: text, value: text, unit: null, page, anchor, quote: text, by: 'rules' },
    previous: null,
    change: { written: null, reckoned: null },
  };
}

function coverageOf(fields: readonly FilledField[]): SheetCoverage {
  const found = fields.filter(({ status }) => status === 'found').length;
  return {
    asked: fields.length,
    found,
    toCheck: 0,
    contradictory: 0,
    absent: fields.length - found,
  };
}
