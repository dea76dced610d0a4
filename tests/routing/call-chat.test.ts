import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from '#shared/policy/decision.ts';
import { chatBounds } from '#shared/routing/bounds.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { ModelFaultKind } from '#shared/routing/ports.ts';
import type { Attempt, RoutedDelta } from '#shared/routing/routed-delta.ts';
import { ask, callOf, selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, type ScriptedDoor, scriptDoor } from '../fakes/scripted-door.ts';

const ids = ['premier', 'deuxieme', 'troisieme', 'quatrieme'];
const answer: Scene = { texts: ['Vingt-cinq ', 'jours [1].'], ends: 'end' };
const fails = (ends: Scene['ends'], retryAfter?: number): Scene => ({
  texts: [],
  ends,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

function route(length: number): readonly Candidate[] {
  return ids.slice(0, length).map((id) => selfHosted('http://127.0.0.1:1/v1', { id }));
}

type Told = {
  readonly deltas: readonly RoutedDelta[];
  readonly attempts: readonly Attempt[];
  readonly elapsed: number;
};

async function listen(
  candidates: readonly Candidate[],
  door: ScriptedDoor,
  options: { signal?: AbortSignal; heard?: (delta: RoutedDelta) => void } = {},
): Promise<Told> {
  const time = virtualTime();
  const attempts: Attempt[] = [];
  const deltas: RoutedDelta[] = [];
  const request = ask(options.signal === undefined ? {} : { signal: options.signal });
  const call = callOf(candidates, request, (a) => attempts.push(a));
  for await (const delta of openGateway(door, time).ask(call)) {
    deltas.push(delta);
    options.heard?.(delta);
  }
  return { deltas, attempts, elapsed: time.clock.now() };
}

const textOf = (deltas: readonly RoutedDelta[]): string =>
  deltas.map((delta) => (delta.kind === 'text' ? delta.text : '')).join('');

test('the first endpoint of the policy answers alone', async () => {
  const door = scriptDoor({ premier: [answer], deuxieme: [answer] });
  const { deltas, attempts } = await listen(route(2), door);
  expect(textOf(deltas)).toBe('Vingt-cinq jours [1].');
  expect(deltas.at(-1)).toMatchObject({ kind: 'end', candidate: { endpoint: { id: 'premier' } } });
  expect(door.calls).toEqual(['premier']);
  expect(attempts).toMatchObject([{ candidate: route(1)[0], ended: 'served' }]);
});

const atOnce: readonly ModelFaultKind[] = [
  'not-configured',
  'host-refused',
  'unauthorized',
  'not-found',
  'bad-request',
  'redirect',
  'timeout-first-token',
  'timeout-idle',
  'timeout-total',
  'garbage',
  'stream-cut',
  'empty',
];

test.each(atOnce)('after %s before any text the next endpoint is asked at once', async (kind) => {
  const door = scriptDoor({ premier: [fails(kind)], deuxieme: [answer] });
  const { deltas, attempts, elapsed } = await listen(route(2), door);
  expect(door.calls).toEqual(['premier', 'deuxieme']);
  expect(deltas.at(-1)).toMatchObject({ kind: 'end', candidate: { endpoint: { id: 'deuxieme' } } });
  expect(attempts.map(({ ended }) => ended)).toEqual([kind, 'served']);
  expect(elapsed).toBe(0);
});

test('a stream that breaks after its first word ends as broken, and no other endpoint goes on with it', async () => {
  const door = scriptDoor({
    premier: [{ texts: ['Vingt-cinq'], ends: 'stream-cut' }],
    deuxieme: [answer],
  });
  const { deltas } = await listen(route(2), door);
  expect(deltas).toMatchObject([
    { kind: 'text', text: 'Vingt-cinq' },
    { kind: 'broken', fault: { kind: 'stream-cut' }, candidate: { endpoint: { id: 'premier' } } },
  ]);
  expect(door.calls).toEqual(['premier']);
});

test('a refusal for too many requests in the middle of an answer is not retried', async () => {
  const door = scriptDoor({ premier: [{ texts: ['Vingt'], ends: 'rate-limited' }] });
  const { deltas } = await listen(route(1), door);
  expect(deltas.at(-1)).toMatchObject({ kind: 'broken', fault: { kind: 'rate-limited' } });
  expect(door.calls).toEqual(['premier']);
});

test('without an endpoint there is none, and nothing is called', async () => {
  const door = scriptDoor({});
  expect((await listen([], door)).deltas).toEqual([{ kind: 'none', last: null }]);
  expect(door.calls).toEqual([]);
});

test('an endpoint that hangs costs no more than the budget', async () => {
  const door = scriptDoor({ premier: [fails('hang')], deuxieme: [answer] });
  const { deltas, attempts, elapsed } = await listen(route(2), door);
  expect(deltas).toEqual([{ kind: 'none', last: 'timeout-total' }]);
  expect(attempts.map(({ ended }) => ended)).toEqual(['timeout-total']);
  expect(elapsed).toBe(chatBounds.budget);
});

test('a person who leaves before the question is sent causes no call', async () => {
  const leaving = new AbortController();
  leaving.abort();
  const door = scriptDoor({ premier: [answer] });
  const { deltas } = await listen(route(1), door, { signal: leaving.signal });
  expect(deltas).toMatchObject([
    { kind: 'interrupted', candidate: { endpoint: { id: 'premier' } } },
  ]);
  expect(door.calls).toEqual([]);
});

test('a person who leaves while the endpoint is thinking stops the call', async () => {
  const leaving = new AbortController();
  const door = scriptDoor({ premier: [fails('hang')], deuxieme: [answer] });
  setImmediate(() => leaving.abort());
  const { deltas, attempts } = await listen(route(2), door, { signal: leaving.signal });
  expect(deltas).toMatchObject([{ kind: 'interrupted' }]);
  expect(attempts.map(({ ended }) => ended)).toEqual(['aborted']);
});

test('a person who leaves during the wait for a retry causes no further call', async () => {
  const leaving = new AbortController();
  const time = virtualTime();
  const door = scriptDoor({ premier: [fails('server')] });
  const report = (): void => leaving.abort();
  const deltas: RoutedDelta[] = [];
  const routed = openGateway(door, time).ask(
    callOf(route(1), ask({ signal: leaving.signal }), report),
  );
  for await (const delta of routed) deltas.push(delta);
  expect(deltas).toMatchObject([{ kind: 'interrupted' }]);
  expect(door.calls).toEqual(['premier']);
});

test('the journal hears of a call that its reader left in the middle', async () => {
  const attempts: Attempt[] = [];
  const door = scriptDoor({ premier: [answer] });
  const report = (attempt: Attempt): void => void attempts.push(attempt);
  for await (const _ of openGateway(door, virtualTime()).ask(callOf(route(1), ask(), report)))
    break;
  expect(attempts).toMatchObject([{ candidate: route(1)[0], ended: 'aborted' }]);
});

test('an error that is no fault of a model is not hidden', async () => {
  const door = {
    ...scriptDoor({}),
    // biome-ignore lint/correctness/useYield: it fails before its first word
    chat: async function* (): AsyncGenerator<never, void, undefined> {
      throw new TypeError('a defect');
    },
  };
  const routed = openGateway(door, virtualTime()).ask(callOf(route(1), ask()));
  await expect(routed.next()).rejects.toThrow('a defect');
});

const faultKinds: readonly ModelFaultKind[] = [
  ...atOnce,
  'rate-limited',
  'server',
  'unreachable',
  'timeout-connect',
];
const scenes = fc.array(
  fc.record({
    pieces: fc.nat({ max: 3 }),
    ends: fc.constantFrom<Scene['ends']>('end', 'hang', ...faultKinds),
    retryAfter: fc.option(fc.nat({ max: 200_000 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 4 },
);

test('whatever the endpoints do, an answer has one end, one author and a bounded number of calls', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(scenes, { maxLength: 4 }),
      fc.option(fc.nat({ max: 3 }), { nil: undefined }),
      async (scripts, leaveAfter) => {
        const candidates = route(scripts.length);
        const door = scriptDoor(
          Object.fromEntries(scripts.map((script, at) => [ids[at] ?? '', label(ids[at], script)])),
        );
        const leaving = new AbortController();
        let heard = 0;
        const told = await listen(candidates, door, {
          signal: leaving.signal,
          heard: () => {
            if (heard++ === leaveAfter) leaving.abort();
          },
        });
        expectOneEnd(told);
        expectOneAuthor(told);
        expectBoundedCalls(told, door, scripts.length);
      },
    ),
    { numRuns: 400 },
  );
});

/** Each piece of text says which call of which endpoint gave it, and its place. */
function label(
  id = '',
  script: readonly { pieces: number; ends: Scene['ends']; retryAfter: number | undefined }[] = [],
): readonly Scene[] {
  return script.map(({ pieces, ends, retryAfter }, call) => ({
    texts: Array.from({ length: pieces }, (_, at) => `${id}/${call}/${at};`),
    ends,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  }));
}

function expectOneEnd({ deltas }: Told): void {
  const ends = deltas.filter(({ kind }) => kind !== 'text');
  expect(ends).toHaveLength(1);
  expect(deltas.at(-1)).toBe(ends[0]);
}

function expectOneAuthor({ deltas }: Told): void {
  const pieces = textOf(deltas).split(';').slice(0, -1);
  const authors = new Set(pieces.map((piece) => piece.replace(/\/\d+$/, '')));
  expect(authors.size).toBeLessThanOrEqual(1);
  expect(pieces.map((piece) => Number(piece.split('/').at(-1)))).toEqual(pieces.map((_, at) => at));
  const end = deltas.at(-1);
  if (end?.kind === 'none') expect(pieces).toEqual([]);
  if (end?.kind === 'broken') expect(pieces).not.toEqual([]);
  if (end?.kind === 'end' || end?.kind === 'broken') {
    expect([...authors].every((author) => author.startsWith(`${end.candidate.endpoint.id}/`))).toBe(
      true,
    );
  }
}

function expectBoundedCalls({ attempts, elapsed }: Told, door: ScriptedDoor, length: number): void {
  const places = door.calls.map((id) => ids.indexOf(id));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places.every((place) => place >= 0 && place < length)).toBe(true);
  expect(attempts.map(({ candidate }) => candidate.endpoint.id)).toEqual(door.calls);
  for (const id of ids) {
    const calls = door.calls.filter((called) => called === id).length;
    expect(calls).toBeLessThanOrEqual(chatBounds.callsPerEndpoint);
  }
  expect(elapsed).toBeLessThanOrEqual(chatBounds.budget);
}
