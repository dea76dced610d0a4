import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  acknowledge,
  type Frame,
  finalFrame,
  holdBack,
  nextStep,
  openStream,
  type Step,
  type StreamState,
  type Wanted,
} from '../../bot/teams/pace-stream.ts';

const limits = { frame: 1_000, stream: 100_000 };

type Moment = {
  readonly after: number;
  readonly adds: string;
  readonly answersIn: number;
  readonly slowDown: boolean;
};
type Sending = { readonly at: number; readonly frame: Frame };

/** Plays a stream by the pure rules alone: what is sent, and when. */
function play(moments: readonly Moment[]): readonly Sending[] {
  const sent: Sending[] = [];
  let now = 0;
  let text = '';
  let state: StreamState = openStream(now);
  const send = (frame: Frame, answersIn: number): void => {
    sent.push({ at: now, frame });
    now += answersIn;
    state = acknowledge(state, frame, { id: 's1', at: now }, limits);
  };
  const wait = (wanted: Wanted): Exclude<Step, { kind: 'wait' }> => {
    for (;;) {
      const step = nextStep(state, wanted, now, limits);
      if (step.kind !== 'wait') return step;
      now += step.milliseconds;
    }
  };
  for (const [place, moment] of moments.entries()) {
    now += moment.after;
    text += moment.adds;
    if (moment.slowDown) state = holdBack(state, now + 3_000);
    const kind = place === moments.length - 1 ? 'final' : 'text';
    const wanted: Wanted =
      place === 0 ? { kind: 'informative', text: 'Recherche…' } : { kind, text };
    const step = wait(wanted);
    if (step.kind === 'send') send(step.frame, moment.answersIn);
    if (step.kind !== 'close') continue;
    send(finalFrame(state, `${state.shown} fin`), moment.answersIn);
    return sent;
  }
  return sent;
}

const moments = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 20_000 }),
    adds: fc.string({ maxLength: 12 }),
    answersIn: fc.integer({ min: 0, max: 3_000 }),
    slowDown: fc.boolean(),
  }),
  { minLength: 2, maxLength: 40 },
);

test('whatever comes and whenever, frames are a second apart at least', () => {
  fc.assert(
    fc.property(moments, (told) => {
      const sent = play(told);
      for (const [place, { at }] of sent.entries()) {
        const before = sent[place - 1];
        if (before !== undefined) expect(at - before.at).toBeGreaterThanOrEqual(limits.frame);
      }
    }),
  );
});

test('each frame contains the one before, the first one tells the step', () => {
  fc.assert(
    fc.property(moments, (told) => {
      const [first, ...frames] = play(told);
      expect(first?.frame.info['streamType']).toBe('informative');
      let shown = '';
      for (const { frame } of frames) {
        expect(frame.text.startsWith(shown)).toBe(true);
        shown = frame.text;
      }
    }),
  );
});

test('the sequence rises from 1 and is absent from the end, after which nothing comes', () => {
  fc.assert(
    fc.property(moments, (told) => {
      const sent = play(told);
      const sequences = sent.map(({ frame }) => frame.info['streamSequence']);
      const finals = sent.filter(({ frame }) => frame.info['streamType'] === 'final');
      expect(sequences.filter((one) => one !== undefined)).toEqual(
        sequences.flatMap((one, place) => (one === undefined ? [] : [place + 1])),
      );
      expect(finals.length).toBeLessThanOrEqual(1);
      if (finals.length === 1) expect(sent.at(-1)?.frame.info['streamType']).toBe('final');
      for (const { frame } of finals) expect('streamSequence' in frame.info).toBe(false);
    }),
  );
});

test('no frame of text leaves after the time of a stream', () => {
  fc.assert(
    fc.property(moments, (told) => {
      for (const { at, frame } of play(told)) {
        if (frame.info['streamType'] !== 'final') {
          expect(at).toBeLessThan(limits.stream + limits.frame + 6_000);
        }
      }
    }),
  );
});

test('a text that no longer begins with what was shown closes the stream', () => {
  const shown = { ...openStream(0), streamId: 's1', sequence: 2, shown: 'Les agents' };
  expect(nextStep(shown, { kind: 'text', text: 'Les élus ont' }, 5_000, limits)).toEqual({
    kind: 'close',
    why: 'changed',
  });
});

test('the first line is cut at a thousand characters', () => {
  const step = nextStep(openStream(0), { kind: 'informative', text: 'a'.repeat(2_000) }, 0, limits);
  expect(step.kind === 'send' ? step.frame.text.length : 0).toBe(1_000);
});
