import { normaliseSpaces } from '../../../french/normalise-spaces.ts';
import { readNumberWords } from '../../../french/number-words.ts';
import type { BlockRole } from '../../act.ts';
import type { ActReading } from '../../act-reading.ts';
import type { Placed } from './text-place.ts';

/** A date as written, whole or impossible. */
export type WrittenDate = {
  /** ISO, or null when there is no such day. */
  readonly iso: string | null;
  /** 0 = Monday; null = no weekday is written before it. */
  readonly weekday: number | null;
  readonly weekdayName: string | null;
  readonly text: string;
  readonly where: Placed<true>['where'];
  /** What the 60 characters before it say, on plain spaces. */
  readonly before: string;
  readonly role: BlockRole | null;
};

const months: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const weekdays: readonly string[] = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
];

const monthWords =
  'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre';
const dayOfWeek = `(?:(?<weekday>${weekdays.join('|')}),? +)?`;
const inLetters = new RegExp(
  `(?<![\\p{L}\\d])${dayOfWeek}(?<day>1 ?er|\\d{1,2}) +(?<month>${monthWords}) +(?<year>\\d{4})(?!\\d)`,
  'giu',
);
const inDigits = new RegExp(
  `(?<![\\p{L}\\d./-])${dayOfWeek}(?<day>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2})(?![\\d/]|\\.\\d)`,
  'giu',
);
const inWords = new RegExp(
  `l'an +(?<year>deux mille[\\p{L} -]{0,20}?),? +(?:et )?le +${dayOfWeek}(?<day>[\\p{L}-]{2,14}(?: et un)?|\\d{1,2}(?: ?er)?) +(?<month>${monthWords})(?!\\p{L})`,
  'giu',
);

/** Every date of an act that names day, month and year, in order. */
export function readDates(
  { document }: ActReading,
  roleOf: (paragraph: number) => BlockRole | null,
): readonly WrittenDate[] {
  return document.paragraphs.flatMap(({ text }, paragraph) => {
    // Most paragraphs hold no year, and need no closer look.
    if (!/\d{4}|deux mille/iu.test(text)) return [];
    const plain = normaliseSpaces(text);
    return [inLetters, inDigits, inWords]
      .flatMap((form) => [...plain.matchAll(form)])
      .sort((left, right) => left.index - right.index)
      .map((found) => written(found, plain, paragraph, roleOf(paragraph)));
  });
}

function written(
  found: RegExpExecArray,
  plain: string,
  paragraph: number,
  role: BlockRole | null,
): WrittenDate {
  const { weekday, day = '', month = '', year = '' } = found.groups ?? {};
  const name = weekday?.toLowerCase() ?? null;
  const numbers = { year: numberOf(year), month: monthOf(month), day: numberOf(day) };
  return {
    iso: isoOf(numbers.year, numbers.month, numbers.day),
    weekday: name === null ? null : weekdays.indexOf(name),
    weekdayName: name,
    text: found[0],
    where: { paragraph, start: found.index, end: found.index + found[0].length },
    before: plain.slice(Math.max(0, found.index - 60), found.index),
    role,
  };
}

function numberOf(text: string): number {
  const digits = Number.parseInt(text, 10);
  if (!Number.isNaN(digits)) return digits;
  return text.toLowerCase() === 'premier' ? 1 : (readNumberWords(text.trim()) ?? 0);
}

function monthOf(text: string): number {
  const digits = Number.parseInt(text, 10);
  if (!Number.isNaN(digits)) return digits;
  const start = text
    .toLowerCase()
    .replace('fev', 'fév')
    .replace('aou', 'aoû')
    .replace('dec', 'déc');
  return months.indexOf(start) + 1;
}

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** 0 = Monday. */
export function weekdayOf(iso: string): number {
  return (new Date(iso).getUTCDay() + 6) % 7;
}
