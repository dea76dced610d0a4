import type { Formula } from './read-formula.ts';

/** Of a part of a formula: its unit, or that any goes (numbers alone, products, quotients). */
type Unit = { readonly unit: string | null } | 'any';
type Clash = readonly [left: string, right: string];

/** Two units that a formula, or the two sides of a rule, add, subtract or compare; null = none. */
export function findUnitClash(
  sides: readonly Formula[],
  unitOf: (id: string) => string | null,
): Clash | null {
  let clash: Clash | null = null;
  const same = (units: readonly Unit[]): Unit => {
    const known = units.filter((unit) => unit !== 'any');
    const [first] = known;
    const other = known.find(({ unit }) => unit !== first?.unit);
    if (first !== undefined && other !== undefined) {
      clash ??= [first.unit ?? '1', other.unit ?? '1'];
    }
    return first ?? 'any';
  };
  const read = (formula: Formula): Unit => {
    switch (formula.kind) {
      case 'number':
        return 'any';
      case 'field':
        return { unit: unitOf(formula.id) };
      case 'negative':
        return read(formula.of);
      case 'operation': {
        const units = [read(formula.left), read(formula.right)];
        return formula.sign === '+' || formula.sign === '-' ? same(units) : 'any';
      }
      default:
        return same(formula.terms.map(read));
    }
  };
  same(sides.map(read));
  return clash;
}
