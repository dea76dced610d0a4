import type { Outcome, TurnStep } from '../turn/outcome.ts';
import type { ConversationReply } from '../wire/conversation-reply.ts';
import type { FaultReply } from '../wire/fault-reply.ts';
import type { TurnLine } from '../wire/turn-line.ts';

/** An exchange of before this page was loaded, as the server kept it. */
export type KeptExchange = ConversationReply['exchanges'][number];

/** What became of a question, as the person sees it. */
export type ExchangeState =
  | { readonly kind: 'running'; readonly step: TurnStep }
  | { readonly kind: 'told'; readonly outcome: Outcome }
  | { readonly kind: 'kept'; readonly kept: KeptExchange }
  | { readonly kind: 'failed'; readonly fault: FaultReply }
  | { readonly kind: 'stopped' | 'cut' | 'unreachable' };

export type Exchange = {
  readonly id: number;
  readonly question: string;
  /** Grows while the answer streams; the outcome's text once it is told. */
  readonly text: string;
  readonly state: ExchangeState;
};

export type Thread = readonly Exchange[];

export type ThreadEvent =
  | { readonly kind: 'asked'; readonly id: number; readonly question: string }
  | { readonly kind: 'line'; readonly id: number; readonly line: TurnLine }
  | {
      readonly kind: 'ended';
      readonly id: number;
      readonly state: Exclude<ExchangeState, { kind: 'running' | 'told' | 'kept' }>;
    }
  | { readonly kind: 'recalled'; readonly exchanges: readonly KeptExchange[] }
  | { readonly kind: 'restarted' };

const hear = (exchange: Exchange, line: TurnLine): Exchange => {
  switch (line.kind) {
    case 'status':
      return { ...exchange, state: { kind: 'running', step: line.step } };
    case 'text':
      return { ...exchange, text: exchange.text + line.text };
    case 'outcome':
      return {
        ...exchange,
        text: line.outcome.text,
        state: { kind: 'told', outcome: line.outcome },
      };
    case 'fault':
      return { ...exchange, state: { kind: 'failed', fault: line.fault } };
  }
};

/** Named below zero: what is asked from now on counts from one. */
const asKept = (kept: KeptExchange, place: number, all: readonly KeptExchange[]): Exchange => ({
  id: place - all.length,
  question: kept.question,
  text: kept.text,
  state: { kind: 'kept', kept },
});

/** What was asked while the server was giving back the conversation may be told by both: what was heard stays. */
const withoutTwice = (thread: Thread): Thread => {
  const heard = new Set(
    thread.map(({ state }) => (state.kind === 'told' ? state.outcome.journalId : null)),
  );
  return thread.filter(
    ({ state }) =>
      state.kind !== 'kept' || state.kept.answerId === null || !heard.has(state.kept.answerId),
  );
};

/** The thread after one event. What is settled no longer changes, whatever arrives late. */
export const advanceThread = (thread: Thread, event: ThreadEvent): Thread => {
  if (event.kind === 'restarted') return [];
  if (event.kind === 'asked') {
    const { id, question } = event;
    return [...thread, { id, question, text: '', state: { kind: 'running', step: 'searching' } }];
  }
  if (event.kind === 'recalled') {
    const own = thread.filter(({ state }) => state.kind !== 'kept');
    return withoutTwice([...event.exchanges.map(asKept), ...own]);
  }
  const next = thread.map((exchange) => {
    if (exchange.id !== event.id || exchange.state.kind !== 'running') return exchange;
    return event.kind === 'line' ? hear(exchange, event.line) : { ...exchange, state: event.state };
  });
  return event.kind === 'line' && event.line.kind === 'outcome' ? withoutTwice(next) : next;
};

/** The question that is being answered, if any. */
export const runningExchange = (thread: Thread): Exchange | null =>
  thread.find(({ state }) => state.kind === 'running') ?? null;
