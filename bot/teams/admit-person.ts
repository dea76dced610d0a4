import type { Person } from '#shared/policy/person.ts';
import { referenceOf, type Voice } from './converse.ts';
import { isGuest, type Membership } from './establish-person.ts';
import { type Activity, isPersonal } from './read-activity.ts';
import { SendFault } from './read-send-fault.ts';
import { type Room, speakIn } from './room.ts';

/** How long a person once found not to be a guest is not looked up again. */
const admissionMilliseconds = 3_600_000;

/** Guests by policy: unless it lets them in, the channel is asked whether the person is one. */
export async function admit(
  activity: Activity,
  person: Person,
  voice: Pick<Voice, 'member'>,
  room: Room,
): Promise<boolean> {
  if (isAdmitted(person, room)) return true;
  const member: Membership = await voice.member(activity.from?.id ?? '');
  if (isGuest(member, person.tenant ?? '')) return false;
  if (room.admitted.size > 10_000) room.admitted.clear();
  room.admitted.set(person.id, room.clock.now() + admissionMilliseconds);
  return true;
}

/**
 * The same from a conversation that the bot may not be in, such as one where a message is being written: the person's own
 * chat with the bot is asked. `unknown` = there is none, so nothing tells who the person is.
 */
export async function admitAnywhere(
  activity: Activity,
  person: Person,
  room: Room,
): Promise<'admitted' | 'guest' | 'unknown'> {
  if (isAdmitted(person, room)) return 'admitted';
  const chat = await room.places.chatOf(room.pseudonym(person.id));
  // Somebody's chat with another person is no personal chat of the bot's, but the channel says so itself when asked.
  const own = isPersonal(activity) ? referenceOf(activity) : null;
  const reference = chat?.reference ?? own;
  if (reference === null) return 'unknown';
  let admitted = false;
  try {
    await speakIn(room, reference, async (voice) => {
      admitted = await admit(activity, person, voice, room);
    });
  } catch (error) {
    if (error instanceof SendFault) return 'unknown';
    throw error;
  }
  return admitted ? 'admitted' : 'guest';
}

function isAdmitted(person: Person, room: Room): boolean {
  if (room.desk.policy().policy.identity.guests) return true;
  return (room.admitted.get(person.id) ?? 0) > room.clock.now();
}
