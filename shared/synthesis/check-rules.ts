import { evaluateFormula } from './evaluate-formula.ts';
import type { FilledField, SheetFinding } from './filled-sheet.ts';
import { fieldsOfRule, type Rule, readRule } from './read-rule.ts';
import type { Sheet } from './sheet.ts';

/** Checks what must hold between fields; a check of which a field lacks says nothing. */
export function checkRules(
  { checks }: Sheet,
  filled: ReadonlyMap<string, FilledField>,
): readonly SheetFinding[] {
  const valueFor = (id: string): number | null => {
    const value = filled.get(id)?.value?.value;
    return typeof value === 'number' ? value : null;
  };
  return checks.flatMap(({ name, rule: text, tolerance }): readonly SheetFinding[] => {
    const reading = readRule(text);
    if (!reading.ok) return [];
    const left = evaluateFormula(reading.rule.left, valueFor);
    const right = evaluateFormula(reading.rule.right, valueFor);
    if (!left.ok || !right.ok) return [];
    const holds = compare(reading.rule.sign, left.value, right.value, tolerance);
    const ids = fieldsOfRule(reading.rule);
    const unit = filled.get(ids[0] ?? '')?.value?.unit ?? '';
    return [
      {
        kind: 'rule',
        status: holds ? 'holds' : 'fails',
        remark: {
          code: holds ? 'rule-holds' : 'rule-fails',
          details: { name, left: left.value, right: right.value, unit },
        },
        expected: right.value,
        found: left.value,
        places: ids.flatMap((id) => placeOf(filled.get(id))),
      },
    ];
  });
}

function compare(sign: Rule['sign'], left: number, right: number, tolerance: number): boolean {
  const slack = tolerance + 1e-9;
  switch (sign) {
    case '=':
      return Math.abs(left - right) <= slack;
    case '<=':
      return left <= right + slack;
    case '>=':
      return left >= right - slack;
    case '<':
      return left < right;
    default:
      return left > right;
  }
}

function placeOf(field: FilledField | undefined): SheetFinding['places'] {
  if (field?.value == null || field.value.quote === '') return [];
  const { page, anchor, quote } = field.value;
  return [{ page, anchor, quote }];
}
