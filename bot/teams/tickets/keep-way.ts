import type { Person } from '#shared/policy/person.ts';
import { referenceOf } from '../converse.ts';
import { type Activity, isPersonal } from '../read-activity.ts';
import type { Room } from '../room.ts';

/**
 * Keeps where a person's own chat stands, for an answer of HR that comes later: of those alone whom a desk serves or who
 * are of one. A team's people are noted as present, so that questions may be given to them.
 */
export async function keepWay(
  activity: Activity,
  person: Person | null,
  room: Room,
): Promise<void> {
  if (person === null) return;
  const { tickets } = room.desk;
  const isHandler = tickets.isHandler(person);
  if (isHandler) await tickets.see(person);
  if (!isPersonal(activity) || (!isHandler && tickets.offerTo(person) === null)) return;
  const { id } = activity.conversation;
  const reference = referenceOf(activity);
  await room.places.keepChat(room.pseudonym(person.id), id, reference, room.clock.now());
}
