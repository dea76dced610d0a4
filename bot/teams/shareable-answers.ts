import type { Clock } from '#shared/ports.ts';
import type { Outcome } from '#shared/turn/outcome.ts';

/** An answer told in private, and the conversation that its question came from. */
export type Shareable = { readonly outcome: Outcome; readonly reference: string };

/** Answers that their asker may still show to the conversation she asked in. */
export type ShareableAnswers = {
  readonly keep: (person: string, outcome: Outcome, reference: string) => void;
  /** Gives the answer once, to that person; null when there is none or it is too old. */
  readonly take: (person: string, answer: string) => Shareable | null;
};

const lifetime = 3_600_000;
const kept = 500;

/** In memory only: what was told in private is not written down to be shared. */
export function createShareableAnswers(clock: Clock): ShareableAnswers {
  const answers = new Map<string, Shareable & { readonly until: number }>();
  const keyOf = (person: string, answer: string): string => JSON.stringify([person, answer]);
  return {
    keep: (person, outcome, reference) => {
      const oldest = answers.keys().next().value;
      if (answers.size >= kept && oldest !== undefined) answers.delete(oldest);
      const until = clock.now() + lifetime;
      answers.set(keyOf(person, outcome.journalId), { outcome, reference, until });
    },
    take: (person, answer) => {
      const key = keyOf(person, answer);
      const held = answers.get(key);
      answers.delete(key);
      return held === undefined || held.until < clock.now() ? null : held;
    },
  };
}
