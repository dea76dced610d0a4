import { type Formula, fieldsOf } from './read-formula.ts';

/**
 * What a formula comes to; never a zero for what is not there. `second` names the fields that stand in for an absent one
 * of `sinon(…)`.
 */
export type Evaluation =
  | { readonly ok: true; readonly value: number; readonly second: readonly string[] }
  | { readonly ok: false; readonly missing: readonly string[]; readonly byZero: boolean };

/** Reckons a formula; `valueFor` gives null for a field without a value. */
export function evaluateFormula(
  formula: Formula,
  valueFor: (id: string) => number | null,
): Evaluation {
  switch (formula.kind) {
    case 'number':
      return { ok: true, value: formula.value, second: [] };
    case 'field': {
      const value = valueFor(formula.id);
      return value === null
        ? { ok: false, missing: [formula.id], byZero: false }
        : { ok: true, value, second: [] };
    }
    case 'negative': {
      const of = evaluateFormula(formula.of, valueFor);
      return of.ok ? { ...of, value: -of.value } : of;
    }
    case 'first':
      return evaluateFirst(formula.terms, valueFor);
    case 'sum':
      return combine(
        formula.terms.map((term) => evaluateFormula(term, valueFor)),
        (values) => values.reduce((sum, value) => sum + value, 0),
      );
    default:
      return combine(
        [evaluateFormula(formula.left, valueFor), evaluateFormula(formula.right, valueFor)],
        ([left = 0, right = 0]) => operate(formula.sign, left, right),
      );
  }
}

function evaluateFirst(
  terms: readonly Formula[],
  valueFor: (id: string) => number | null,
): Evaluation {
  const readings = terms.map((term) => evaluateFormula(term, valueFor));
  const at = readings.findIndex(({ ok }) => ok);
  const found = readings[at];
  if (found === undefined || !found.ok) {
    return readings[0] ?? { ok: false, missing: [], byZero: false };
  }
  const term = terms[at];
  const named = at > 0 && term !== undefined ? fieldsOf(term) : [];
  return { ...found, second: [...found.second, ...named] };
}

function combine(
  parts: readonly Evaluation[],
  reckon: (values: readonly number[]) => number | null,
): Evaluation {
  const missing = parts.flatMap((part) => (part.ok ? [] : part.missing));
  const byZero = parts.some((part) => !part.ok && part.byZero);
  if (missing.length > 0 || byZero) return { ok: false, missing: [...new Set(missing)], byZero };
  const value = reckon(parts.flatMap((part) => (part.ok ? [part.value] : [])));
  if (value === null || !Number.isFinite(value)) return { ok: false, missing: [], byZero: true };
  const second = parts.flatMap((part) => (part.ok ? part.second : []));
  return { ok: true, value: withoutNoise(value), second: [...new Set(second)] };
}

function operate(sign: '+' | '-' | '*' | '/', left: number, right: number): number | null {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    default:
      return right === 0 ? null : left / right;
  }
}

/** The formula with each `sinon(…)` replaced by the term that counts. */
export function settleFormula(formula: Formula, valueFor: (id: string) => number | null): Formula {
  switch (formula.kind) {
    case 'number':
    case 'field':
      return formula;
    case 'negative':
      return { kind: 'negative', of: settleFormula(formula.of, valueFor) };
    case 'operation': {
      const left = settleFormula(formula.left, valueFor);
      return { ...formula, left, right: settleFormula(formula.right, valueFor) };
    }
    case 'sum':
      return { ...formula, terms: formula.terms.map((term) => settleFormula(term, valueFor)) };
    default: {
      const counts = formula.terms.find((term) => evaluateFormula(term, valueFor).ok);
      const chosen = counts ?? formula.terms[0];
      return chosen === undefined ? formula : settleFormula(chosen, valueFor);
    }
  }
}

/** Sums of cents in binary leave a trace in the fourteenth digit. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(14));
}
