import { foldText } from '../french/fold-text.ts';
import type { MeetingEntry, MeetingValue } from './meeting-entries.ts';
import type { MeetingFault } from './meeting-fault.ts';
import type { Attendee } from './minutes.ts';
import { type ListedPerson, readAttendee, readColumns } from './read-attendee.fr.ts';

/** A member, where the list first names them, and whether it says that they came. */
export type ListedMember = {
  readonly attendee: Attendee;
  readonly line: number;
  readonly isAssumed: boolean;
};

type Section = { readonly state: Attendee['state'] | null; readonly role: Attendee['role'] | null };

const listed = (state: Section['state'], role: Section['role'] = null): Section => ({
  ...{ state, role },
});
const sections: Readonly<Record<string, Section>> = {
  ...{ membres: listed(null), liste: listed(null), participants: listed(null) },
  ...{ 'feuille de presence': listed(null), presences: listed(null), attendance: listed(null) },
  ...{ 'liste de presence': listed(null), elus: listed(null), conseillers: listed(null) },
  ...{ present: listed('present'), presents: listed('present'), presentes: listed('present') },
  ...{ 'membres presents': listed('present'), 'etaient presents': listed('present') },
  ...{ represente: listed('represented'), representes: listed('represented') },
  ...{ pouvoirs: listed('represented'), procurations: listed('represented') },
  ...{ pouvoir: listed('represented'), 'ont donne pouvoir': listed('represented') },
  ...{ excuse: listed('excused'), excuses: listed('excused'), excusees: listed('excused') },
  ...{ absent: listed('absent'), absents: listed('absent'), absentes: listed('absent') },
  ...{ 'absents excuses': listed('excused'), 'absents ou excuses': listed('absent') },
  ...{ president: listed('present', 'chair'), presidente: listed('present', 'chair') },
  ...{ presidence: listed('present', 'chair'), 'president de seance': listed('present', 'chair') },
  ...{ maire: listed('present', 'chair'), chair: listed('present', 'chair') },
  ...{ secretaire: listed('present', 'secretary'), secretary: listed('present', 'secretary') },
  ...{ 'secretaire de seance': listed('present', 'secretary') },
  ...{ invites: listed('present', 'guest'), 'assistaient aussi': listed('present', 'guest') },
  ...{ guests: listed('present', 'guest'), 'egalement presents': listed('present', 'guest') },
};

/** Whether a key of the file announces persons. */
export const isMemberKey = (key: string): boolean => Object.hasOwn(sections, key);

/** Persons in the order of the list; one named in two places is one person. */
export function membersOf(
  entries: readonly MeetingEntry[],
  faults: MeetingFault[],
): readonly ListedMember[] {
  const members = new Map<string, ListedMember>();
  for (const entry of entries) {
    const section = entry.key === '' ? listed(null) : sections[entry.key];
    if (section === undefined) continue;
    for (const person of personsOf(entry, section)) {
      if (!/\p{L}{2}/u.test(person.name)) continue;
      tellUnread(person, faults);
      addMember(members, person, section, faults);
    }
  }
  const found = [...members.values()];
  const assumed = found.find(({ isAssumed }) => isAssumed);
  if (assumed !== undefined) {
    const { line, attendee } = assumed;
    faults.push({ line, code: 'state-assumed', details: { name: attendee.name } });
  }
  return found;
}

function tellUnread({ line, name, unread }: ListedPerson, faults: MeetingFault[]): void {
  if (unread.length === 0) return;
  faults.push({ line, code: 'words-unread', details: { name, words: unread.join(', ') } });
}

/** Free lines are persons only where a table or a state shows it: a title line is none. */
function personsOf({ key, values }: MeetingEntry, section: Section): ListedPerson[] {
  let header: readonly string[] | null = null;
  const persons: ListedPerson[] = [];
  for (const value of values) {
    const columns = value.parts === null ? readColumns(value) : null;
    if (columns !== null) header = columns;
    else if (section.role === null && section.state !== null && isNames(value)) {
      const names = value.text.split(/[,;]\s*/u);
      persons.push(...names.map((name) => readAttendee({ ...value, text: name }, null)));
    } else persons.push(readAttendee(asGiven(value, section), header));
  }
  const isTable = key !== '' || header !== null || persons.some(({ state }) => state !== null);
  const rows =
    key === '' ? persons.filter(({ state }) => header !== null || state !== null) : persons;
  return isTable ? rows : [];
}

/** Under « Pouvoirs », `Mme Blanc à M. Noir` says who gave one to whom. */
function asGiven(value: MeetingValue, { state }: Section): MeetingValue {
  const given = /^([^;,(]{3,60}?)\s+(?:à|a|→|->)\s+([^;,(]{3,60})$/u.exec(value.text);
  if (state !== 'represented' || given === null || /pouvoir|procuration/iu.test(value.text)) {
    return value;
  }
  return { ...value, text: `${given[1]} ; pouvoir à ${given[2]}` };
}

/** `Mme Blanc, M. Noir, M. Gris`: several persons in one line, of whom nothing else is told. */
const isNames = ({ text, parts }: MeetingValue): boolean =>
  parts === null &&
  /[,;]/u.test(text) &&
  text.split(/[,;]\s*/u).every((name) => /^[\p{L}.'’ -]{3,50}$/u.test(name) && isName(name));

const isName = (name: string): boolean => {
  const { state, representedBy } = readAttendee({ line: 0, text: `x;${name}`, parts: null }, null);
  return state === null && representedBy === null;
};

/** A name without civility, accents or case: what two spellings of it share. */
export const nameKey = (name: string): string =>
  foldText(name)
    .replace(/^(?:m|mme|mlle|dr|me|monsieur|madame)\.?\s+/u, '')
    .replace(/[^a-z]+/gu, ' ')
    .trim();

function addMember(
  members: Map<string, ListedMember>,
  person: ListedPerson,
  section: Section,
  faults: MeetingFault[],
): void {
  const key = nameKey(person.name);
  const known = members.get(key)?.attendee;
  if (known !== undefined && section.role === null && section.state === null) {
    faults.push({ line: person.line, code: 'name-twice', details: { name: person.name } });
    return;
  }
  const state = person.state ?? section.state ?? 'present';
  const isRole = section.role === 'chair' || section.role === 'secretary';
  const college = person.college ?? known?.college;
  const isAssumed = known === undefined && person.state === null && section.state === null;
  const attendee: Attendee = {
    name: known?.name ?? person.name,
    role: roleOf(person.role ?? section.role, known?.role),
    // Who chairs or writes is said beside the list, which says whether they came.
    state: known !== undefined && isRole ? known.state : state,
    representedBy: person.representedBy ?? known?.representedBy ?? null,
    arrived: null,
    left: null,
    ...(college === undefined || college === null ? {} : { college }),
    quote: null,
  };
  members.set(key, { attendee, line: members.get(key)?.line ?? person.line, isAssumed });
}

const roleOf = (said: Attendee['role'] | null, known: Attendee['role'] = 'member') =>
  said === null || said === 'member' ? known : said;
