import type { Person } from '#shared/policy/person.ts';

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
