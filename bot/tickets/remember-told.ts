import type { Clock } from '#shared/ports.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { ToldAnswer } from './ticket-desk.ts';

/** What was told lately, to be handed to HR if its reader wants. Lost with the process: the question can be written again. */
export type ToldMemory = {
  readonly keep: (
    person: string,
    conversationId: string,
    question: string,
    told: Outcome | { readonly kind: 'fault'; readonly journalId: string },
  ) => void;
  readonly find: (person: string, answerId: string) => ToldAnswer | null;
  readonly forget: (person: string, conversationId: string) => void;
};

type Held = { readonly told: ToldAnswer; readonly until: number };

const lifetime = 24 * 3_600_000;
const answersKept = 1_000;
const charactersKept = 4_000;

/** Where the words of a situation were met, they are not held; of a stop or a charter nothing was told. */
const unheld: ReadonlySet<string> = new Set(['handed-over', 'needs-charter', 'interrupted']);

export function rememberTold(clock: Clock): ToldMemory {
  const held = new Map<string, Held>();
  const keyOf = (person: string, answerId: string): string => JSON.stringify([person, answerId]);
  return {
    keep: (person, conversationId, question, told) => {
      if (unheld.has(told.kind)) return;
      const oldest = held.keys().next().value;
      if (held.size >= answersKept && oldest !== undefined) held.delete(oldest);
      const answerId = told.journalId;
      held.set(keyOf(person, answerId), {
        told: { answerId, conversationId, question, answer: answerOf(told) },
        until: clock.now() + lifetime,
      });
    },
    find: (person, answerId) => {
      const one = held.get(keyOf(person, answerId));
      return one === undefined || one.until < clock.now() ? null : one.told;
    },
    forget: (person, conversationId) => {
      for (const [key, { told }] of held) {
        const isTheirs = key === keyOf(person, told.answerId);
        if (isTheirs && told.conversationId === conversationId) held.delete(key);
      }
    },
  };
}

function answerOf(
  told: Outcome | { readonly kind: 'fault'; readonly journalId: string },
): ToldAnswer['answer'] {
  if (!('text' in told) || told.text.trim() === '') return null;
  return { text: told.text.slice(0, charactersKept), citations: told.citations };
}
