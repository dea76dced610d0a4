import { Fault, type FaultCode } from '#shared/fault.ts';
import type { Hasher } from '#shared/ports.ts';
import type { JournalLine } from '#shared/registers/journal-line.ts';
import type { Journal } from '#shared/registers/ports.ts';
import type { HeldOfPerson, PersonKeys } from '../store/persons/person-room.ts';
import type { PersonRoomName } from '../store/persons/persons-core.ts';
import type { Persons } from '../store/persons/persons-over-call.ts';
import { keysOf, linesOfPerson, type NamedPerson } from './keys-of-person.ts';

export type PersonPorts = {
  readonly persons: Persons;
  readonly journal: Pick<Journal, 'lines'>;
  readonly hasher: Pick<Hasher, 'pseudonym'>;
};

/** Why something stays, or is not over. */
export type Reason =
  /** The journal is append-only, and names a pseudonym alone. */
  | 'append-only'
  /** The person's questions to HR stay, unnamed. */
  | 'unnamed'
  /** The name under what was told to an agent stays as long as the question. */
  | 'name-told'
  /** Another process reads: the write-ahead log could not be emptied. */
  | 'traces';

/** One place, and what became of it. `items`: rows handed over, rows erased, or rows kept. */
export type PersonStore = {
  readonly name: PersonRoomName | 'journal';
  readonly items: number;
  readonly status: 'done' | 'kept' | 'failed';
  readonly why: Reason | FaultCode | null;
};

export type ExportedStore = PersonStore & {
  readonly held: HeldOfPerson | { readonly lines: readonly JournalLine[] } | null;
};

/** All that is kept of a person (RGPD, art. 15), place by place. */
export async function exportPerson(
  person: NamedPerson,
  ports: PersonPorts,
): Promise<readonly ExportedStore[]> {
  const lines = await linesOfPerson(ports.journal.lines(), ports.hasher.pseudonym(person.id));
  const who = keysOf(person, lines, ports.hasher, false);
  const stores: ExportedStore[] = [];
  for (const name of await ports.persons.rooms()) stores.push(await exportRoom(name, who, ports));
  const journal = { name: 'journal', status: 'done', why: null } as const;
  return [...stores, { ...journal, items: lines.length, held: { lines } }];
}

async function exportRoom(
  name: PersonRoomName,
  who: PersonKeys,
  { persons }: PersonPorts,
): Promise<ExportedStore> {
  try {
    const held = await persons.held(name, who);
    const items = Object.values(held).reduce((count, rows) => count + rows.length, 0);
    return { name, items, status: 'done', why: null, held };
  } catch (error) {
    return { ...failed(name, error), held: null };
  }
}

/** Erases what is kept of a person (RGPD, art. 17), place by place; one that fails stops none of the others. */
export async function erasePerson(
  person: NamedPerson,
  withTickets: boolean,
  ports: PersonPorts,
): Promise<readonly PersonStore[]> {
  const lines = await linesOfPerson(ports.journal.lines(), ports.hasher.pseudonym(person.id));
  const who = keysOf(person, lines, ports.hasher, withTickets);
  const stores: PersonStore[] = [];
  for (const name of await ports.persons.rooms()) stores.push(await eraseRoom(name, who, ports));
  const journal = { name: 'journal', items: lines.length } as const;
  const kept = lines.length > 0;
  const ending = { status: kept ? 'kept' : 'done', why: kept ? 'append-only' : null } as const;
  return [...stores, { ...journal, ...ending }];
}

async function eraseRoom(
  name: PersonRoomName,
  who: PersonKeys,
  { persons }: PersonPorts,
): Promise<PersonStore> {
  try {
    const { items, left, emptied } = await persons.erase(name, who);
    if (!emptied) return { name, items, status: 'failed', why: 'traces' };
    if (left > 0) return { name, items, status: 'done', why: 'name-told' };
    const unnamed = name === 'questions-to-hr' && items > 0 && !who.withTickets;
    return { name, items, status: 'done', why: unnamed ? 'unnamed' : null };
  } catch (error) {
    return failed(name, error);
  }
}

function failed(name: PersonRoomName, error: unknown): PersonStore {
  const why = error instanceof Fault ? error.code : 'internal';
  return { name, items: 0, status: 'failed', why };
}
