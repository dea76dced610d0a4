import type { Entity } from './outgoing.ts';

/** Where a stream stands. Times in milliseconds since the epoch. */
export type StreamState = {
  readonly startedAt: number;
  /** Id that the channel gave to the first frame; null before it. */
  readonly streamId: string | null;
  readonly sequence: number;
  /** Text of the last frame: every later one begins with it. */
  readonly shown: string;
  /** Earliest instant of the next frame. */
  readonly notBefore: number;
};

/** What the sender would like to show now. `text` and `final` are cumulative. */
export type Wanted = {
  readonly kind: 'informative' | 'text' | 'final';
  readonly text: string;
};

export type Frame = {
  readonly type: 'typing' | 'message';
  readonly text: string;
  readonly info: Entity;
};

export type Step =
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'send'; readonly frame: Frame }
  /** The stream cannot go on: its time is out, or what was shown is no longer the beginning. */
  | { readonly kind: 'close'; readonly why: 'time' | 'changed' };

/** Longest text of a frame that tells the step. */
const informativeCharacters = 1_000;

export const openStream = (now: number): StreamState => ({
  startedAt: now,
  streamId: null,
  sequence: 0,
  shown: '',
  notBefore: now,
});

/**
 * The next request of a stream by the rules of Teams: a frame at a time, one a second at most, each
 * containing the one before, strictly rising sequence, none on the last, two minutes in all.
 * Source: Microsoft Teams platform documentation, "Stream bot messages".
 */
export function nextStep(
  state: StreamState,
  wanted: Wanted,
  now: number,
  limits: { readonly stream: number },
): Step {
  if (wanted.kind !== 'informative' && !wanted.text.startsWith(state.shown)) {
    return pacedOr(state, now, { kind: 'close', why: 'changed' });
  }
  if (now - state.startedAt >= limits.stream && wanted.kind !== 'final') {
    return pacedOr(state, now, { kind: 'close', why: 'time' });
  }
  if (wanted.kind === 'informative' && state.sequence > 0) return { kind: 'nothing' };
  if (wanted.kind === 'text' && wanted.text === state.shown) return { kind: 'nothing' };
  return pacedOr(state, now, { kind: 'send', frame: frameOf(state, wanted) });
}

const pacedOr = (state: StreamState, now: number, step: Step): Step =>
  now < state.notBefore ? { kind: 'wait', milliseconds: state.notBefore - now } : step;

/** The frame that ends a stream: no sequence, the text whole. */
export const finalFrame = (state: StreamState, text: string): Frame => ({
  type: 'message',
  text,
  info: {
    type: 'streaminfo',
    ...(state.streamId === null ? {} : { streamId: state.streamId }),
    streamType: 'final',
  },
});

function frameOf(state: StreamState, wanted: Wanted): Frame {
  if (wanted.kind === 'final') return finalFrame(state, wanted.text);
  return {
    type: 'typing',
    text: wanted.kind === 'informative' ? wanted.text.slice(0, informativeCharacters) : wanted.text,
    info: {
      type: 'streaminfo',
      ...(state.streamId === null ? {} : { streamId: state.streamId }),
      streamType: wanted.kind === 'informative' ? 'informative' : 'streaming',
      streamSequence: state.sequence + 1,
    },
  };
}

/** The state once the channel has answered `frame`: the pace counts from its answer, so that delays on the way cannot bring two frames together. */
export const acknowledge = (
  state: StreamState,
  frame: Frame,
  sent: { readonly id: string | null; readonly at: number },
  limits: { readonly frame: number },
): StreamState => ({
  ...state,
  streamId: state.streamId ?? sent.id,
  sequence: state.sequence + 1,
  shown: frame.info['streamType'] === 'informative' ? state.shown : frame.text,
  notBefore: sent.at + limits.frame,
});

/** The state after the channel asked to slow down: the same frame is tried again later. */
export const holdBack = (state: StreamState, until: number): StreamState => ({
  ...state,
  notBefore: Math.max(state.notBefore, until),
});
