import { findDates } from '../french/dates.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { CutLetter } from './cut-letter.ts';
import type { CutMail } from './cut-mail.ts';
import type { LetterLine } from './letter-lines.ts';
import type { LetterReading, LetterSpan } from './letter-reading.ts';
import { readMailDate } from './read-mail-date.ts';

const placeAndDate = /(?:^|^fait )(?:à |a )?[\p{L}' -]{0,40},? ?le\s/iu;
const objet = /^objet\s?: ?(?=\S)/iu;
/** What mail programs put before a subject. */
const passedOn = /^(?:(?:re|tr|fwd?|rép|réf)\s?: ?)+/iu;
const reference =
  /(?:(?:v(?:os|otre)?|n(?:os|otre)?)[./ ]{0,2}\s?)?(?:r[ée]f(?:érences?|\.)?|dossier|n° (?:de |d')(?:dossier|permis|demande|allocataire|contrat|facture|avis|titre|adhérent|usager|abonné|marché))(?: ?n°)? ?:? ?(?<value>(?=[\p{Lu}\d./ -]*\d)[\p{Lu}\d][\p{L}\d./-]{2,40})/giu;

/** « Reçu le 9 novembre 2026 », « Courrier arrivé le … »: a stamp, up to its day. */
const arrival: RegExp =
  /^(?:(?:courrier|lettre|mairie de [\p{L} -]{2,40}?)[ :,–-]*)?(?:reçue?|arrivée?|enregistrée?|date (?:de réception|d'arrivée|d'enregistrement))(?: en mairie| au courrier)?(?: le)? ?:? ?(?=\d)/iu;

/** The day when the letter arrived, as a line above or below it has it. */
export function readArrival(letter: CutLetter): LetterReading['received'] {
  for (const line of [...letter.head, ...letter.signature]) {
    const at = arrival.exec(normaliseSpaces(line.text))?.[0].length;
    const date = findDates(line.text).find(
      ({ start, normal }) => start === at && normal.length === 10,
    );
    if (date === undefined) continue;
    const span = { start: line.start + date.start, end: line.start + date.end, text: date.text };
    return { iso: date.normal, span };
  }
  return null;
}

/** The day of the letter: beside its place, alone on a line, in the mail’s header, or after « Fait à ». */
export function readLetterDate(
  letter: CutLetter,
  headers: CutMail['headers'],
): LetterReading['date'] {
  const header = headers.date;
  const sent = header === undefined ? null : readMailDate(normaliseSpaces(header.text));
  if (header !== undefined && sent !== null) {
    const { start, end, iso } = sent;
    return {
      start: header.start + start,
      end: header.start + end,
      text: header.text.slice(start, end),
      iso,
    };
  }
  const lines: readonly LetterLine[] = [
    ...(headers.date === undefined ? [] : [headers.date]),
    ...letter.head,
    ...letter.signature,
  ];
  for (const line of lines) {
    const plain = normaliseSpaces(line.text);
    const [date] = findDates(line.text).filter(({ normal }) => normal.length === 10);
    if (date === undefined) continue;
    if (arrival.test(plain)) continue;
    const isOwn =
      line === headers.date ||
      placeAndDate.test(plain.slice(0, date.start)) ||
      date.text.length >= plain.length - 8;
    if (isOwn && !/réf|objet|courrier du|décision/iu.test(plain)) {
      return {
        start: line.start + date.start,
        end: line.start + date.end,
        text: date.text,
        iso: date.normal,
      };
    }
  }
  return null;
}

export function readObjet(letter: CutLetter, headers: CutMail['headers']): LetterSpan | null {
  for (const line of [...letter.head, ...letter.body.slice(0, 6)]) {
    const length = objet.exec(normaliseSpaces(line.text))?.[0].length;
    if (length !== undefined) return after(line, length);
  }
  if (headers.subject === undefined) return null;
  return after(
    headers.subject,
    passedOn.exec(normaliseSpaces(headers.subject.text))?.[0].length ?? 0,
  );
}

/** Numbers by which the letter names a file, its own or the administration’s; each once. */
export function readReferences(lines: readonly LetterLine[]): readonly LetterSpan[] {
  const found = lines.flatMap((line) =>
    [...normaliseSpaces(line.text).matchAll(reference)].map((match) => {
      const value = (match.groups?.['value'] ?? '').replace(/[./-]+$/u, '');
      const from = match.index + match[0].indexOf(value);
      return { start: line.start + from, end: line.start + from + value.length, text: value };
    }),
  );
  return found.filter(
    ({ text }, index) => found.findIndex((other) => other.text === text) === index,
  );
}

const after = (line: LetterLine, length: number): LetterSpan => ({
  start: line.start + length,
  end: line.end,
  text: line.text.slice(length),
});
