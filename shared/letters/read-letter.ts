import { findDates } from '../french/dates.ts';
import type { Language } from '../language/language.ts';
import { type LetterTexts, letterTexts } from '../language/letter-texts.ts';
import { addDays, addMonths } from './add-days.ts';
import { answerModels } from './answer-models.ts';
import { type CutLetter, cutLetter } from './cut-letter.ts';
import { cutMail } from './cut-mail.ts';
import { findContested } from './find-contested.ts';
import { findNature } from './find-nature.ts';
import { findPoints } from './find-points.ts';
import { type Counting, dayOf, findToldDeadlines } from './find-told-deadlines.ts';
import { findUnclear } from './find-unclear.ts';
import { lawDeadlines } from './law-deadlines.fr.ts';
import { type LetterLine, splitLines } from './letter-lines.ts';
import type { LetterNature } from './letter-nature.ts';
import type { LetterDeadline, LetterPoint, LetterReading, LetterSpan } from './letter-reading.ts';
import { readArrival, readLetterDate, readObjet, readReferences } from './read-head.ts';
import { readRecipient, readSender } from './read-people.ts';

/** Characters read of a letter; what stands beyond is told, not read. */
const mostRead = 60_000;

export type LetterOptions = {
  /** ISO date. */
  readonly today: string;
  /** ISO date on which it arrived, from which the law counts; a stamp on the letter, its own date, or else today, without it. */
  readonly received?: string;
  /** Of the sentences for the reader; the letter itself is read in French. */
  readonly language?: Language;
};

/**
 * A letter or an e-mail received, read without a model: who writes, what is asked, until when, and what is unclear. All
 * spans are of the text as it was given. It reads words: a person checks the points before answering.
 */
export function readLetter(
  given: string,
  { today, received, language = 'fr' }: LetterOptions,
): LetterReading {
  const texts = letterTexts[language];
  const text = given.slice(0, mostRead);
  const { headers, lines } = cutMail(splitLines(text));
  const letter = cutLetter(lines);
  const date = readLetterDate(letter, headers);
  const stamped = readArrival(letter);
  const arrived = received === undefined ? stamped : { iso: received, span: null };
  const objet = readObjet(letter, headers);
  const body = regionOf(letter.body, text);
  const points = pointsOf([body, regionOf(letter.postscript, text)], objet, texts);
  const found = findNature(objet?.text ?? '', points, body.text);
  const counting: Counting = { from: date?.iso ?? today, isDated: date !== null };
  const told = [letter.body, letter.formula, letter.postscript]
    .map((lines) => regionOf(lines, text))
    .flatMap((region) => findToldDeadlines(region.text, region.start, counting, texts));
  const event = eventOf(found.nature, [objet, body], told, counting.from, texts);
  const deadlines = [
    ...told,
    ...event,
    ...byLaw(found.nature, arrived?.iso ?? counting.from, event, texts),
  ];
  const reading = {
    sender: readSender(letter, headers),
    recipient: readRecipient(letter, headers),
    date,
    received: arrived,
    references: readReferences([...letter.head, ...letter.body]),
    objet,
    nature: found.nature,
    otherNatures: found.others,
    points,
    contested: contestedIn(found.nature, points, [objet, body], counting.from),
    deadlines,
    attachments: attachmentsOf(letter, text),
    answers: answerModels(
      found.nature,
      [objet?.text ?? '', ...points.map((point) => point.text)].join('\n'),
    ),
    body,
  };
  return { ...reading, unclear: findUnclear(reading, found, given.length > mostRead, texts) };
}

function contestedIn(
  nature: LetterNature,
  points: readonly LetterPoint[],
  regions: readonly (LetterSpan | null)[],
  from: string,
): LetterReading['contested'] {
  const contests = points.filter(({ kind }) => kind === 'contested');
  if (nature !== 'recours-gracieux' && contests.length === 0) return null;
  return findContested([...contests, ...regions.filter((one) => one !== null)], from);
}

