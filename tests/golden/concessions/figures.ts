import type { Dice } from './dice.ts';
import type { Sector } from './sector.ts';

/** Euros of a year and of the year before. */
export type Pair = { readonly now: number; readonly before: number };

/** What the accounts of a concession hold: true figures, before anything is planted. */
export type Figures = {
  readonly receipts: Pair;
  readonly otherReceipts: Pair;
  readonly compensation: Pair | null;
  readonly produits: Pair;
  readonly purchases: Pair;
  readonly personnel: Pair;
  readonly sousTraitance: Pair;
  readonly entretien: Pair;
  readonly impots: Pair;
  readonly redevance: Pair;
  readonly structure: Pair;
  readonly amortissements: Pair;
  readonly renouvellement: Pair;
  readonly charges: Pair;
  readonly resultat: Pair;
  readonly investments: number;
  readonly renewals: number;
  readonly staff: number;
  readonly users: Pair;
  readonly complaints: Pair;
  /** By indicator of the sector. */
  readonly indicators: readonly Pair[];
};

/** Shares of the charges that each line takes, before they are made to add up. */
const shares = {
  purchases: 0.19,
  personnel: 0.34,
  sousTraitance: 0.12,
  entretien: 0.07,
  impots: 0.04,
  redevance: 0.06,
  structure: 0.05,
  amortissements: 0.08,
  renouvellement: 0.05,
} as const;

/** `step` is the least sum that the delegate counts in: 1 000 € of one who writes thousands. */
export function drawFigures(dice: Dice, sector: Sector, step: number): Figures {
  const whole = (euros: number): number => Math.round(euros / step) * step;
  const size = dice.between(...sector.size) * 1_000 * (0.97 + dice.roll() * 0.06);
  const grown = (now: number): Pair => ({
    now: whole(now),
    before: whole(now / (0.93 + dice.roll() * 0.15)),
  });
  const other = grown(size * (0.04 + dice.roll() * 0.08));
  const compensation = dice.is(0.4) ? grown(size * (0.08 + dice.roll() * 0.2)) : null;
  const receipts = grown(size);
  const produits = add([receipts, other, ...(compensation === null ? [] : [compensation])]);
  const burden = produits.now * (0.9 + dice.roll() * 0.14);
  const line = (share: number): Pair => grown(burden * share * (0.85 + dice.roll() * 0.3));
  const charges = {
    purchases: line(shares.purchases),
    personnel: line(shares.personnel),
    sousTraitance: line(shares.sousTraitance),
    entretien: line(shares.entretien),
    impots: line(shares.impots),
    redevance: line(shares.redevance),
    structure: line(shares.structure),
    amortissements: line(shares.amortissements),
    renouvellement: line(shares.renouvellement),
  };
  const total = add(Object.values(charges));
  const users = dice.between(...sector.usersRange);
  return {
    receipts,
    otherReceipts: other,
    compensation,
    produits,
    ...charges,
    charges: total,
    resultat: {
      now: cents(produits.now - total.now),
      before: cents(produits.before - total.before),
    },
    investments: whole(produits.now * (0.02 + dice.roll() * 0.09)),
    renewals: whole(produits.now * (0.01 + dice.roll() * 0.05)),
    staff: dice.between(...sector.staff) + (dice.is(0.5) ? 0.5 : 0),
    users: { now: users, before: Math.round(users / (0.94 + dice.roll() * 0.12)) },
    complaints: { now: dice.between(4, 210), before: dice.between(4, 210) },
    indicators: sector.indicators.map(({ least, most, decimals }) => {
      const draw = (): number => Number((least + dice.roll() * (most - least)).toFixed(decimals));
      return { now: draw(), before: draw() };
    }),
  };
}

const cents = (euros: number): number => Math.round(euros * 100) / 100;

/** Cents are counted, so that sums are exact. */
const add = (pairs: readonly Pair[]): Pair => ({
  now: pairs.reduce((sum, { now }) => sum + Math.round(now * 100), 0) / 100,
  before: pairs.reduce((sum, { before }) => sum + Math.round(before * 100), 0) / 100,
});
