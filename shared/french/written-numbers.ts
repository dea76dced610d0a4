import { normaliseSpaces } from './normalise-spaces.ts';
import { unitAt } from './units.ts';

/** A number as a document writes it. */
export type WrittenNumber = {
  readonly start: number;
  readonly end: number;
  /** With its sign and unit. */
  readonly text: string;
  /** In `unit`: `414,5 M€` is 414500000 in `€`. */
  readonly value: number;
  /** `€`, `%`, what stands behind it otherwise, or null. */
  readonly unit: string | null;
  /** What its last figure counts: 0.01 for `147 036,94`, 100000 for `414,5 M€`. */
  readonly step: number;
  readonly signed: boolean;
};

const digits = '(?:\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d+)(?:,\\d+|\\.\\d+)?';
const wholeCell = new RegExp(
  `^(?<open>\\()? ?(?<sign>[-+\u2212\u2013])? ?(?<digits>${digits}) ?(?<rest>[^\\d]{0,24}(?:[23]|/\\d)?)$`,
  'u',
);
const inText = new RegExp(
  `(?<![\\p{L}\\p{N}.,/]|\\p{L}[-\u2013]|\\d[-\u2013] ?)(?<sign>[-+\u2212\u2013] ?)?(?<digits>${digits})(?![\\d/]|[-\u2013]\\d)`,
  'gu',
);
const billions = /^ ?(?:Md|Mds) ?€/u;
const year = /^(?:19|20)\d{2}$/;

/** Reads a cell, or another text that is one number and its unit: `147 036 397,94 €`, `(12 345)`, `−3,2 %`, `12 m³`. */
export function readWrittenNumber(cell: string): WrittenNumber | null {
  const plain = normaliseSpaces(cell).replace(/\s+/g, ' ').trim();
  const groups = wholeCell.exec(plain)?.groups;
  if (groups === undefined) return null;
  const { open, sign, rest = '' } = groups;
  const isBracketed = open !== undefined;
  if (isBracketed !== rest.includes(')') || rest.includes('(')) return null;
  // `m³ par abonné` is a unit, `rue de la Paix` is none.
  if (rest.trim().split(' ').length > 3) return null;
  const found = withUnit(groups['digits'] ?? '', rest.replace(')', ''), true);
  const isNegative = isBracketed || isMinus(sign);
  return {
    start: 0,
    end: cell.length,
    text: cell.trim(),
    value: isNegative ? -found.value : found.value,
    unit: found.unit,
    step: found.step,
    signed: sign !== undefined || isBracketed,
  };
}

/** All numbers of a French text in figures, in order, years on their own and dates apart. */
export function findWrittenNumbers(text: string): readonly WrittenNumber[] {
  const plain = normaliseSpaces(text);
  const numbers: WrittenNumber[] = [];
  for (const match of plain.matchAll(inText)) {
    const { sign = '', digits: written = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const { value, unit, step, length } = withUnit(written, plain.slice(end, end + 40), false);
    if (unit === null && step === 1 && year.test(written)) continue;
    if (isOfDate(plain, match.index, end)) continue;
    numbers.push({
      start: match.index,
      end: end + length,
      text: text.slice(match.index, end + length),
      value: isMinus(sign.trim()) ? -value : value,
      unit,
      step,
      signed: sign !== '',
    });
  }
  return numbers;
}

const monthAfter =
  /^(?: ?er)? (?:janv|févr?|fevr|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|déc|dec)/iu;

function isOfDate(plain: string, start: number, end: number): boolean {
  return monthAfter.test(plain.slice(end, end + 12)) || /\d\/$/.test(plain.slice(start - 2, start));
}

type Measured = { value: number; unit: string | null; step: number; length: number };

function withUnit(written: string, following: string, isWhole: boolean): Measured {
  const compact = written.replaceAll(' ', '');
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(compact);
  const plain = (isGrouped ? compact.replaceAll('.', '') : compact).replace(',', '.');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const isBillions = billions.test(following);
  const read = isBillions
    ? { unit: '€', factor: 1e9, length: billions.exec(following)?.[0].length ?? 0 }
    : unitAt(isWhole ? following.replace(/^(?=\S)/, ' ') : following);
  const own = following.trim();
  const unit = read.unit ?? (isWhole && own !== '' ? own : null);
  return {
    value: rounded(Number(plain) * read.factor),
    unit,
    step: rounded(10 ** -decimals * read.factor),
    length: read.length,
  };
}

function isMinus(sign: string | undefined): boolean {
  return sign === '-' || sign === '\u2212' || sign === '\u2013';
}

function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * Whether a number, written to its last figure, says the same as an exact one: `414,5 M€` is not 414 902 371,22. Half a
 * step either way, and a half rounded down as well as up.
 */
export function agrees(written: Pick<WrittenNumber, 'value' | 'step'>, exact: number): boolean {
  return Math.abs(written.value - exact) <= written.step / 2 + Math.abs(exact) * 1e-12 + 1e-9;
}

/** Thousands or millions announced for a whole table: `(en milliers d’euros)`, `En k€`, a bare `k€`; 1 when nothing is. */
export function announcedFactor(text: string): number {
  const plain = normaliseSpaces(text).replaceAll('’', "'").toLowerCase();
  if (thousandsAnnounced.test(plain)) return 1e3;
  return millionsAnnounced.test(plain) ? 1e6 : 1;
}

/** A sum in a sentence (`12 k€`) announces nothing. */
const thousandsAnnounced =
  /\ben (?:milliers?(?: d'euros?| d'€)?|k ?€|keur)(?!\p{L})|\(milliers d'euros\)|(?<!\d ?)(?<!\p{L})k ?€/u;
const millionsAnnounced =
  /\ben (?:millions?(?: d'euros?| d'€)?|m ?€|meur)(?!\p{L})|\(millions d'euros\)|(?<!\d ?)(?<!\p{L})m ?€/u;
