import type { Acceptance } from '#shared/charter/ports.ts';
import type { Conversations, Exchange } from '#shared/conversation/ports.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { drain } from '#shared/turn/turn.ts';
import { type DeskPorts, openDesk } from '../open-desk.ts';

/** A question of a golden set, with those asked before it. */
export type TrialQuestion = {
  readonly person: Person;
  readonly history: readonly string[];
  readonly text: string;
  /** What the person says when the bot asks back, of the choices it offers; null = what it asks back is the outcome. */
  readonly tell: ((choices: readonly string[]) => string | null) | null;
  /** What HR validated is not served: the documents are asked. */
  readonly complete?: boolean;
  /** Spaces to search; null = every space that the person may read. */
  readonly spaces: readonly string[] | null;
  readonly language: Language;
  readonly signal: AbortSignal;
};

/**
 * Asks at a desk of the real turn that leaves nothing behind: the conversation lives as long as the question, the charter
 * is taken as accepted, and no line tells of a question that no model saw. What is sent to a model is written in the
 * journal and counted as ever.
 */
export async function askWithoutTrace(
  ports: DeskPorts,
  base: { readonly policy: PolicySnapshot; readonly knowledge: KnowledgeStore },
  { history, text, tell, ...question }: TrialQuestion,
): Promise<{ readonly outcome: Outcome; readonly askedBack: boolean }> {
  const { policy, knowledge } = base;
  const desk = openDesk({
    ...ports,
    policy: { current: () => policy },
    knowledge,
    conversations: conversationOfOne(),
    conflicts: { report: nothing },
    acceptances: { last: async (person) => acceptanceOf(policy, person), record: nothing },
    journal: {
      append: async (entry) => {
        if (entry.attempts.length > 0) await ports.journal.append(entry);
      },
    },
    ...(ports.validated === undefined
      ? {}
      : { validated: { match: ports.validated.match, countServed: nothing } }),
    unanswered: { keep: nothing },
    // What an agent may ask in a day does not bound an evaluation; the organisation's month does.
    ledger: {
      add: (consumption) => ports.ledger.add(consumption),
      spent: (_person, _service, day) => ports.ledger.spent(null, null, day),
    },
  });
  const ask = (words: string): Promise<Outcome> =>
    drain(desk.ask({ ...question, channel: 'system', conversationId: 'golden', text: words }));
  for (const earlier of history) await ask(earlier);
  const outcome = await ask(text);
  const told = outcome.kind === 'needs-detail' ? (tell?.(outcome.detail.choices) ?? null) : null;
  if (told === null) return { outcome, askedBack: outcome.kind === 'needs-detail' };
  return { outcome: await ask(told), askedBack: true };
}

function acceptanceOf({ charter }: PolicySnapshot, person: string): Acceptance {
  const { version: charterVersion, hash: charterHash } = charter;
  return { person, charterVersion, charterHash, at: 0, channel: 'system' };
}

async function nothing(): Promise<void> {}

/** Keeps the exchanges of one conversation in memory, and nothing of the way they took. */
function conversationOfOne(): Conversations {
  const exchanges: Exchange[] = [];
  return {
    history: async () => [...exchanges],
    append: async (_person, _conversation, exchange) => void exchanges.push(exchange),
    keepTrip: nothing,
    lastTrip: async () => null,
    forget: nothing,
    expire: async () => 0,
  };
}
