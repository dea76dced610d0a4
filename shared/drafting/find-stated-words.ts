import { supportsDate } from '../french/dates.ts';
import { readNumberWords } from '../french/number-words.ts';
import { flatten, type KnownValues } from './known-values.ts';
import {
  dateInWords,
  monthAlone,
  monthNumber,
  type StatedKind,
  statedWords,
} from './stated-words.fr.ts';

/** A value said in words, and whether a known text says it too. */
export type StatedWord = {
  readonly kind: StatedKind;
  readonly start: number;
  readonly end: number;
  readonly isKnown: boolean;
};

/** Values that words alone state, on plain spaces and apostrophes: « la semaine dernière », « avis favorable », « un tiers des ». */
export function findStatedWords(text: string, known: KnownValues): readonly StatedWord[] {
  return statedWords.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...{ kind, ...placeOf(match) },
      isKnown: known.flat.includes(` ${flatten(match[0])} `),
    })),
  );
}

/** Dates without a digit, and months without a day. */
export function findDatesInWords(text: string, known: KnownValues): readonly StatedWord[] {
  const whole = [...text.matchAll(dateInWords)].map((match) => ({
    ...{ kind: 'date' as const, ...placeOf(match) },
    isKnown: isKnownDate(match.groups ?? {}, known),
  }));
  const months = [...text.matchAll(monthAlone)].map((match) => ({
    ...{ kind: 'date' as const, ...placeOf(match) },
    isKnown: isKnownMonth(match[0], known),
  }));
  return [...whole, ...months];
}

const placeOf = ({ index, 0: found }: RegExpExecArray) => ({
  start: index,
  end: index + found.length,
});

function isKnownDate(
  { day = '', month = '', year }: Readonly<Record<string, string | undefined>>,
  known: KnownValues,
): boolean {
  const days = /^premier$/iu.test(day) ? 1 : readNumberWords(day);
  const years = year === undefined ? null : (readNumberWords(year) ?? Number(year));
  const claim = `${years ?? '-'}-${monthNumber(month)}-${String(days).padStart(2, '0')}`;
  return known.dates.some((told) => supportsDate(told, claim));
}

/** Told as such, or by a date that falls in it. */
function isKnownMonth(month: string, { flat, dates }: KnownValues): boolean {
  if (flat.includes(` ${flatten(month)} `)) return true;
  return dates.some((told) => told.replace(/^(?:\d{4}|-)-/u, '').startsWith(monthNumber(month)));
}
