import { findDates } from '../french/dates.ts';
import { checkHolders } from './check-holders.ts';
import {
  brokenLine,
  type MeetingEntry,
  type MeetingValue,
  meetingEntries,
} from './meeting-entries.ts';
import type { MeetingFault } from './meeting-fault.ts';
import { type HeadKey, headKeys } from './meeting-keys.fr.ts';
import { isMemberKey, membersOf } from './meeting-members.fr.ts';
import type { Meeting } from './minutes.ts';

const headOf = (key: string): HeadKey | null => {
  const names = Object.keys(headKeys) as HeadKey[];
  return names.find((name) => headKeys[name].includes(key)) ?? null;
};
const isKnown = (key: string): boolean => headOf(key) !== null || isMemberKey(key);

/**
 * A meeting file as people keep it: YAML, JSON, a table `Nom ; présent ; pouvoir à …`, or lines « Présents : … ». What it
 * does not say is null; what could not be read is told with its line, and the rest stands.
 */
export function readMeeting(text: string): {
  readonly meeting: Meeting;
  readonly faults: readonly MeetingFault[];
} {
  const faults: MeetingFault[] = [];
  const entries = meetingEntries(text, isKnown);
  const head = (name: HeadKey): MeetingValue | null =>
    entries.find(({ key }) => headOf(key) === name)?.values[0] ?? null;
  const told = (name: HeadKey): string | null => head(name)?.text.trim() || null;
  const convenedOn = dateOf(head('convenedOn'), faults);
  const meeting: Meeting = {
    title: told('title') ?? '',
    body: told('body'),
    date: dateOf(head('date'), faults),
    place: told('place'),
    ...(convenedOn === null ? {} : { convenedOn }),
    openedAt: told('openedAt'),
    closedAt: told('closedAt'),
    agenda: entries.filter(({ key }) => headOf(key) === 'agenda').flatMap(agendaOf),
    members: checkHolders(membersOf(entries, faults), faults),
    membersInOffice: countOf(head('inOffice'), faults),
  };
  faults.push(...unread(text, entries, meeting));
  return { meeting, faults: faults.toSorted((left, right) => left.line - right.line) };
}

/** Lines shown of a file in which nothing was understood. */
const mostUnread = 3;

/** A file that is broken, or that tells nothing of a meeting. */
function unread(
  text: string,
  entries: readonly MeetingEntry[],
  { members, agenda }: Meeting,
): readonly MeetingFault[] {
  const broken = brokenLine(text);
  const told: MeetingFault[] =
    broken === null ? [] : [{ line: broken, code: 'list-broken', details: {} }];
  const isTold = members.length > 0 || agenda.length > 0 || entries.some(({ key }) => isKnown(key));
  if (isTold) return told;
  const lines = entries.flatMap(({ values }) => values).slice(0, mostUnread);
  return [
    ...told,
    ...lines.map(
      ({ line, text: words }): MeetingFault => ({
        ...{ line, code: 'line-unread', details: { text: words.slice(0, 60) } },
      }),
    ),
    { line: 1, code: 'nothing-read', details: {} },
  ];
}

function dateOf(value: MeetingValue | null, faults: MeetingFault[]): string | null {
  if (value === null) return null;
  const found = findDates(value.text).find(({ normal }) => /^\d{4}-\d{2}-\d{2}$/u.test(normal));
  if (found === undefined) {
    faults.push({ line: value.line, code: 'date-unclear', details: { text: value.text } });
  }
  return found?.normal ?? null;
}

function countOf(value: MeetingValue | null, faults: MeetingFault[]): number | null {
  if (value === null) return null;
  const digits = /\d{1,4}/u.exec(value.text)?.[0];
  if (digits === undefined) {
    faults.push({ line: value.line, code: 'number-unclear', details: { text: value.text } });
  }
  return digits === undefined ? null : Number(digits);
}

const agendaOf = ({ values }: MeetingEntry): string[] =>
  values
    .map(({ text }) => text.replace(/^\s*(?:point |question )?\d{1,2}\s?[.):°-]\s*/iu, '').trim())
    .filter((point) => point !== '');
