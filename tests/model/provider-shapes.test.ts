import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FinishReason, ModelFaultKind, TokenUsage } from '#shared/routing/ports.ts';
import { ask, selfHosted } from '../builders/model-route.ts';
import { type BoundDoor, hear, openDoorTo, textOf } from '../builders/open-door.ts';
import {
  event,
  type SpokenStream,
  type StreamEnd,
  startSpokenStream,
} from '../fakes/spoken-stream.ts';

let stream: SpokenStream;
let door: BoundDoor;
const timeouts = { connect: 10_000, firstToken: 10_000, idle: 150, total: 20_000 };
const candidate = () => selfHosted(stream.baseURL, { timeouts });

beforeAll(async () => {
  stream = await startSpokenStream();
  door = openDoorTo(candidate());
});
afterAll(async () => {
  await door.close();
  await stream.close();
});

async function tell(events: readonly unknown[], end: StreamEnd = 'done') {
  stream.say(events, end);
  const { deltas, fault } = await hear(door, candidate(), ask());
  return { text: textOf(deltas), end: deltas.at(-1), fault: fault?.kind ?? null };
}

const said = event({ content: 'Vingt-cinq jours.' });
const usage = { prompt_tokens: 30, completion_tokens: 5 };
const counted: TokenUsage = { input: 30, output: 5 };

test.each<[string, FinishReason]>([
  ['stop', 'stop'],
  ['eos', 'stop'],
  ['eos_token', 'stop'],
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['tool_calls', 'stop'],
  ['function_call', 'stop'],
  ['length', 'length'],
  ['model_length', 'length'],
  ['max_tokens', 'length'],
  ['content_filter', 'content-filter'],
])('an answer that says it ended by « %s » is told as %s', async (reason, finish) => {
  const { text, end } = await tell([said, event({}, reason)]);
  expect(text).toBe('Vingt-cinq jours.');
  expect(end).toMatchObject({ kind: 'end', finish });
});

test.each<[string, ModelFaultKind]>([
  ['error', 'server'],
  ['abort', 'garbage'],
  ['something_new', 'garbage'],
])('an answer that says it ended by « %s » is not told as complete', async (reason, kind) => {
  const { text, end, fault } = await tell([said, event({}, reason)]);
  expect(text).toBe('Vingt-cinq jours.');
  expect(end).toMatchObject({ kind: 'text' });
  expect(fault).toBe(kind);
});

test.each<StreamEnd>(['silence', 'reset'])(
  'an answer that was finished is complete, whatever the connection does after it (%s)',
  async (end) => {
    expect(await tell([said, event({}, 'stop')], end)).toEqual({
      text: 'Vingt-cinq jours.',
      end: { kind: 'end', finish: 'stop', usage: null, servedModel: 'modele', region: null },
      fault: null,
    });
    const withUsage = [said, event({}, 'stop'), event({}, null, { choices: [], usage })];
    expect((await tell(withUsage, end)).end).toMatchObject({ kind: 'end', usage: counted });
  },
);

test('an answer that was finished is not waited for beyond a moment, however long a silence is allowed', async () => {
  stream.say([said, event({}, 'stop')], 'silence');
  const idle = { ...timeouts, idle: 3_600_000, total: 3_600_000 };
  const patient = selfHosted(stream.baseURL, { timeouts: idle });
  expect((await hear(door, patient, ask())).deltas.at(-1)).toMatchObject({ kind: 'end' });
});

test('a person who stops an answer that is finished but not closed is told as such', async () => {
  stream.say([said, event({}, 'stop')], 'silence');
  const leaving = new AbortController();
  const told = door.chat(candidate(), ask({ signal: leaving.signal }))[Symbol.asyncIterator]();
  await told.next();
  leaving.abort();
  await expect(told.next()).rejects.toMatchObject({ kind: 'aborted' });
});

test.each<[string, readonly unknown[]]>([
  ['a count without its half', [said, event({}, 'stop', { usage: { prompt_tokens: 30 } })]],
  ['a count in words', [said, event({}, 'stop', { usage: 'many' })]],
  ['a last event without choices', [said, event({}, 'stop'), { id: 'x' }]],
])('%s does not break an answer', async (_, events) => {
  const { text, end } = await tell(events);
  expect(text).toBe('Vingt-cinq jours.');
  expect(end).toMatchObject({ kind: 'end', finish: 'stop', usage: null });
});

test('a count in an event of its own, without choices, is read', async () => {
  const { end } = await tell([said, event({}, 'stop'), { id: 'x', usage }]);
  expect(end).toMatchObject({ kind: 'end', usage: counted });
});

test('text in parts is read, and what was thought aloud is left out', async () => {
  const thinking = { type: 'thinking', thinking: [{ type: 'text', text: 'Voyons.' }] };
  const parts = [thinking, { type: 'text', text: 'Vingt-cinq ' }, { type: 'text', text: 'jours.' }];
  const { text, end } = await tell([
    event({ content: [thinking] }),
    event({ content: parts }, 'stop'),
  ]);
  expect(text).toBe('Vingt-cinq jours.');
  expect(end).toMatchObject({ kind: 'end', finish: 'stop' });
});

const sound = fc.integer({ min: 1, max: 10_000_000 });
const odd = fc.oneof(
  fc.constantFrom<unknown>(0, -1, -3_000_000, 1.5, 1e18, 10_000_001, null, '12', [], {}, true),
  fc.double(),
  fc.maxSafeInteger(),
);

test('a count of tokens is what an answer can have taken, or it is no count', async () => {
  const shape = fc.record(
    { prompt_tokens: fc.oneof(sound, odd), completion_tokens: fc.oneof(sound, odd) },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(shape, async (told) => {
      const { end, fault } = await tell([said, event({}, 'stop', { usage: told })]);
      expect(fault).toBeNull();
      const kept = end?.kind === 'end' ? end.usage : null;
      const plausible = [told.prompt_tokens, told.completion_tokens].every(
        (count) => Number.isInteger(count) && Number(count) > 0 && Number(count) <= 10_000_000,
      );
      expect(kept).toEqual(
        plausible ? { input: told.prompt_tokens, output: told.completion_tokens } : null,
      );
    }),
    { numRuns: 150 },
  );
});

test.each<[unknown, number | null]>([
  [12, 12],
  [0, null],
  [1.5, null],
  [-4, null],
  [1e18, null],
  ['12', null],
])('vectors counted as %s tokens are counted as %s', async (told, input) => {
  const data = [{ index: 0, embedding: [3, 4] }];
  stream.say([{ model: 'modele', data, usage: { prompt_tokens: told } }]);
  const vectors = await door.embed(candidate(), ['congés'], new AbortController().signal);
  expect(vectors.usage).toEqual(input === null ? null : { input, output: 0 });
});
