import type { Trip } from '#shared/policy/standing.ts';

/** The ways that questions took lately, for the people who asked them; lost with the process. */
export type TripMemory = {
  readonly keep: (person: string, conversationId: string, trip: Trip) => void;
  /** The way of that answer, else of the last one; null when it is not known here. */
  readonly find: (person: string, conversationId: string, answerId: string | null) => Trip | null;
  readonly forget: (person: string, conversationId: string) => void;
};

const conversationsKept = 2_000;
const answersKept = 20;

/**
 * Conversations keep what the next question needs; a refusal, a hand-over, a « je ne sais pas » are not
 * among it, and their author may ask where they went all the same. No word of anybody is kept here.
 */
export function rememberTrips(): TripMemory {
  const conversations = new Map<string, readonly Trip[]>();
  const keyOf = (person: string, conversationId: string): string =>
    JSON.stringify([person, conversationId]);
  return {
    keep: (person, conversationId, trip) => {
      const key = keyOf(person, conversationId);
      const trips = [...(conversations.get(key) ?? []), trip].slice(-answersKept);
      conversations.delete(key);
      conversations.set(key, trips);
      const oldest = conversations.keys().next().value;
      if (conversations.size > conversationsKept && oldest !== undefined) {
        conversations.delete(oldest);
      }
    },
    find: (person, conversationId, answerId) => {
      const trips = conversations.get(keyOf(person, conversationId)) ?? [];
      return trips.findLast(({ journalId }) => answerId === null || journalId === answerId) ?? null;
    },
    forget: (person, conversationId) => {
      conversations.delete(keyOf(person, conversationId));
    },
  };
}
