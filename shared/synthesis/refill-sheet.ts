import { checkRules } from './check-rules.ts';
import { chooseByRules } from './choose-by-rules.ts';
import { emptyField, fillFormulas } from './fill-formulas.ts';
import type { FieldStatus, FilledField, FilledSheet, SheetCoverage } from './filled-sheet.ts';
import type { Sheet } from './sheet.ts';

/** What changed of a filled sheet: fields that a model or a person filled, and the model that did. */
export type Refill = {
  readonly fields?: ReadonlyMap<string, FilledField>;
  readonly model?: string | null;
};

/**
 * A filled sheet with some of its fields replaced: fields from formulas are reckoned anew, rules between fields checked
 * anew, the count made anew. What was found in the document by itself stays.
 */
export function refillSheet(sheet: Sheet, filled: FilledSheet, changed: Refill = {}): FilledSheet {
  const given = new Map(
    filled.fields
      .filter(({ from }) => from !== 'formula')
      .map((field) => [field.fieldId, changed.fields?.get(field.fieldId) ?? field]),
  );
  const reckoned = fillFormulas(sheet.fields, chooseByRules(sheet, given));
  const fields = sheet.fields.map((field) => reckoned.get(field.id) ?? emptyField(field));
  return {
    ...filled,
    fields,
    findings: [
      ...checkRules(sheet, reckoned),
      ...filled.findings.filter(({ kind }) => kind !== 'rule'),
    ],
    coverage: coverageOf(fields),
    model: changed.model ?? filled.model,
  };
}

function coverageOf(fields: readonly FilledField[]): SheetCoverage {
  const count = (wanted: FieldStatus): number =>
    fields.filter(({ status }) => status === wanted).length;
  const held = fields.filter(({ lines }) => lines.length > 0);
  const lines = held.reduce((sum, field) => sum + field.lines.length, 0) - held.length;
  return {
    ...(lines > 0 ? { lines } : {}),
    asked: fields.length,
    found: count('found'),
    toCheck: count('to-check'),
    contradictory: count('contradictory'),
    absent: count('absent'),
  };
}
