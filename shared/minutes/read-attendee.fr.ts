import { foldText } from '../french/fold-text.ts';
import { foldKey, type MeetingValue } from './meeting-entries.ts';
import type { Attendee, College } from './minutes.ts';

/** What one line of an attendance list says; what it does not say is null. */
export type ListedPerson = {
  readonly line: number;
  readonly name: string;
  readonly role: Attendee['role'] | null;
  readonly state: Attendee['state'] | null;
  readonly representedBy: string | null;
  readonly college: College | null;
  /** Words that say nothing known. */
  readonly unread: readonly string[];
};

const proxy =
  /^(?:(?:represente[e]?|absent[e]?|excuse[e]?)[ ,]+)?(?:par |\(?(?:(?:a |ayant )?donn(?:e|ant) |avec )?(?:un )?(?:pouvoir|procuration|mandat)(?: donnee?)?(?: de vote)?\s*(?:a|:)?\s*|represente[e]? par )/u;
const states: readonly (readonly [RegExp, Attendee['state']])[] = [
  [/^(?:represente|pouvoir|procuration)/u, 'represented'],
  [/^excuse|^absente? excuse/u, 'excused'],
  [/^absent/u, 'absent'],
  [/^(?:present|oui$|x$|p$|en visio|visio|distanciel)/u, 'present'],
];
const roles: readonly (readonly [RegExp, Attendee['role']])[] = [
  [/secretaire/u, 'secretary'],
  [/^(?:la |le )?(?:presidente?|maire)(?: de (?:la )?seance)?$|preside/u, 'chair'],
  [/invite|dgs|direct(?:eur|rice)|administrati|technicien|experte?|assiste/u, 'guest'],
  [/membre|conseill|adjoint|vice-president|delegue|titulaire|suppleant|elu/u, 'member'],
];
const colleges: readonly (readonly [RegExp, College])[] = [
  [/personnel|organisations? syndicales?|syndicat/u, 'personnel'],
  [/collectivite|etablissement|employeur|administration/u, 'collectivite'],
];
const columns: Readonly<Record<string, readonly string[]>> = {
  name: ['nom', 'name', 'personne', 'membre', 'nom et prenom', 'prenom et nom', 'nom prenom'],
  first: ['prenom', 'first name'],
  state: ['etat', 'presence', 'statut', 'state'],
  proxy: ['pouvoir', 'pouvoir a', 'procuration', 'procuration a', 'represente par', 'mandataire'],
  role: ['role', 'fonction', 'qualite'],
  college: ['college'],
};

const personName =
  /^(?:MM?\.?|Mme|Mlle|Monsieur|Madame)\s+\p{Lu}|^(?=.*\p{Lu}{2})[\p{L}.'’ -]{4,60}$/u;

/** The columns of a header line, or null for any other line. */
export function readColumns(value: MeetingValue): readonly string[] | null {
  const cells = cellsOf(value.text, value.text.includes(';') ? null : ',').map(columnOf);
  return cells.includes('name') && cells.length > 1 && cells.filter((one) => one !== '').length > 1
    ? cells
    : null;
}

const columnOf = (cell: string): string =>
  Object.entries(columns).find(([, names]) => names.includes(foldKey(cell)))?.[0] ?? '';

/** A person of a list: `Mme Blanc ; excusée ; pouvoir à M. Noir`, a row of a table, or named parts. */
export function readAttendee(value: MeetingValue, header: readonly string[] | null): ListedPerson {
  const cells = header === null || value.parts !== null ? null : rowOf(value.text, header);
  const parts = value.parts === null ? cells : renamed(value.parts);
  if (parts !== null) return fromParts(parts, value.line);
  const [name = '', ...rest] = withoutBrackets(value.text);
  return rest.reduce(addWord, blank(name.trim(), value.line));
}

/** `Mme Blanc (pouvoir à M. Noir)` and `Mme Blanc, excusée` say the same as with semicolons. */
function withoutBrackets(text: string): string[] {
  const [, name = text, within = ''] = /^([^(;]*)\(([^)]*)\)\s*$/u.exec(text) ?? [];
  const cells = within === '' ? cellsOf(text, null) : [...cellsOf(name, null), within];
  if (cells.length > 1) return cells;
  const given = /^(.{3,60}?)[,\s]+((?:a\s+)?donn[eé]\s+(?:pouvoir|procuration)\s.*)$/iu.exec(text);
  return given === null ? cellsOf(text, ',') : [given[1] ?? '', given[2] ?? ''];
}

const cellsOf = (text: string, other: ',' | null): string[] =>
  text
    .split(/[;\t]/u.test(text) ? /[;\t]/u : (other ?? /\s[|–—]\s/u))
    .map((cell) => cell.trim().replace(/^["«]\s*|\s*["»]$/gu, ''));

function rowOf(text: string, header: readonly string[]): Record<string, string> {
  const cells = cellsOf(text, ',');
  return Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']));
}

function renamed(parts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).map(([key, text]) => [columnOf(key), text]));
}

function fromParts(parts: Readonly<Record<string, string>>, line: number): ListedPerson {
  const { name = '', first = '', proxy: holder = '' } = parts;
  const started = blank(`${first} ${name}`.trim(), line);
  const said = [parts['state'] ?? '', parts['role'] ?? '', parts['college'] ?? ''];
  const read = said.filter((word) => word !== '').reduce(addWord, started);
  if (holder === '') return read;
  const by = holderIn(holder) ?? holder;
  return { ...read, state: 'represented', representedBy: by };
}

const blank = (name: string, line: number): ListedPerson => ({
  ...{ name, line, role: null, state: null, representedBy: null, college: null, unread: [] },
});

/** Who holds the pouvoir that a cell tells of; empty when it names nobody; null when it tells of none. */
function holderIn(cell: string): string | null {
  const folded = foldText(cell).replace(/\s+/gu, ' ').trim();
  const found = proxy.exec(folded);
  if (found === null) return null;
  // Folding keeps lengths but for ligatures: what follows the words is counted from the end.
  return cell
    .trim()
    .slice(cell.trim().length - (folded.length - found[0].length))
    .replace(/[).\s]+$/u, '')
    .trim();
}

function addWord(person: ListedPerson, cell: string): ListedPerson {
  const word = foldText(cell).replace(/\s+/gu, ' ').trim();
  if (word === '') return person;
  const holder = holderIn(cell);
  if (holder !== null) {
    return { ...person, state: 'represented', representedBy: holder === '' ? null : holder };
  }
  const state = states.find(([pattern]) => pattern.test(word))?.[1];
  if (state !== undefined) {
    return { ...person, state: person.state === 'represented' ? 'represented' : state };
  }
  const college = /college|represent|syndic/u.test(word)
    ? colleges.find(([pattern]) => pattern.test(word))?.[1]
    : undefined;
  if (college !== undefined) return { ...person, college };
  const role = roles.find(([pattern]) => pattern.test(word))?.[1];
  if (role !== undefined) return { ...person, role };
  const known = colleges.find(([pattern]) => pattern.test(word))?.[1];
  if (known !== undefined) return { ...person, college: known };
  // « représenté ; M. Noir »: the cell after it names who holds the pouvoir.
  const isHolder = person.state === 'represented' && person.representedBy === null;
  if (isHolder && personName.test(cell)) return { ...person, representedBy: cell.trim() };
  return { ...person, unread: [...person.unread, cell] };
}
