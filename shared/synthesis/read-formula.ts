/** A formula as a tree. `first` is `sinon(a, b)`: the first of them that has a value. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'negative'; readonly of: Formula }
  | {
      readonly kind: 'operation';
      readonly sign: '+' | '-' | '*' | '/';
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'sum' | 'first'; readonly terms: readonly Formula[] };

export type FormulaFault =
  | 'empty'
  | 'too-long'
  | 'unknown-sign'
  | 'unexpected'
  | 'unfinished'
  | 'unknown-function';

export type FormulaReading =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly fault: FormulaFault; readonly at: number };

type Token = {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
  readonly at: number;
};

const longest = 2_000;
const deepest = 64;
const functions: Readonly<Record<string, 'sum' | 'first'>> = { somme: 'sum', sinon: 'first' };
const pieces =
  /\s+|(?<number>\d+(?:[.,]\d+)?)|(?<name>[a-z][a-z0-9_]*)|(?<sign>[-+*/();\u2212×÷,])/y;
const signs: Readonly<Record<string, string>> = { '\u2212': '-', '×': '*', '÷': '/', ',': ';' };

class Unreadable extends Error {
  readonly fault: FormulaFault;
  readonly at: number;
  constructor(fault: FormulaFault, at: number) {
    super(fault);
    this.fault = fault;
    this.at = at;
  }
}

/**
 * Reads `(recettes - depenses) / 2`, `somme(a, b, c)`, `sinon(a, b)`: the four operations, parentheses, numbers and ids of
 * fields. A decimal comma is one between two digits; `at` counts characters from 0.
 */
export function readFormula(text: string): FormulaReading {
  if (text.length > longest) return { ok: false, fault: 'too-long', at: longest };
  try {
    const tokens = cut(text);
    if (tokens.length === 0) return { ok: false, fault: 'empty', at: 0 };
    const [formula, rest] = readSum(tokens, 0, 0);
    const left = tokens[rest];
    if (left !== undefined) return { ok: false, fault: 'unexpected', at: left.at };
    return { ok: true, formula };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.fault, at: error.at };
    throw error;
  }
}

function cut(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    pieces.lastIndex = at;
    const match = pieces.exec(text);
    if (match === null) throw new Unreadable('unknown-sign', at);
    const { number, name, sign } = match.groups ?? {};
    if (number !== undefined) tokens.push({ kind: 'number', text: number.replace(',', '.'), at });
    if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    if (sign !== undefined) tokens.push({ kind: 'sign', text: signs[sign] ?? sign, at });
    at += match[0].length;
  }
  return tokens;
}

/** What was read, and the place of the token that follows it. */
type Step = readonly [formula: Formula, next: number];

function readSum(tokens: readonly Token[], from: number, depth: number): Step {
  return readChain(tokens, from, ['+', '-'], (start) => readProduct(tokens, start, depth));
}

function readProduct(tokens: readonly Token[], from: number, depth: number): Step {
  return readChain(tokens, from, ['*', '/'], (start) => readAtom(tokens, start, depth));
}

function readChain(
  tokens: readonly Token[],
  from: number,
  signsOf: readonly ('+' | '-' | '*' | '/')[],
  readTerm: (start: number) => Step,
): Step {
  let [formula, next] = readTerm(from);
  for (;;) {
    const sign = signsOf.find((one) => isSign(tokens[next], one));
    if (sign === undefined) return [formula, next];
    const [right, after] = readTerm(next + 1);
    formula = { kind: 'operation', sign, left: formula, right };
    next = after;
  }
}

function readAtom(tokens: readonly Token[], from: number, depth: number): Step {
  const token = tokens[from];
  if (token === undefined) throw new Unreadable('unfinished', tokens.at(-1)?.at ?? 0);
  if (depth > deepest) throw new Unreadable('too-long', token.at);
  if (token.kind === 'number') return [{ kind: 'number', value: Number(token.text) }, from + 1];
  if (token.kind === 'name') {
    return isSign(tokens[from + 1], '(')
      ? readCall(tokens, from, depth)
      : [{ kind: 'field', id: token.text }, from + 1];
  }
  if (token.text === '-') {
    const [of, next] = readAtom(tokens, from + 1, depth + 1);
    return [{ kind: 'negative', of }, next];
  }
  if (token.text !== '(') throw new Unreadable('unexpected', token.at);
  const [inside, next] = readSum(tokens, from + 1, depth + 1);
  return [inside, skip(tokens, next, ')')];
}

function readCall(tokens: readonly Token[], from: number, depth: number): Step {
  const name = tokens[from];
  const kind = Object.hasOwn(functions, name?.text ?? '') ? functions[name?.text ?? ''] : undefined;
  if (kind === undefined) throw new Unreadable('unknown-function', name?.at ?? 0);
  const terms: Formula[] = [];
  let next = from + 1;
  do {
    const [term, after] = readSum(tokens, next + 1, depth + 1);
    terms.push(term);
    next = after;
  } while (isSign(tokens[next], ';'));
  return [{ kind, terms }, skip(tokens, next, ')')];
}

function skip(tokens: readonly Token[], at: number, sign: string): number {
  const token = tokens[at];
  if (token === undefined) throw new Unreadable('unfinished', tokens.at(-1)?.at ?? 0);
  if (!isSign(token, sign)) throw new Unreadable('unexpected', token.at);
  return at + 1;
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

/** Ids of the fields that a formula names, each once, in its order. */
export function fieldsOf(formula: Formula): readonly string[] {
  const named = (part: Formula): readonly string[] => {
    switch (part.kind) {
      case 'number':
        return [];
      case 'field':
        return [part.id];
      case 'negative':
        return named(part.of);
      case 'operation':
        return [...named(part.left), ...named(part.right)];
      default:
        return part.terms.flatMap(named);
    }
  };
  return [...new Set(named(formula))];
}
