import { mayRead } from '#shared/knowledge/may-read.ts';
import type { KnowledgeState } from '#shared/knowledge/ports.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';
import type { Desk, Question } from '../../bot/desk.ts';
import { closedTicketDesk } from '../../bot/tickets/closed-ticket-desk.ts';
import type { TicketDesk } from '../../bot/tickets/ticket-desk.ts';
import { eventsOf, scriptedOutcomes } from './scripted-outcomes.ts';
import { scriptedPolicy } from './scripted-policy.ts';
import { type ScriptedMemory, scriptedMemory } from './scripted-recall.ts';
import { scriptedSources } from './scripted-sources.ts';
import { scriptedWhereabouts } from './scripted-whereabouts.ts';

/** A desk without a product behind it: what it tells is written beforehand, what it was asked is kept. */
export type ScriptedDesk = Desk & {
  readonly asked: readonly Question[];
  readonly restarted: readonly string[];
  readonly noted: readonly Parameters<Desk['note']>[0][];
};

export type DeskScript = {
  /** The whole turn; default: by the words of the question, see `outcomeNamedIn`. */
  readonly tell?: (question: Question) => AsyncIterable<TurnEvent> | Iterable<TurnEvent>;
  readonly snapshot?: PolicySnapshot;
  /** People's ids who accepted the charter already; default: everybody has. */
  readonly accepted?: readonly string[];
  readonly knowledge?: () => KnowledgeState;
  readonly route?: Desk['route'];
  readonly where?: Desk['where'];
  /** Default: what was told to this person in this conversation. */
  readonly recall?: Desk['recall'];
  /** Default: nothing is found. */
  readonly findValidated?: Desk['findValidated'];
  /** Default: none is open. */
  readonly tickets?: TicketDesk;
  /** Waited for between two events, so that a person sees the stream. */
  readonly pace?: () => Promise<void>;
};

const wordOf: readonly (readonly [RegExp, Outcome['kind']])[] = [
  [/sans modèle|télétravail/iu, 'degraded'],
  [/partiel\b.*coup|coupé/iu, 'partial'],
  [/interrompu/iu, 'interrupted'],
  [/introuvable|piscine/iu, 'not-found'],
  [/candidat|\bcv\b/iu, 'refused'],
  [/harcèlement|signalement/iu, 'handed-over'],
  [/charte/iu, 'needs-charter'],
];

/** The outcome that a question's words call for; an answer when none does. */
const outcomeNamedIn = (text: string): Outcome =>
  scriptedOutcomes[wordOf.find(([word]) => word.test(text))?.[1] ?? 'answered'];

async function* paced(
  events: AsyncIterable<TurnEvent> | Iterable<TurnEvent>,
  question: Question,
  pace: () => Promise<void>,
): AsyncGenerator<TurnEvent> {
  for await (const event of events) {
    await pace();
    if (question.signal.aborted) return;
    yield event;
  }
}

/** As the real desk does: what is told may be handed to HR, and is kept. */
async function* hearing(
  events: AsyncIterable<TurnEvent> | Iterable<TurnEvent>,
  { person, conversationId, text }: Question,
  tickets: TicketDesk,
  memory: ScriptedMemory,
): AsyncGenerator<TurnEvent> {
  for await (const event of events) {
    if (event.kind === 'outcome' && conversationId !== null) {
      tickets.hear(person, conversationId, text, event.outcome);
      memory.keep(person.id, conversationId, text, event.outcome);
    }
    yield event;
  }
}

const readable = (question: { readonly groups: readonly string[] }): typeof scriptedSources =>
  scriptedSources.filter(({ document }) => mayRead(document.readers, question.groups));

/** A `Desk` for channels under construction and their tests. */
export const createScriptedDesk = (script: DeskScript = {}): ScriptedDesk => {
  const asked: Question[] = [];
  const restarted: string[] = [];
  const noted: Parameters<Desk['note']>[0][] = [];
  const memory = scriptedMemory();
  const snapshot = script.snapshot ?? scriptedPolicy;
  const accepted = new Set(
    script.accepted ?? snapshot.policy.identity.development.map(({ id }) => id),
  );
  const everyone = script.accepted === undefined;
  return {
    asked,
    restarted,
    noted,
    ask: (question) => {
      asked.push(question);
      const events = script.tell?.(question) ?? eventsOf(outcomeNamedIn(question.text));
      const told = hearing(events, question, script.tickets ?? closedTicketDesk, memory);
      return paced(told, question, script.pace ?? (async () => undefined));
    },
    restart: async (person, conversationId) => {
      restarted.push(`${person.id} ${conversationId}`);
      memory.forget(person.id, conversationId);
    },
    recall:
      script.recall ?? (async (person, conversationId) => memory.recall(person.id, conversationId)),
    charter: async (person) => ({
      charter: snapshot.charter,
      accepted: everyone || accepted.has(person.id),
    }),
    acceptCharter: async (person, _channel, hash) => {
      if (hash !== snapshot.charter.hash) return false;
      accepted.add(person.id);
      return true;
    },
    policy: () => snapshot,
    findValidated: script.findValidated ?? (async () => []),
    tickets: script.tickets ?? closedTicketDesk,
    sources: async (person) => readable(person).map(({ document }) => document),
    openSource: async (person, space, documentId) =>
      readable(person).find(
        ({ document }) => document.space === space && document.id === documentId,
      ) ?? null,
    knowledge: async (person) =>
      script.knowledge?.() ?? {
        documents: readable(person).length,
        passages: readable(person).reduce((sum, { passages }) => sum + passages.length, 0),
        pending: 0,
      },
    route: script.route ?? (() => scriptedRoute(snapshot)),
    where:
      script.where ??
      (async (_person, channel, conversationId, answerId = null) =>
        scriptedWhereabouts(
          snapshot,
          channel,
          asked.some((question) => question.conversationId === conversationId)
            ? (answerId ?? 'the last one')
            : null,
        )),
    whereLast: async (_person, channel) =>
      scriptedWhereabouts(snapshot, channel, asked.length > 0 ? 'the last one' : null),
    dislike: async () => undefined,
    note: async (entry) => {
      noted.push(entry);
      return `f-${String(noted.length).padStart(4, '0')}`;
    },
  };
};

function scriptedRoute({ policy }: PolicySnapshot): ReturnType<Desk['route']> {
  const [endpoint] = policy.endpoints;
  const model = endpoint?.models.find(({ role }) => role === 'chat');
  const serving = endpoint === undefined || model === undefined ? [] : [{ endpoint, model }];
  return { serving, searching: [], skipped: [] };
}
