import type { Clock } from '#shared/ports.ts';

/** A question that waits for the charter, or to be asked again, so that the person need not write it anew. */
export type PendingQuestions = {
  /** The last one of a person in a conversation; `offer` names what it waits for, such as an answer's reference. */
  readonly keep: (conversationId: string, person: string, text: string, offer?: string) => void;
  /** Gives the question back once, or null when there is none of that offer or it is too old. */
  readonly take: (conversationId: string, person: string, offer?: string) => string | null;
  readonly forget: (conversationId: string, person: string) => void;
};

type Waiting = { readonly text: string; readonly offer: string; readonly until: number };

const lifetime = 15 * 60_000;
const kept = 1_000;

/** In memory only: the words of a question are not written to the disk for this. */
export function createPendingQuestions(clock: Clock): PendingQuestions {
  const questions = new Map<string, Waiting>();
  const keyOf = (conversationId: string, person: string): string =>
    JSON.stringify([conversationId, person]);
  return {
    keep: (conversationId, person, text, offer = '') => {
      const oldest = questions.keys().next().value;
      if (questions.size >= kept && oldest !== undefined) questions.delete(oldest);
      const until = clock.now() + lifetime;
      questions.set(keyOf(conversationId, person), { text, offer, until });
    },
    take: (conversationId, person, offer = '') => {
      const key = keyOf(conversationId, person);
      const question = questions.get(key);
      if (question === undefined || question.offer !== offer) return null;
      questions.delete(key);
      return question.until < clock.now() ? null : question.text;
    },
    forget: (conversationId, person) => {
      questions.delete(keyOf(conversationId, person));
    },
  };
}
