import { evaluateFormula } from './evaluate-formula.ts';
import type { FieldValue, FilledField } from './filled-sheet.ts';
import { readRule } from './read-rule.ts';
import type { Sheet } from './sheet.ts';
import { tellWritten } from './tell-written.ts';

type Filled = ReadonlyMap<string, FilledField>;

/**
 * Of a field with several readings, the one that adds up stands first: of a result that is −9 267 in the key figures and
 * −16 267 in the account, the difference of the account's produits and charges. It stays contradictory.
 */
export function chooseByRules({ checks }: Sheet, filled: Filled): Filled {
  const chosen = new Map(filled);
  for (const { rule, tolerance } of checks) {
    const reading = readRule(rule);
    if (!reading.ok || reading.rule.sign !== '=' || reading.rule.left.kind !== 'field') continue;
    const field = filled.get(reading.rule.left.id);
    if (field?.status !== 'contradictory' || field.value === null) continue;
    const right = evaluateFormula(reading.rule.right, (id) => certain(filled.get(id)));
    if (!right.ok) continue;
    const readings = [field.value, ...field.others];
    const first = readings.find((one) => isNear(one, right.value, tolerance));
    if (first !== undefined && first !== field.value) {
      chosen.set(field.fieldId, withFirst(field, first, readings));
    }
  }
  return chosen;
}

const certain = (field: FilledField | undefined): number | null =>
  field?.status === 'found' && typeof field.value?.value === 'number' ? field.value.value : null;

const isNear = ({ value }: FieldValue, wanted: number, tolerance: number): boolean =>
  typeof value === 'number' && Math.abs(value - wanted) <= tolerance + 1e-9;

function withFirst(
  field: FilledField,
  first: FieldValue,
  readings: readonly FieldValue[],
): FilledField {
  const others = readings.filter((one) => one !== first);
  const [second] = others;
  return {
    ...field,
    value: first,
    others,
    remark: {
      code: 'contradiction-adds-up',
      details: {
        first: tellWritten(first),
        second: second === undefined ? '' : tellWritten(second),
        ...(first.page === null ? {} : { firstPage: first.page }),
        ...(second?.page == null ? {} : { secondPage: second.page }),
      },
    },
  };
}
