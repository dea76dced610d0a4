import type { Formula } from './read-formula.ts';

const signs = { '+': '+', '-': '\u2212', '*': '×', '/': '÷' } as const;

/** Writes a formula with what `write` puts for each field: its name, or its figures. */
export function writeFormula(formula: Formula, write: (id: string) => string): string {
  switch (formula.kind) {
    case 'number':
      return String(formula.value).replace('.', ',');
    case 'field':
      return write(formula.id);
    case 'negative':
      return `\u2212${inside(formula.of, write)}`;
    case 'operation': {
      const { sign, left, right } = formula;
      const before = isProduct(formula) && !isProduct(left) ? inside(left, write) : null;
      const after = sign === '+' ? null : inside(right, write);
      return `${before ?? writeFormula(left, write)} ${signs[sign]} ${after ?? writeFormula(right, write)}`;
    }
    case 'sum':
      return formula.terms.map((term) => writeFormula(term, write)).join(' + ');
    default:
      return formula.terms[0] === undefined ? '' : writeFormula(formula.terms[0], write);
  }
}

function isProduct(formula: Formula): boolean {
  return formula.kind === 'operation' && (formula.sign === '*' || formula.sign === '/');
}

/** In parentheses unless it is one thing. */
function inside(formula: Formula, write: (id: string) => string): string {
  const first = formula.kind === 'first' ? formula.terms[0] : undefined;
  if (first !== undefined) return inside(first, write);
  const text = writeFormula(formula, write);
  return formula.kind === 'number' || formula.kind === 'field' ? text : `(${text})`;
}
