import type { Person } from '#shared/policy/person.ts';
import { referenceOf } from '../converse.ts';
import { type Activity, isPersonal } from '../read-activity.ts';
import type { Room } from '../room.ts';

/**
 * Keeps where a person's own chat stands, for an answer of HR that comes later and for one that a group may not read. A
 * team's people are noted as present, so that questions may be given to them.
 */
export async function keepWay(
  activity: Activity,
  person: Person | null,
  room: Room,
): Promise<void> {
  if (person === null) return;
  const { tickets } = room.desk;
  if (tickets.isHandler(person)) await tickets.see(person);
  if (!isPersonal(activity)) return;
  const { id } = activity.conversation;
  const reference = referenceOf(activity);
  await room.places.keepChat(room.pseudonym(person.id), id, reference, room.clock.now());
}
