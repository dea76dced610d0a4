import type { Clock } from '#shared/ports.ts';

/** A question that waits for the charter, so that the person need not write it again. */
export type PendingQuestions = {
  readonly keep: (conversationId: string, person: string, text: string) => void;
  /** Gives the question back once, or null when there is none or it is too old. */
  readonly take: (conversationId: string, person: string) => string | null;
  readonly forget: (conversationId: string, person: string) => void;
};

const lifetime = 15 * 60_000;
const kept = 1_000;

/** In memory only: a question is not written to the disk before its author accepted the charter. */
export function createPendingQuestions(clock: Clock): PendingQuestions {
  const questions = new Map<string, { readonly text: string; readonly until: number }>();
  const keyOf = (conversationId: string, person: string): string =>
    JSON.stringify([conversationId, person]);
  return {
    keep: (conversationId, person, text) => {
      const oldest = questions.keys().next().value;
      if (questions.size >= kept && oldest !== undefined) questions.delete(oldest);
      questions.set(keyOf(conversationId, person), { text, until: clock.now() + lifetime });
    },
    take: (conversationId, person) => {
      const key = keyOf(conversationId, person);
      const question = questions.get(key);
      questions.delete(key);
      return question === undefined || question.until < clock.now() ? null : question.text;
    },
    forget: (conversationId, person) => {
      questions.delete(keyOf(conversationId, person));
    },
  };
}
