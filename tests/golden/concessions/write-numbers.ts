import type { House } from './houses.fr.ts';

/** As a delegate sets figures: plain blanks, which typesetting makes unbreakable. */
export function writeNumber(value: number, decimals: number): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  const sign = value < 0 ? '-' : '';
  return rest === undefined ? `${sign}${grouped}` : `${sign}${grouped},${rest}`;
}

/** An amount in the unit of a delegate, without its sign: `1 234`, `1 234 567,00`. */
export function writeAmount(euros: number, unit: House['unit']): string {
  if (unit === 'thousands') return writeNumber(euros / 1_000, 0);
  return writeNumber(euros, unit === 'exact' ? 2 : 0);
}

/** The same in a sentence, with its sign: `1 234 k€`. */
export function writeAmountWithUnit(euros: number, unit: House['unit']): string {
  return `${writeAmount(euros, unit)} ${unit === 'thousands' ? 'k€' : '€'}`;
}

/** `+4,6 %`; a year without anything before it has no change. */
export function writeChange({
  now,
  before,
}: {
  readonly now: number;
  readonly before: number;
}): string {
  if (before === 0) return '-';
  const change = ((now - before) / Math.abs(before)) * 100;
  return `${change >= 0 ? '+' : ''}${writeNumber(change, 1)} %`;
}

/** Millions with two decimals, as an editorial rounds them: `1,56 M€`. */
export const writeMillions = (euros: number): string => `${writeNumber(euros / 1_000_000, 2)} M€`;

/** « d’eau », « de stationnement ». */
export const withOf = (noun: string): string =>
  `${/^[aeiouyéh]/i.test(noun) ? 'd’' : 'de '}${noun}`;
