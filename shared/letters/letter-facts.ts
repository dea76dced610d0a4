import type { LetterReading, LetterSpan } from './letter-reading.ts';
import { nameRequest } from './name-request.fr.ts';

/** What a letter itself tells of the facts that models of letters ask for, by the id of the fact; days in ISO. */
export function letterFacts(reading: LetterReading): Readonly<Record<string, string>> {
  const { sender, objet, date, references, contested, received } = reading;
  const told: readonly (readonly [string, string | null | undefined])[] = [
    ['destinataire', said(sender.name)],
    ['adresse', sender.address.map(({ text }) => text).join('\n')],
    ['objet', said(objet)],
    ['demande', objet === null ? null : nameRequest(objet.text)],
    ['referenceRecue', said(references[0] ?? null)],
    ['dateDemande', date?.iso],
    ['decisionContestee', contested?.named],
    ['dateReception', received?.iso],
    ['delai', received === null ? null : silentFrom(reading)],
  ];
  return Object.fromEntries(
    told.flatMap(([id, value]) =>
      value === null || value === undefined || value === '' ? [] : [[id, value]],
    ),
  );
}

const said = (span: LetterSpan | null): string | undefined => span?.text.trim();

/** The day on which silence decides; an event to be declared before its day has none. */
const silentFrom = ({ nature, deadlines }: LetterReading): string | null =>
  nature === 'manifestation' ? null : (deadlines.find(({ kind }) => kind === 'law')?.due ?? null);
