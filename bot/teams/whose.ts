import type { Person } from '#shared/policy/person.ts';
import type { Holder } from '../own-files/own-files.ts';
import type { Activity } from './read-activity.ts';

/** Who did something in the chat, and what. */
export type Whose = { readonly activity: Activity; readonly person: Person };

/** Files dropped in a chat are its person's, there alone. */
export const holderOf = ({ activity, person }: Whose): Holder => ({
  person: person.id,
  conversationId: activity.conversation.id,
});
