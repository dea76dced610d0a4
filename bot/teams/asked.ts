import type { Person } from '#shared/policy/person.ts';
import { referenceOf } from './converse.ts';
import { type Activity, isPersonal } from './read-activity.ts';

/** A question in its conversation. */
export type Asked = {
  readonly person: Person;
  readonly conversationId: string;
  /** What is kept of the conversation to speak in it later. */
  readonly reference: string;
  readonly text: string;
  /** One-to-one chat: answers may be streamed there. */
  readonly personal: boolean;
  /** « Générer une réponse complète »: not the answer that HR validated. */
  readonly complete?: boolean;
  /** The person's own file said nothing of it: the HR documents are asked. */
  readonly beyondFile?: boolean;
};

/** Words of a person in the conversation of an activity. */
export function askedIn(activity: Activity, person: Person, text: string): Asked {
  const conversationId = activity.conversation.id;
  const reference = referenceOf(activity);
  return { person, conversationId, reference, text, personal: isPersonal(activity) };
}
