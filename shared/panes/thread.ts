import type { Outcome, TurnStep } from '../turn/outcome.ts';
import type { FaultReply } from '../wire/fault-reply.ts';
import type { TurnLine } from '../wire/turn-line.ts';

/** What became of a question, as the person sees it. */
export type ExchangeState =
  | { readonly kind: 'running'; readonly step: TurnStep }
  | { readonly kind: 'told'; readonly outcome: Outcome }
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
      readonly state: Exclude<ExchangeState, { kind: 'running' | 'told' }>;
    }
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

/** The thread after one event. What is settled no longer changes, whatever arrives late. */
export const advanceThread = (thread: Thread, event: ThreadEvent): Thread => {
  if (event.kind === 'restarted') return [];
  if (event.kind === 'asked') {
    const { id, question } = event;
    return [...thread, { id, question, text: '', state: { kind: 'running', step: 'searching' } }];
  }
  return thread.map((exchange) => {
    if (exchange.id !== event.id || exchange.state.kind !== 'running') return exchange;
    return event.kind === 'line' ? hear(exchange, event.line) : { ...exchange, state: event.state };
  });
};

/** The question that is being answered, if any. */
export const runningExchange = (thread: Thread): Exchange | null =>
  thread.find(({ state }) => state.kind === 'running') ?? null;
