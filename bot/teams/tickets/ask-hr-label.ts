import type { Person } from '#shared/policy/person.ts';
import type { Room } from '../room.ts';

/** Words of the button that hands a question to HR; null in groups, where it would be handed in front of everybody, and where no desk is open. */
export const askHrLabel = (
  { person, personal }: { readonly person: Person; readonly personal: boolean },
  { desk }: Pick<Room, 'desk'>,
): string | null => (personal ? (desk.tickets.offerTo(person)?.label ?? null) : null);
