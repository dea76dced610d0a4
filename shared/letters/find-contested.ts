import { type FoundDate, findDates } from '../french/dates.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { articles, namedAct, notifiedBefore, notifiedOn, toldOf } from './contested-words.fr.ts';
import type { LetterContested, LetterSpan } from './letter-reading.ts';

/** Characters after an act in which the day of its notification is told. */
const nearby = 90;

/**
 * The act that a letter contests: the first that it names by a number, by its day or by the day of its notification;
 * null when it names none so. `from` is the day of the letter, in ISO, before which all of them stand.
 */
export function findContested(
  regions: readonly LetterSpan[],
  from: string,
): LetterContested | null {
  for (const { text, start } of regions) {
    const plain = normaliseSpaces(text).replace(/\n/gu, ' ');
    for (const match of plain.matchAll(namedAct)) {
      const read = readAct(text, plain, match, from);
      if (read !== null) return { ...read, start: start + read.start, end: start + read.end };
    }
  }
  return null;
}

function readAct(
  text: string,
  plain: string,
  match: RegExpExecArray,
  from: string,
): LetterContested | null {
  const dates = findDates(plain);
  const isDated = match.groups?.['dated'] !== undefined;
  const bare = match.index + match[0].length;
  const day = isDated ? dates.find(({ start }) => start === bare) : undefined;
  const end = day?.end ?? bare;
  const opening = notifiedOn.exec(plain.slice(end, end + nearby))?.[0];
  const heard = dates.find(({ start }) => opening !== undefined && start === end + opening.length);
  const earlier = dates.find((date) => isToldBefore(plain, date, match.index));
  const told = heard ?? earlier;
  const notified = told === undefined ? null : lastDay(told, from);
  if (day === undefined && match.groups?.['number'] === undefined && notified === null) return null;
  const said = text.slice(match.index, end).replace(/\s+/gu, ' ');
  const article = articles.find(({ noun }) => noun.test(match[0]))?.article ?? '';
  const known = day !== undefined || match.groups?.['number'] !== undefined;
  const since = known || notified === null ? '' : toldOf(article, said, notified);
  return {
    start: match.index,
    end,
    text: text.slice(match.index, end),
    named: `${article}${said}${since}`,
    notified,
  };
}

/** « Vous m’avez notifié le 2 novembre la décision … »: the day stands right before the act. */
const isToldBefore = (plain: string, { start, end }: FoundDate, act: number): boolean =>
  end < act &&
  / ?(?:la|le|l'|votre|cette|cet|un|une) ?$/u.exec(plain.slice(end, act))?.index === 0 &&
  notifiedBefore.test(plain.slice(Math.max(0, start - nearby), start));

/** A day told without its year is the last one that was. */
function lastDay({ normal }: FoundDate, from: string): string | null {
  if (normal.length === 10) return normal;
  if (!/^--\d{2}-\d{2}$/u.test(normal)) return null;
  const day = `${from.slice(0, 4)}${normal.slice(1)}`;
  return day <= from ? day : `${Number(from.slice(0, 4)) - 1}${normal.slice(1)}`;
}
