import type { Language } from './language.ts';

/** Least and most. */
export type Amounts = readonly [min: number, max: number];

type Unit = { readonly name: string; readonly per: number };

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const between = { fr: ' à ', en: ' to ' } as const;
const noBreak = '\u00a0';

/** A unit serves from this share of it on: 0.01 g stays in grams, 0.009 g becomes 9 mg. */
const smallestShown = 0.01;

/** Units from large to small, for kWh, gCO2e and litres. */
const energyUnits: readonly Unit[] = [
  { name: 'MWh', per: 1e-3 },
  { name: 'kWh', per: 1 },
  { name: 'Wh', per: 1e3 },
  { name: 'mWh', per: 1e6 },
  { name: 'µWh', per: 1e9 },
];
const gasUnits: readonly Unit[] = [
  { name: 'tCO2e', per: 1e-6 },
  { name: 'kgCO2e', per: 1e-3 },
  { name: 'gCO2e', per: 1 },
  { name: 'mgCO2e', per: 1e3 },
  { name: 'µgCO2e', per: 1e6 },
];
const waterUnits: readonly Unit[] = [
  { name: 'm³', per: 1e-3 },
  { name: 'L', per: 1 },
  { name: 'mL', per: 1e3 },
  { name: 'µL', per: 1e6 },
];

/** `0,03 à 0,06 Wh`, from kWh. */
export function formatEnergy(kWh: Amounts, language: Language): string {
  return format(kWh, energyUnits, 'Wh', language);
}

/** `0,03 à 0,06 gCO2e`, from grams. */
export function formatGases(gCO2e: Amounts, language: Language): string {
  return format(gCO2e, gasUnits, 'gCO2e', language);
}

/** `1,8 mL`, from litres. */
export function formatWater(litres: Amounts, language: Language): string {
  return format(litres, waterUnits, 'L', language);
}

/** A whole number as the reader writes it: `12 500`. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(count);
}

/** A share as a percentage rounded down, so that what is nearly spent never reads as spent: `82 %`, `< 1 %`. */
export function formatShare(share: number, language: Language): string {
  const whole = Math.floor(share * 100 + 1e-9);
  const percent = share > 0 && whole === 0 ? `<${noBreak}1` : formatCount(whole, language);
  return language === 'fr' ? `${percent}${noBreak}%` : `${percent}%`;
}

/** The method does not know more than two figures; one amount is given when both read the same. */
function format(
  [least, most]: Amounts,
  units: readonly Unit[],
  base: string,
  language: Language,
): string {
  const largest = Math.max(Math.abs(least), Math.abs(most));
  const { name, per } = unitOf(largest, units, base);
  const number = new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 2 });
  const written = [least, most].map((amount) => number.format(amount * per));
  const [from = '', to = ''] = written;
  return `${from === to ? to : `${from}${between[language]}${to}`}${noBreak}${name}`;
}

/** The base unit and those below it from a hundredth of themselves on, those above from one whole on. */
function unitOf(largest: number, units: readonly Unit[], base: string): Unit {
  const atBase = units.findIndex(({ name }) => name === base);
  const found = units.find(({ per }, at) => largest * per >= (at < atBase ? 1 : smallestShown));
  const smallest = largest === 0 ? units[atBase] : units.at(-1);
  return found ?? smallest ?? { name: base, per: 1 };
}
