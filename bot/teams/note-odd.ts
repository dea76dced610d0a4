import type { Person } from '#shared/policy/person.ts';
import type { Room } from './room.ts';

/** A line for what somebody sent that cannot be what a client sends: forged, replayed, or about what is not theirs. */
export async function noteOdd(
  reason: string,
  person: Person,
  { desk }: Pick<Room, 'desk'>,
): Promise<void> {
  await desk.note({ kind: 'ignored', channel: 'teams', outcome: 'refused', reason, person });
}
