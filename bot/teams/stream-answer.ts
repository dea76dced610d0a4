import type { Clock, Timers } from '#shared/ports.ts';
import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';
import type { Voice } from './converse.ts';
import { type Heard, hearTurn } from './hear-turn.ts';
import type { Outgoing } from './outgoing.ts';
import {
  acknowledge,
  type Frame,
  finalFrame,
  holdBack,
  nextStep,
  openStream,
  type StreamState,
  type Wanted,
} from './pace-stream.ts';
import { readSendFault, type SendFault } from './read-send-fault.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';

export type StreamTools = {
  readonly voice: Voice;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly limits: { readonly frame: number; readonly stream: number; readonly message: number };
  /** The line that tells what is being done before the first words. */
  readonly progress: string;
  /** Ends of a stream that does not hold the whole answer. */
  readonly endings: {
    readonly nothingYet: string;
    readonly follows: string;
    readonly replaced: string;
  };
  /** The whole message of an outcome. */
  readonly build: (outcome: Outcome) => Outgoing;
  /** What marks text that a model wrote, for a stream that ends before its outcome. */
  readonly label: (text: string) => Outgoing;
  /** Ends the turn: nobody waits for it any more. */
  readonly abort: () => void;
};

/** How a stream ended: shown whole, left to be sent as a message, or stopped by the person. */
export type StreamEnd =
  | { readonly kind: 'shown'; readonly outcome: Outcome; readonly activityId: string | null }
  | { readonly kind: 'unshown'; readonly outcome: Outcome }
  | { readonly kind: 'stopped' };

/** Consecutive frames that may fail before the stream is given up. */
const failuresAllowed = 2;

/** Shows a turn as it comes, by the rules of Teams; the rest of the turn is read even when the stream dies. */
export async function streamAnswer(
  events: AsyncIterable<TurnEvent>,
  tools: StreamTools,
): Promise<StreamEnd> {
  const { heard, reading } = hearTurn(events);
  const end = await showFrames(heard, tools);
  if (end.kind === 'stopped') tools.abort();
  await reading;
  if (end.kind !== 'over') return end;
  if (heard.outcome === null) throw heard.fault;
  return { kind: 'unshown', outcome: heard.outcome };
}

type ShowEnd =
  | { readonly kind: 'shown'; readonly outcome: Outcome; readonly activityId: string | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'over' };

/** Where the showing stands: goes on with a state, or has ended. */
type Progress = { readonly state: StreamState; readonly failures: number } | ShowEnd;

async function showFrames(heard: Heard, tools: StreamTools): Promise<ShowEnd> {
  let progress: Progress = { state: openStream(tools.clock.now()), failures: 0 };
  while ('state' in progress) progress = await advance(progress, heard, tools);
  return progress;
}

async function advance(
  { state, failures }: { readonly state: StreamState; readonly failures: number },
  heard: Heard,
  tools: StreamTools,
): Promise<Progress> {
  const news = heard.news();
  if (heard.fault !== null) return closeStream(state, tools, 'fault');
  const { wanted, message } = wish(heard, state, tools);
  const step = nextStep(state, wanted, tools.clock.now(), tools.limits);
  switch (step.kind) {
    case 'close':
      return closeStream(state, tools, step.why);
    case 'wait':
      await tools.timers.sleep(step.milliseconds);
      return { state, failures };
    case 'nothing':
      await newsOrTime(news, state, tools);
      return { state, failures };
    case 'send': {
      const told = await sendFrame(step.frame, message, state, tools);
      if (told.kind === 'fault') return afterFault(told.fault, failures + 1, state, tools);
      if (told.state.streamId === null) return { kind: 'over' };
      return heard.outcome !== null && message !== null
        ? { kind: 'shown', outcome: heard.outcome, activityId: told.state.streamId }
        : { state: told.state, failures: 0 };
    }
  }
}

/** What to show now: the step, the text so far, or the whole answer with all that goes with it. */
function wish(
  heard: Heard,
  state: StreamState,
  tools: StreamTools,
): { wanted: Wanted; message: Outgoing | null } {
  if (heard.outcome !== null && state.streamId !== null) {
    const message = tools.build(heard.outcome);
    return { wanted: { kind: 'final', text: message.text ?? '' }, message };
  }
  const text = sanitiseMarkdown(heard.text).trimEnd();
  const tooLong = text.length * 2 > tools.limits.message * 0.8;
  if (state.streamId === null) {
    return { wanted: { kind: 'informative', text: tools.progress }, message: null };
  }
  return { wanted: { kind: 'text', text: tooLong ? state.shown : text }, message: null };
}

async function newsOrTime(
  news: Promise<void>,
  state: StreamState,
  tools: StreamTools,
): Promise<void> {
  const left = state.startedAt + tools.limits.stream - tools.clock.now();
  const give = new AbortController();
  const timer = tools.timers.sleep(Math.max(0, left), give.signal).catch(() => undefined);
  await Promise.race([news, timer]);
  give.abort();
}

type Told =
  | { readonly kind: 'sent'; readonly state: StreamState }
  | { readonly kind: 'fault'; readonly fault: SendFault };

async function sendFrame(
  frame: Frame,
  message: Outgoing | null,
  state: StreamState,
  tools: StreamTools,
): Promise<Told> {
  try {
    const { entities = [], ...rest } = message ?? { type: 'typing' as const };
    const sent = await tools.voice.send({
      ...rest,
      type: frame.type,
      text: frame.text,
      entities: [frame.info, ...entities],
    });
    const at = tools.clock.now();
    return { kind: 'sent', state: acknowledge(state, frame, { id: sent.id, at }, tools.limits) };
  } catch (error) {
    return { kind: 'fault', fault: readSendFault(error) };
  }
}

function afterFault(
  fault: SendFault,
  failures: number,
  state: StreamState,
  tools: StreamTools,
): Progress {
  if (fault.kind === 'stopped-by-person') return { kind: 'stopped' };
  const passing = ['slow-down', 'unavailable', 'timeout'].includes(fault.kind);
  if (!passing || failures > failuresAllowed || state.streamId === null) return { kind: 'over' };
  const pause = fault.retryAfter ?? 2 * tools.limits.frame;
  return { state: holdBack(state, tools.clock.now() + pause), failures };
}

/** Ends a stream that cannot hold the answer: what was shown stays, a line says what follows. */
async function closeStream(
  state: StreamState,
  tools: StreamTools,
  why: 'time' | 'changed' | 'fault',
): Promise<ShowEnd> {
  if (state.streamId === null) return { kind: 'over' };
  const { nothingYet, follows, replaced } = tools.endings;
  const line = why === 'time' ? follows : replaced;
  const alone = why === 'time' ? nothingYet : replaced;
  const text = state.shown === '' ? alone : `${state.shown}\n\n${line}`;
  const left = state.notBefore - tools.clock.now();
  if (left > 0) await tools.timers.sleep(left);
  const message = state.shown === '' ? null : tools.label(text);
  const told = await sendFrame(finalFrame(state, text), message, state, tools);
  const stopped = told.kind === 'fault' && told.fault.kind === 'stopped-by-person';
  return stopped ? { kind: 'stopped' } : { kind: 'over' };
}
