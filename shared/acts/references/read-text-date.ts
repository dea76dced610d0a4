import { findDates } from '../../french/dates.ts';
import { matchAt, type Scanned } from './scan-text.ts';

const beforeDate =
  /(?:\s{1,3}(?:modifiee?s?|susvisee?s?|precitee?s?))?\s{0,3},?\s{0,3}(?:en date\s)?(?:du|le)\s{1,3}/y;

/** `le 29 septembre 2026` at most. */
const longestDate = 24;

/** « du 26 janvier 1984 » after a text's number: ISO date, and where it ends. */
export function readDate(
  { plain, folded }: Scanned,
  at: number,
): { readonly date: string; readonly end: number } | null {
  const gap = matchAt(beforeDate, folded, at);
  if (gap === null) return null;
  const from = at + gap[0].length;
  const [date] = findDates(plain.slice(from, from + longestDate).replace(/\s/gu, ' '));
  if (date === undefined || date.start !== 0 || !/^\d{4}-\d\d-\d\d$/u.test(date.normal))
    return null;
  return { date: date.normal, end: from + date.end };
}
