import { findReferences } from '../acts/references/find-references.ts';
import { allowUrls, type FoundUrl, urlsOf } from '../evidence/find-urls.ts';
import { findDates } from '../french/dates.ts';
import { findRules } from '../french/find-rules.ts';
import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { type Figure, findFigures } from '../french/numbers.ts';

/** What texts say that somebody may repeat: facts told, material given, sources cited. */
export type KnownValues = {
  /** As `FoundDate.normal`. */
  readonly dates: readonly string[];
  /** Days of the week, folded: those written, and those that the dates fall on. */
  readonly weekdays: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly rules: ReadonlySet<string>;
  /** Laws, codes and decrees, as `NamedText.textId`. */
  readonly legalTexts: ReadonlySet<string>;
  readonly allowsUrl: (url: FoundUrl) => boolean;
  /** Long numbers without their spaces: telephone numbers, references. */
  readonly numbers: readonly string[];
  /** Every word folded, with one space between and at both ends. */
  readonly flat: string;
  /** Words that stand with a capital, folded. */
  readonly capitals: ReadonlySet<string>;
};

const weekdayNames = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** A number of at least six digits, however it is grouped: « 02 99 00 00 00 », « 200 000 008 ». */
export const longNumber: RegExp = /(?<![\p{L}\p{N}])\+?\d(?:[ .-]?\d){5,}(?![\p{L}\p{N}])/gu;

/** `Saint-Aubin, d’Orléans` gives `saint aubin d orleans`. */
export function flatten(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Digits alone. */
export const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** « 18:30 » as « 18h30 », at the same places. */
export const plainTimes = (text: string): string =>
  normaliseSpaces(text).replace(/(?<!\d)(\d{1,2}):(\d{2})(?![\d:])/gu, '$1h$2');

/** Reads what may be repeated, once for all that is checked against it. */
export function readKnown(texts: readonly string[]): KnownValues {
  const whole = plainTimes(texts.join('\n\n'));
  const flat = ` ${flatten(whole)} `;
  const dates = findDates(whole).map(({ normal }) => normal);
  const capitals = whole.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return {
    dates,
    weekdays: new Set([
      ...weekdayNames.filter((name) => flat.includes(` ${name} `)),
      ...dates.filter((date) => date.length === 10).map(weekdayOf),
    ]),
    figures: findFigures(whole),
    rules: new Set(findRules(whole).map(({ normal }) => normal)),
    legalTexts: new Set(findReferences(whole).flatMap(({ named }) => named?.textId ?? [])),
    allowsUrl: allowUrls(urlsOf([whole])),
    numbers: [...whole.matchAll(longNumber)].map(([number]) => digitsOf(number)),
    flat,
    capitals: new Set(capitals.map(foldText)),
  };
}

function weekdayOf(iso: string): string {
  return weekdayNames[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
}

/** What either says. */
export function mergeKnown(one: KnownValues, other: KnownValues): KnownValues {
  return {
    dates: [...one.dates, ...other.dates],
    weekdays: new Set([...one.weekdays, ...other.weekdays]),
    figures: [...one.figures, ...other.figures],
    rules: new Set([...one.rules, ...other.rules]),
    legalTexts: new Set([...one.legalTexts, ...other.legalTexts]),
    allowsUrl: (url) => one.allowsUrl(url) || other.allowsUrl(url),
    numbers: [...one.numbers, ...other.numbers],
    flat: `${one.flat}| ${other.flat}`,
    capitals: new Set([...one.capitals, ...other.capitals]),
  };
}
