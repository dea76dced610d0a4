import type { Language } from '../language/language.ts';
import { sheetTexts } from '../language/sheet-texts.ts';
import { expandField } from './expand-field.ts';
import { findUnitClash } from './find-unit-clash.ts';
import { type Formula, fieldsOf, readFormula } from './read-formula.ts';
import { fieldsOfRule, readRule } from './read-rule.ts';
import type { SheetField } from './sheet.ts';
import type { WrittenField, WrittenSheet } from './sheet-schema.ts';

type Fault = { readonly path: string; readonly message: string };
type Placed = { readonly field: SheetField; readonly path: string };
type Texts = (typeof sheetTexts)[Language]['faults'];

const numeric: readonly SheetField['kind'][] = ['amount', 'percentage', 'count'];

/** What the shape does not show: ids given twice, names that nothing has, formulas in a circle, units that do not mix. */
export function checkSheet(sheet: WrittenSheet, language: Language): readonly Fault[] {
  const texts = sheetTexts[language].faults;
  const written = sheet.sections.flatMap(({ title, fields }, section) =>
    fields.map((field, at) => ({ title, field, path: `sections[${section}].fields[${at}]` })),
  );
  const placed = written.flatMap(({ title, field, path }) =>
    expandField(field, title).map((expanded) => ({ field: expanded, path })),
  );
  const byId = new Map(placed.map((one) => [one.field.id, one.field]));
  return [
    ...(/^[a-z0-9][a-z0-9-]*$/.test(sheet.id) ? [] : [{ path: 'id', message: texts.id }]),
    ...repeated(
      placed.map(({ field, path }) => ({ id: field.id, path: `${path}.id` })),
      texts,
    ),
    ...repeated(
      (sheet.checks ?? []).map(({ id }, at) => ({ id, path: `checks[${at}].id` })),
      texts,
    ),
    ...written.flatMap(({ field, path }) => checkKeys(field, path, texts)),
    ...placed.flatMap((one) => checkFormula(one, byId, texts)),
    ...cycles(placed, texts),
    ...checkNames(sheet.keyFigures ?? [], 'keyFigures', byId, texts),
    ...(sheet.checks ?? []).flatMap(({ rule }, at) =>
      checkRule(rule, `checks[${at}].rule`, byId, texts),
    ),
  ];
}

function repeated(
  ids: readonly { readonly id: string; readonly path: string }[],
  texts: Texts,
): readonly Fault[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    const known = seen.has(id);
    seen.add(id);
    return known ? [{ path, message: texts.repeated(id) }] : [];
  });
}

function checkKeys(field: WrittenField, path: string, texts: Texts): readonly Fault[] {
  const kind = field.kind ?? (field.formula === undefined ? 'text' : 'amount');
  const faults: Fault[] = [];
  if (!/^[a-z][a-z0-9_]*$/.test(field.id)) {
    faults.push({ path: `${path}.id`, message: texts.fieldId });
  }
  if (field.from === 'formula' && field.formula === undefined) {
    faults.push({ path, message: texts.formulaMissing });
  }
  if (field.from !== undefined && field.from !== 'formula' && field.formula !== undefined) {
    faults.push({ path: `${path}.formula`, message: texts.formulaNotUsed });
  }
  if (field.formula !== undefined && !numeric.includes(kind)) {
    faults.push({ path: `${path}.kind`, message: texts.formulaKind });
  }
  if (field.withPreviousYear === true && !numeric.includes(kind)) {
    faults.push({ path: `${path}.withPreviousYear`, message: texts.previousYearKind });
  }
  if (field.lines === true && kind !== 'table') {
    faults.push({ path: `${path}.lines`, message: texts.linesKind });
  }
  return faults;
}

function checkFormula(
  { field, path }: Placed,
  byId: ReadonlyMap<string, SheetField>,
  texts: Texts,
): readonly Fault[] {
  if (field.formula === null) return [];
  const at = `${path}.formula`;
  const reading = readFormula(field.formula);
  if (!reading.ok) return [{ path: at, message: texts.formula[reading.fault](reading.at + 1) }];
  const named = checkNames(fieldsOf(reading.formula), at, byId, texts);
  return named.length > 0 ? named : checkUnits([reading.formula], at, byId, texts);
}

function checkRule(
  rule: string,
  path: string,
  byId: ReadonlyMap<string, SheetField>,
  texts: Texts,
): readonly Fault[] {
  const reading = readRule(rule);
  if (!reading.ok) {
    const { fault, at } = reading;
    return [{ path, message: fault === 'rule' ? texts.rule : texts.formula[fault](at + 1) }];
  }
  const named = checkNames(fieldsOfRule(reading.rule), path, byId, texts);
  const { left, right } = reading.rule;
  return named.length > 0 ? named : checkUnits([left, right], path, byId, texts);
}

function checkNames(
  ids: readonly string[],
  path: string,
  byId: ReadonlyMap<string, SheetField>,
  texts: Texts,
): readonly Fault[] {
  return ids.flatMap((id) => {
    const field = byId.get(id);
    if (field !== undefined) {
      return numeric.includes(field.kind) ? [] : [{ path, message: texts.notANumber(id) }];
    }
    const current = id.replace(/_n1$/, '');
    const lacksYear = current !== id && byId.has(current);
    const message = lacksYear ? texts.previousYearFormula(current) : texts.unknownField(id);
    return [{ path, message }];
  });
}

function checkUnits(
  sides: readonly Formula[],
  path: string,
  byId: ReadonlyMap<string, SheetField>,
  texts: Texts,
): readonly Fault[] {
  const clash = findUnitClash(sides, (id) => byId.get(id)?.unit ?? null);
  return clash === null ? [] : [{ path, message: texts.units(clash[0], clash[1]) }];
}

/** Each circle of formulas once, at the first field that stands in it. */
function cycles(placed: readonly Placed[], texts: Texts): readonly Fault[] {
  const uses = new Map(
    placed.map(({ field }) => {
      const reading = field.formula === null ? null : readFormula(field.formula);
      return [field.id, reading?.ok === true ? fieldsOf(reading.formula) : []];
    }),
  );
  const told = new Set<string>();
  return placed.flatMap(({ field, path }) => {
    const circle = circleFrom(field.id, uses);
    if (circle === null || circle.some((id) => told.has(id))) return [];
    for (const id of circle) told.add(id);
    return [{ path: `${path}.formula`, message: texts.cycle(circle.join(', ')) }];
  });
}

function circleFrom(
  start: string,
  uses: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const seen = new Set<string>();
  const walk = (id: string, trail: readonly string[]): readonly string[] | null => {
    if (id === start && trail.length > 0) return trail;
    if (seen.has(id)) return null;
    seen.add(id);
    for (const used of uses.get(id) ?? []) {
      const found = walk(used, [...trail, id]);
      if (found !== null) return found;
    }
    return null;
  };
  return walk(start, []);
}
