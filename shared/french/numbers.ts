import { findDates } from './dates.ts';
import { normaliseSpaces } from './normalise-spaces.ts';
import { numberWords, readNumberWords } from './number-words.ts';
import { unitAt } from './units.ts';

/** A figure found in a text; `normal` is the same for every way of writing it: `25 jour`, `0.8`, `80 %`, `1500000 €`. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  /** `%`, `€`, `jour`, `heure`… or null when none stands beside the number. */
  readonly unit: string | null;
  readonly normal: string;
};

const hours = /(?<![\p{L}\p{N}.,/-])(\d{1,4}) ?h(?:eures?)? ?(\d{2})(?![\p{L}\p{N}])/giu;
const fraction = /(?<![\p{L}\p{N}.,/-])(\d{1,2})\/(\d{1,3})(?![\p{N}/])/gu;
/** Not the digits of an article's number, such as `L621-4`. */
const digits =
  /(?<![\p{L}\p{N}]|\p{L}\.? ?\d{1,5}-)(?:\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+)(?:,\d+|\.\d+)?/gu;

/** All figures of a French text in order, in digits or in words, apart from those of its dates. */
export function findFigures(text: string): readonly Figure[] {
  const plain = normaliseSpaces(text);
  // One mark a character: a text of figures alone takes no longer for its length than any other.
  const taken = new Uint8Array(plain.length);
  for (const { start, end } of findDates(text)) taken.fill(1, start, end);
  const figures: Figure[] = [];
  const add = (start: number, end: number, value: number, unit: string | null): void => {
    if (taken.subarray(start, end).includes(1)) return;
    const rounded = Number(value.toPrecision(12));
    const normal = unit === null ? String(rounded) : `${rounded} ${unit}`;
    const figure = { start, end, text: text.slice(start, end), value: rounded, unit, normal };
    taken.fill(1, start, end);
    figures.push(figure);
  };
  for (const match of plain.matchAll(hours)) {
    const value = Number(match[1]) + Number(match[2]) / 60;
    add(match.index, match.index + match[0].length, value, 'heure');
  }
  for (const match of plain.matchAll(fraction)) {
    if (Number(match[2]) === 0) continue;
    const end = match.index + match[0].length;
    add(match.index, end, Number(match[1]) / Number(match[2]), null);
  }
  for (const match of plain.matchAll(digits)) {
    const end = match.index + match[0].length;
    const { unit, factor, length } = unitAt(plain.slice(end, end + 40));
    add(match.index, end + length, readDigits(match[0]) * factor, unit);
  }
  for (const match of plain.matchAll(numberWords)) addWords(plain, match, add);
  return figures.sort((left, right) => left.start - right.start);
}

type Add = (start: number, end: number, value: number, unit: string | null) => void;

function addWords(plain: string, match: RegExpExecArray, add: Add): void {
  const value = readNumberWords(match[0]);
  if (value === null) return;
  const end = match.index + match[0].length;
  const { unit, factor, length } = unitAt(plain.slice(end, end + 40));
  // « un » and « une » are articles unless they count something that is counted.
  if (value === 1 && unit === null && factor === 1) return;
  add(match.index, end + length, value * factor, unit);
}

/** `1 234,5` and `1.234,50` and `1234.5` are one number; a dot before three digits separates thousands. */
function readDigits(written: string): number {
  const compact = written.replaceAll(' ', '');
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(compact);
  return Number((isGrouped ? compact.replaceAll('.', '') : compact).replace(',', '.'));
}

/** True when the two say the same: same value, and the same unit unless one of them names none. */
export function isSameFigure(left: Figure, right: Figure): boolean {
  const sameUnit = left.unit === right.unit || left.unit === null || right.unit === null;
  return left.value === right.value && sameUnit;
}
