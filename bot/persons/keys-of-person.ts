import { Fault } from '#shared/fault.ts';
import { developmentPerson } from '#shared/policy/development-people.ts';
import { entraPersonId } from '#shared/policy/entra-person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Hasher } from '#shared/ports.ts';
import type { JournalLine } from '#shared/registers/journal-line.ts';
import type { PersonKeys } from '../store/persons/person-room.ts';

/** Whom a command names: the id, and those that a channel gives the same person. */
export type NamedPerson = Pick<PersonKeys, 'id' | 'channelIds'>;

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const entraForm = new RegExp(`^entra:(${guid}):(${guid})$`);
const otherForm = /^(?:operator|dev):\S+$/;

/**
 * Reads a person's id: `entra:<tenant>:<object id>`, `operator:<system user>`, or somebody of `identity.development`;
 * `dev:<name>` also when the policy lists that one no more. Throws `Fault('person-unknown')`: nobody is erased by a typing error.
 */
export function namedPerson(policy: Policy, written: string): NamedPerson {
  const [, tenant, objectId] = entraForm.exec(written.toLowerCase()) ?? [];
  if (tenant !== undefined && objectId !== undefined) {
    return { id: entraPersonId(tenant, objectId), channelIds: [objectId] };
  }
  const person = developmentPerson(policy, written);
  if (person !== null) {
    const listed = policy.identity.development.find(({ id }) => person.id.endsWith(id));
    const objectIds = listed?.objectId === undefined ? [] : [listed.objectId];
    return { id: person.id, channelIds: objectIds.flatMap((id) => [id, id.toLowerCase()]) };
  }
  if (otherForm.test(written)) return { id: written, channelIds: [] };
  const known = policy.identity.development.map(({ id }) => id);
  const forms = [...known, 'entra:<tenant>:<object id>', 'operator:<name>'];
  throw new Fault('person-unknown', { person: written, known: forms.join(', ') });
}

/** The person's lines of the journal: nothing there is deleted before its month is over. */
export async function linesOfPerson(
  lines: AsyncIterable<JournalLine>,
  pseudonym: string,
): Promise<readonly JournalLine[]> {
  const own: JournalLine[] = [];
  for await (const line of lines) if (line.entry?.person === pseudonym) own.push(line);
  return own;
}

/** What leads to the person in the store. */
export function keysOf(
  { id, channelIds }: NamedPerson,
  lines: readonly JournalLine[],
  hasher: Pick<Hasher, 'pseudonym'>,
  withTickets: boolean,
): PersonKeys {
  const turns = lines.flatMap(({ entry }) =>
    entry?.kind === 'turn' ? [{ id: entry.id, at: entry.at }] : [],
  );
  return { id, channelIds, pseudonym: hasher.pseudonym(id), turns, withTickets };
}
