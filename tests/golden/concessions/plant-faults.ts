import type { Plant } from './concession.ts';
import type { Dice } from './dice.ts';
import type { Figures } from './figures.ts';
import type { House } from './houses.fr.ts';
import type { Sector } from './sector.ts';

/** What may be left out, each with what requires it in infra/sheets/dsp.yaml. */
const required = [
  'methodes_calcul',
  'charge_economique',
  'variations_patrimoine',
  'biens_reprise',
  'renouvellement',
  'engagements',
  'mesures_proposees',
  'mode_tarifs',
] as const;

type Draft = {
  readonly dice: Dice;
  readonly figures: Figures;
  readonly house: House;
  readonly sector: Sector;
};

/** One fault of figures in two reports of three, one or two missing items in every other one. */
export function plantFaults(draft: Draft, at: number): readonly Plant[] {
  const figures = at % 3 === 2 ? [] : plantFigure(draft, at);
  if (at % 2 === 1) return figures;
  const first = draft.dice.between(0, required.length - 1);
  const missing = at % 4 === 0 ? [first] : [first, (first + 3) % required.length];
  return [
    ...figures,
    ...missing.map(
      (one): Plant => ({ kind: 'missing', fieldId: required[one] ?? required[0], figures: [] }),
    ),
  ];
}

function plantFigure({ dice, figures, house, sector }: Draft, at: number): readonly Plant[] {
  const step = house.unit === 'thousands' ? 1_000 : 1;
  const off = (euros: number): number =>
    Math.round((euros * (1 + (dice.is(0.5) ? 1 : -1) * (0.015 + dice.roll() * 0.05))) / step) *
    step;
  const plant = (
    kind: Plant['kind'],
    fieldId: string,
    right: number,
    said: number,
  ): readonly Plant[] => [{ kind, fieldId, figures: [right, said] }];
  const { produits, charges, resultat } = figures;
  switch (Math.floor(at / 3) % 7) {
    case 0: {
      const rendement = sector.indicators.findIndex(({ fieldId }) => fieldId === 'rendement');
      const right = figures.indicators[rendement]?.now;
      if (right !== undefined)
        return plant('text-table', 'rendement', right, Number((right + 1.7).toFixed(1)));
      return plant('text-table', 'produits', produits.now, off(produits.now));
    }
    case 1:
      return plant('table-table', 'resultat', resultat.now, resultat.now + 7_000);
    case 2:
      return plant('sum', 'charges', charges.now, off(charges.now));
    case 3:
      return plant('rule', 'resultat', resultat.now, resultat.now - 12_000);
    case 4:
      return [{ kind: 'wrong-year', fieldId: 'produits', figures: [] }];
    case 5:
      return house.unit === 'thousands'
        ? plant('previous', 'produits', produits.before, off(produits.before))
        : [{ kind: 'unit', fieldId: 'produits', figures: [] }];
    default:
      return plant('previous', 'produits', produits.before, off(produits.before));
  }
}
