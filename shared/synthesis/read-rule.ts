import { type Formula, type FormulaFault, fieldsOf, readFormula } from './read-formula.ts';

/** A check between fields: both sides, and what must hold between them. */
export type Rule = {
  readonly left: Formula;
  readonly sign: '=' | '<=' | '>=' | '<' | '>';
  readonly right: Formula;
};

export type RuleReading =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly fault: FormulaFault | 'rule'; readonly at: number };

const comparison = /(<=|>=|≤|≥|=|<|>)/;
const plain: Readonly<Record<string, Rule['sign']>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  '≤': '<=',
  '≥': '>=',
};

/** Reads `total = eau + assainissement`, or `restes <= credits`. */
export function readRule(text: string): RuleReading {
  const [before = '', written = '', after = '', ...more] = text.split(comparison);
  const sign = plain[written];
  if (sign === undefined || more.length > 0) return { ok: false, fault: 'rule', at: 0 };
  const left = readFormula(before);
  if (!left.ok) return left;
  const right = readFormula(after);
  if (!right.ok) return { ...right, at: right.at + before.length + written.length };
  return { ok: true, rule: { left: left.formula, sign, right: right.formula } };
}

/** Ids of the fields of both sides. */
export function fieldsOfRule({ left, right }: Rule): readonly string[] {
  return [...new Set([...fieldsOf(left), ...fieldsOf(right)])];
}
