import { findDates } from '../french/dates.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { readNumberWords } from '../french/number-words.ts';
import type { LetterTexts } from '../language/letter-texts.ts';
import { addDays, addMonths, addWorkingDays } from './add-days.ts';
import {
  answering,
  meeting,
  monthEnd,
  named,
  notAsked,
  onDay,
  span,
  untilDate,
  urgent,
} from './deadline-words.fr.ts';
import type { LetterDeadline } from './letter-reading.ts';

export type Counting = { readonly from: string; readonly isDated: boolean };

type Found = {
  readonly start: number;
  readonly end: number;
  readonly due: string | null;
  readonly sure: boolean;
};
type Search = (plain: string, counting: Counting) => readonly Found[];

/** In the order of trial: what an earlier search took, a later one does not tell again. */
const searches: readonly Search[] = [
  (plain, { from, isDated }) =>
    [...plain.matchAll(span)]
      .filter(
        ({ 0: said, index }) => /^silence/iu.test(said) || !notAsked.test(before(plain, index, 80)),
      )
      .map((match) => ({
        ...placeOf(match),
        due: dueOf(match.groups ?? {}, from),
        sure: isDated && match.groups?.['working'] === undefined,
      })),
  (plain, { from, isDated }) =>
    [...plain.matchAll(named)].map((match) => {
      const days = match.groups?.['named']?.toLowerCase() === 'huitaine' ? 8 : 15;
      return { ...placeOf(match), due: addDays(from, days), sure: isDated };
    }),
  untilDays,
  meetingDays,
  (plain, { from, isDated }) =>
    [...plain.matchAll(monthEnd)].map((match) => ({
      ...placeOf(match),
      due: /mois/iu.test(match[0]) ? endOfMonth(from) : null,
      sure: isDated,
    })),
  (plain) =>
    [...plain.matchAll(urgent)].map((match) => ({ ...placeOf(match), due: null, sure: true })),
];

/** Deadlines that a stretch of a letter asks for, in order, with the day they come to. */
export function findToldDeadlines(
  text: string,
  at: number,
  counting: Counting,
  texts: LetterTexts,
): readonly LetterDeadline[] {
  const plain = normaliseSpaces(text).replace(/\n/gu, ' ');
  const found: Found[] = [];
  for (const one of searches.flatMap((search) => search(plain, counting))) {
    if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one);
  }
  return found
    .sort((left, right) => left.start - right.start)
    .map(({ start, end, due, sure }) => {
      const said = text.slice(start, end);
      const place = { start: at + start, end: at + end, text: said };
      return {
        kind: 'told',
        span: place,
        due,
        sure,
        plain: texts.told(said.replace(/\s+/gu, ' ')),
        source: null,
      };
    });
}

const placeOf = (match: RegExpExecArray): Pick<Found, 'start' | 'end'> => ({
  start: match.index,
  end: match.index + match[0].length,
});
const before = (plain: string, index: number, length: number): string =>
  plain.slice(Math.max(0, index - length), index);

function untilDays(plain: string, { from }: Counting): readonly Found[] {
  return findDates(plain).flatMap((date) => {
    const opening = untilDate.exec(before(plain, date.start, 40))?.[0];
    const due = dayOf(date.normal, from);
    if (opening === undefined || due === null || due < from) return [];
    if (/^pour/iu.test(opening) && !answering.test(before(plain, date.start, 120))) return [];
    return [{ start: date.start - opening.length, end: date.end, due, sure: true }];
  });
}

/** The day on which the writer asks to be received. */
function meetingDays(plain: string, { from }: Counting): readonly Found[] {
  return findDates(plain).flatMap((date) => {
    const opening = onDay.exec(before(plain, date.start, 40))?.[0];
    const due = dayOf(date.normal, from);
    if (opening === undefined || due === null || due < from) return [];
    if (!meeting.test(before(plain, date.start, 120))) return [];
    return [{ start: date.start - opening.length, end: date.end, due, sure: true }];
  });
}

function dueOf(groups: Readonly<Record<string, string | undefined>>, from: string): string | null {
  const { count: written = '', unit: of = '', working } = groups;
  const number = /^\d/u.test(written) ? Number(written) : readNumberWords(written);
  if (number === null) return null;
  if (/^mois/iu.test(of)) return addMonths(from, number);
  if (/^semaine/iu.test(of)) return addDays(from, number * 7);
  if (/^heure/iu.test(of)) return addDays(from, Math.ceil(number / 24));
  return working === undefined ? addDays(from, number) : addWorkingDays(from, number);
}

/** A day told without its year is the first to come; of a month alone, its last day. */
export function dayOf(normal: string, from: string): string | null {
  if (normal.length === 10) return normal;
  if (normal.startsWith('--')) {
    const day = `${from.slice(0, 4)}${normal.slice(1)}`;
    return day >= from ? day : `${Number(from.slice(0, 4)) + 1}${normal.slice(1)}`;
  }
  return normal.length === 7 ? endOfMonth(`${normal}-01`) : null;
}

const endOfMonth = (iso: string): string => addDays(`${addMonths(`${iso.slice(0, 7)}-01`, 1)}`, -1);
