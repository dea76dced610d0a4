import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Gateway } from '#shared/routing/gateway.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { type ChatDelta, type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import type { RoutedDelta } from '#shared/routing/routed-delta.ts';
import { talk } from '../builders/gateway-talk.ts';
import { ask, callOf, secretPrompt, selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { scriptDoor } from '../fakes/scripted-door.ts';

/** What an endpoint does: its first word after so many milliseconds, the others one second apart. */
type Pace = {
  readonly first: number;
  readonly words?: number;
  readonly ends?: 'end' | 'stream-cut' | 'server' | 'unauthorized';
};

const ids = ['premier', 'deuxieme', 'troisieme'];
const route = ids.map((id) => selfHosted('http://127.0.0.1:1/v1', { id }));

type Opened = {
  readonly gateway: Gateway;
  readonly now: () => number;
  /** `id` when a call left, `id stopped` when its signal ended it. */
  readonly seen: readonly string[];
};

function open(paces: Readonly<Record<string, Pace>>): Opened {
  const time = virtualTime();
  const seen: string[] = [];
  const door: ModelDoor = {
    ...scriptDoor({}),
    chat: async function* ({ endpoint }, { signal }): AsyncGenerator<ChatDelta, void, undefined> {
      const { first, words = 2, ends = 'end' } = paces[endpoint.id] ?? { first: 0 };
      seen.push(endpoint.id);
      const sleep = (milliseconds: number): Promise<void> =>
        time.timers.sleep(milliseconds, signal).catch(() => {
          seen.push(`${endpoint.id} stopped`);
          throw new ModelFault('aborted');
        });
      await sleep(first);
      for (let at = 0; at < words; at += 1) {
        yield { kind: 'text', text: `${endpoint.id}/${at};` };
        await sleep(1_000);
      }
      if (ends !== 'end') throw new ModelFault(ends);
      yield { kind: 'end', finish: 'stop', usage: null, servedModel: null, region: null };
    },
  };
  return { gateway: openGateway(door, time), now: time.clock.now, seen };
}

const hedgeAfter = 2_000;

test('without being asked for, nothing is sent twice, however long it takes', async () => {
  const { gateway, seen } = open({ premier: { first: 30_000 } });
  expect((await talk(gateway, route)).text).toBe('premier/0;premier/1;');
  expect(seen).toEqual(['premier']);
});

test('an endpoint that speaks in time is asked alone', async () => {
  const { gateway, seen } = open({ premier: { first: 1_900 } });
  const { text, told } = await talk(gateway, route, { hedgeAfter });
  expect(text).toBe('premier/0;premier/1;');
  expect(told).toEqual(['premier served']);
  expect(seen).toEqual(['premier']);
});

test('after a silence the next is asked beside; who says the first word speaks alone, and the other is stopped and told', async () => {
  const { gateway, seen } = open({ premier: { first: 30_000 }, deuxieme: { first: 500 } });
  const { text, told, attempts, end } = await talk(gateway, route, { hedgeAfter });
  expect(text).toBe('deuxieme/0;deuxieme/1;');
  expect(end).toMatchObject({ kind: 'end', candidate: { endpoint: { id: 'deuxieme' } } });
  expect(told).toEqual(['premier aborted', 'deuxieme served']);
  // What was sent to the one that lost was sent.
  expect(attempts[0]).toMatchObject({ sent: secretPrompt.length, received: 0 });
  expect(seen).toEqual(['premier', 'deuxieme', 'premier stopped']);
  expect(gateway.health().map(({ inFlight, circuit }) => [inFlight, circuit])).toEqual([
    [0, 'closed'],
    [0, 'closed'],
  ]);
});

test('the first endpoint wins when its word comes first after all', async () => {
  const { gateway, seen } = open({ premier: { first: 2_500 }, deuxieme: { first: 30_000 } });
  const { text, told } = await talk(gateway, route, { hedgeAfter });
  expect(text).toBe('premier/0;premier/1;');
  expect(told).toEqual(['deuxieme aborted', 'premier served']);
  expect(seen.at(-1)).toBe('deuxieme stopped');
});

test('when one of the two fails the other goes on, and neither is asked again beside', async () => {
  const { gateway } = open({
    premier: { first: 3_000, words: 0, ends: 'server' },
    deuxieme: { first: 9_000 },
  });
  const { text, told } = await talk(gateway, route, { hedgeAfter });
  expect(text).toBe('deuxieme/0;deuxieme/1;');
  expect(told).toEqual(['premier server', 'deuxieme served']);
});

test('when both fail the third is asked', async () => {
  const { gateway } = open({
    premier: { first: 3_000, words: 0, ends: 'unauthorized' },
    deuxieme: { first: 500, words: 0, ends: 'unauthorized' },
  });
  const { text, told } = await talk(gateway, route, { hedgeAfter });
  expect(text).toBe('troisieme/0;troisieme/1;');
  expect(told).toEqual(['deuxieme unauthorized', 'premier unauthorized', 'troisieme served']);
});

test('a stream that breaks after it won ends as broken: the loser does not go on with it', async () => {
  const { gateway } = open({
    premier: { first: 30_000 },
    deuxieme: { first: 500, words: 1, ends: 'stream-cut' },
  });
  const { text, end } = await talk(gateway, route, { hedgeAfter });
  expect(text).toBe('deuxieme/0;');
  expect(end).toMatchObject({ kind: 'broken', candidate: { endpoint: { id: 'deuxieme' } } });
});

test('one that rests or has no place is not asked beside', async () => {
  const full = selfHosted('http://127.0.0.1:1/v1', { id: 'deuxieme', limits: { maxInFlight: 1 } });
  const [first] = route;
  if (first === undefined) throw new Error('no route');
  const { gateway, seen } = open({ premier: { first: 5_000 } });
  const held = gateway.ask(callOf([full], ask()));
  await held.next();
  const { told } = await talk(gateway, [first, full], { hedgeAfter });
  expect(told).toEqual(['premier served']);
  expect(seen).toEqual(['deuxieme', 'premier']);
});

test('an endpoint that never speaks is not asked first for ever: so long a silence is a failure', async () => {
  const { gateway, seen } = open({ premier: { first: 3_600_000 }, deuxieme: { first: 100 } });
  for (let at = 0; at < 5; at += 1) await talk(gateway, route, { hedgeAfter });
  expect(seen.filter((one) => one === 'premier')).toHaveLength(3);
  expect(gateway.health()[0]).toMatchObject({
    circuit: 'open',
    last: { ended: 'timeout-first-token' },
  });
  expect(gateway.health()[1]).toMatchObject({ circuit: 'closed' });
});

test('one that was asked beside and was beaten at once has not failed', async () => {
  const { gateway } = open({ premier: { first: 2_500 }, deuxieme: { first: 30_000 } });
  for (let at = 0; at < 4; at += 1) await talk(gateway, route, { hedgeAfter });
  expect(gateway.health().map(({ circuit }) => circuit)).toEqual(['closed', 'closed']);
});

test('one that was beaten gives its place back at once, even where its line does not listen to being stopped', async () => {
  const time = virtualTime();
  const deaf: ModelDoor = {
    ...scriptDoor({}),
    chat: async function* ({ endpoint }): AsyncGenerator<ChatDelta, void, undefined> {
      await time.timers.sleep(endpoint.id === 'premier' ? 3_600_000 : 100);
      yield { kind: 'text', text: endpoint.id };
      yield { kind: 'end', finish: 'stop', usage: null, servedModel: null, region: null };
    },
  };
  const gateway = openGateway(deaf, time);
  const { told } = await talk(gateway, route.slice(0, 2), { hedgeAfter });
  expect(told).toEqual(['premier aborted', 'deuxieme served']);
  expect(gateway.health().map(({ inFlight }) => inFlight)).toEqual([0, 0]);
});

test('the one asked beside is of another endpoint, for another model stands behind the same silence', async () => {
  const { gateway, seen } = open({ premier: { first: 30_000 }, deuxieme: { first: 100 } });
  const [first, second] = route;
  if (first === undefined || second === undefined) throw new Error('no route');
  const larger = { ...first, model: { name: 'plus-grand', role: 'chat' } } as const;
  await talk(gateway, [first, larger, second], { hedgeAfter });
  expect(seen.slice(0, 2)).toEqual(['premier', 'deuxieme']);
});

test('an answer that its person stops is told of the endpoint that was writing it', async () => {
  const { gateway } = open({ premier: { first: 30_000 }, deuxieme: { first: 500 } });
  const leaving = new AbortController();
  let end: RoutedDelta | null = null;
  const call = callOf(route, ask({ signal: leaving.signal }));
  for await (const delta of gateway.ask({ ...call, hedgeAfter })) {
    if (delta.kind === 'text') leaving.abort();
    end = delta;
  }
  expect(end).toMatchObject({
    kind: 'interrupted',
    candidate: { endpoint: { id: 'deuxieme' } },
  });
});

test('a person who leaves stops both, and gives both places back', async () => {
  const { gateway, seen } = open({ premier: { first: 30_000 }, deuxieme: { first: 30_000 } });
  const leaving = new AbortController();
  const time = virtualTime();
  const asking = talk(gateway, route, { hedgeAfter, request: ask({ signal: leaving.signal }) });
  while (!seen.includes('deuxieme')) await time.timers.sleep(1);
  leaving.abort();
  const { end, told } = await asking;
  expect(end.kind).toBe('interrupted');
  expect([...told].sort()).toEqual(['deuxieme aborted', 'premier aborted']);
  expect(seen.filter((one) => one.endsWith('stopped'))).toHaveLength(2);
  expect(gateway.health().map(({ inFlight }) => inFlight)).toEqual([0, 0]);
});

test('a reader who reads no further after the first word leaves no call behind', async () => {
  const { gateway, seen } = open({ premier: { first: 30_000 }, deuxieme: { first: 500 } });
  for await (const _ of gateway.ask({ ...callOf(route, ask()), hedgeAfter })) break;
  expect(gateway.health().map(({ inFlight }) => inFlight)).toEqual([0, 0]);
  expect(seen).toContain('premier stopped');
});

test('however fast each is, the text is of one endpoint alone and every call is told once', async () => {
  const pace = fc.record({
    first: fc.nat({ max: 6_000 }),
    words: fc.nat({ max: 3 }),
    ends: fc.constantFrom<NonNullable<Pace['ends']>>('end', 'stream-cut', 'server', 'unauthorized'),
  });
  await fc.assert(
    fc.asyncProperty(pace, pace, pace, async (...paces) => {
      const byId = Object.fromEntries(paces.map((one, at) => [ids[at], one]));
      const { gateway, seen } = open(byId);
      const { text, attempts, deltas, end } = await talk(gateway, route, { hedgeAfter });
      const words = text.split(';').slice(0, -1);
      expect(new Set(words.map((word) => word.split('/')[0])).size).toBeLessThanOrEqual(1);
      expect(words.map((word) => Number(word.split('/')[1]))).toEqual(words.map((_, at) => at));
      expect(deltas.filter(({ kind }) => kind !== 'text')).toEqual([end]);
      const called = seen.filter((one) => !one.endsWith('stopped'));
      expect(attempts.filter(({ sent }) => sent > 0)).toHaveLength(called.length);
      expect(gateway.health().every(({ inFlight }) => inFlight === 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