/** From the first to the last of some lines, with all that stands between. */
function regionOf(lines: readonly LetterLine[], text: string): LetterSpan {
  const filled = lines.filter((line) => line.text !== '');
  const start = filled[0]?.start ?? 0;
  const end = filled.at(-1)?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** A letter that says what it wants in its subject only has that one point. */
function pointsOf(
  regions: readonly LetterSpan[],
  objet: LetterSpan | null,
  texts: LetterTexts,
): readonly LetterPoint[] {
  const found = regions.flatMap((region) => findPoints(region.text, region.start, texts));
  if (found.length > 0 || objet === null) return found;
  const asks =
    /^(?:demande|réclamation|recours|contestation|signalement|candidature|inscription|démission|déclaration|question)/iu.test(
      objet.text,
    );
  return asks ? [{ ...objet, kind: 'request', plain: texts.points.request(objet.text) }] : [];
}

const withEvent: ReadonlySet<LetterNature> = new Set([
  'manifestation',
  'mise-a-disposition',
  'autorisation',
  'conge',
  'etat-civil',
]);

/** The first day to come that the letter names, where it announces or asks something for a day. */
function eventOf(
  nature: LetterNature,
  regions: readonly (LetterSpan | null)[],
  told: readonly LetterDeadline[],
  from: string,
  texts: LetterTexts,
): readonly LetterDeadline[] {
  if (!withEvent.has(nature)) return [];
  const days = regions.flatMap((region) =>
    region === null
      ? []
      : findDates(region.text).flatMap(
          ({ normal, start, end, text }): readonly LetterDeadline[] => {
            const due = /^(?:\d{4}-|--)\d{2}-\d{2}$/u.test(normal) ? dayOf(normal, from) : null;
            const span = { start: region.start + start, end: region.start + end, text };
            const isTold = told.some(
              (one) => one.span !== null && span.start < one.span.end && one.span.start < span.end,
            );
            return due === null || due <= from || isTold
              ? []
              : [{ kind: 'event', span, due, sure: true, plain: texts.event(text), source: null }];
          },
        ),
  );
  return [...days]
    .sort((left, right) => (left.due ?? '').localeCompare(right.due ?? ''))
    .slice(0, 1);
}

/** Clear days that a declaration must come before its event; the day itself and the first are not counted. */
const clearDays = 4;

function byLaw(
  nature: LetterNature,
  from: string,
  event: readonly LetterDeadline[],
  texts: LetterTexts,
): readonly LetterDeadline[] {
  const law = lawDeadlines[nature];
  if (law === undefined) return [];
  const day = event[0]?.due ?? null;
  const before = day === null ? null : addDays(day, -clearDays);
  const due = law.months === null ? before : addMonths(from, law.months);
  return [
    { kind: 'law', span: null, due, sure: false, plain: texts.laws[law.key], source: law.source },
  ];
}

const enclosed =
  /(?:ci-joints?|ci-jointes?|en pièces? jointes?|joins|joignons|jointe?s? (?:à|au)|en annexe)/iu;

/** The list below the letter, or the sentences that say what is enclosed. */
function attachmentsOf(letter: CutLetter, text: string): readonly LetterSpan[] {
  const listed = letter.attachments.flatMap((line) => {
    const name = line.text.replace(
      /^(?:p\.? ?j\.?|pi[èe]ces?(?:\(s\))? jointes?(?:\(s\))?|documents? joints?|annexes?|ci-joints?)\s*:?\s*|^[-–•*]\s*/iu,
      '',
    );
    const start = line.end - name.length;
    return name === '' ? [] : [{ start, end: line.end, text: name }];
  });
  if (listed.length > 0) return listed;
  const region = regionOf(letter.body, text);
  return [...region.text.matchAll(/[^.\n]+/gu)]
    .filter(([sentence]) => enclosed.test(sentence))
    .map((match) => {
      const said = match[0].trim();
      const start = region.start + match.index + match[0].indexOf(said);
      return { start, end: start + said.length, text: said };
    });
}
