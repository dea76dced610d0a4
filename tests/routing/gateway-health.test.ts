import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Timers } from '#shared/ports.ts';
import { chatBounds, queryBounds } from '#shared/routing/bounds.ts';
import type { Gateway, HealthChange } from '#shared/routing/gateway.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { type ChatDelta, type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import { talk } from '../builders/gateway-talk.ts';
import { ask, callOf, selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, type ScriptedDoor, scriptDoor } from '../fakes/scripted-door.ts';

const answer: Scene = { texts: ['Vingt-cinq jours [1].'], ends: 'end' };
const fails = (ends: Scene['ends'], retryAfter?: number): Scene => ({
  texts: [],
  ends,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});
const first = selfHosted('http://127.0.0.1:1/v1', { id: 'premier' });
const second = selfHosted('http://127.0.0.1:2/v1', { id: 'deuxieme' });
const both = [first, second];

const eager = (id: string): Candidate =>
  selfHosted('http://127.0.0.1:1/v1', {
    id,
    health: { failures: 1, coolDown: 30_000, probeEvery: 0 },
  });

type Opened = {
  readonly gateway: Gateway;
  readonly door: ScriptedDoor;
  readonly pass: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  readonly changes: readonly string[];
};

function delay(door: ScriptedDoor, takes: number, { sleep }: Timers): ScriptedDoor {
  if (takes === 0) return door;
  return {
    ...door,
    chat: async function* (candidate, request, policy) {
      const told = door.chat(candidate, request, policy);
      await sleep(takes);
      yield* told;
    },
  };
}

/** `takes`: milliseconds before each answer. */
function open(scenes: Readonly<Record<string, readonly Scene[]>>, takes = 0): Opened {
  const time = virtualTime();
  const door = delay(scriptDoor(scenes), takes, time.timers);
  const gateway = openGateway(door, time);
  const changes: string[] = [];
  gateway.onHealth(({ endpoint, from, to, why }: HealthChange) => {
    changes.push(`${endpoint} ${from} → ${to} ${why}`);
  });
  const { sleep } = time.timers;
  return { gateway, door, changes, pass: sleep, now: time.clock.now };
}

test('an endpoint that failed three times in a row is passed over at once, and the account says so', async () => {
  const { gateway, door, now } = open({ premier: [fails('empty')], deuxieme: [answer] });
  for (let at = 0; at < 3; at += 1) await talk(gateway, both);
  const { told, attempts, text } = await talk(gateway, both);
  expect(told).toEqual(['premier resting', 'deuxieme served']);
  expect(attempts[0]).toMatchObject({ sent: 0, received: 0, usage: null, seconds: null });
  expect(text).toBe('Vingt-cinq jours [1].');
  expect(door.calls.filter((id) => id === 'premier')).toHaveLength(3);
  expect(now()).toBe(0);
});

test('when every endpoint rests, nothing is called and nobody waits', async () => {
  const { gateway, door, now } = open({
    premier: [fails('unauthorized')],
    deuxieme: [fails('redirect')],
  });
  await talk(gateway, both);
  const { end, told } = await talk(gateway, both);
  expect(end).toEqual({ kind: 'none', last: 'resting' });
  expect(told).toEqual(['premier resting', 'deuxieme resting']);
  expect(door.calls).toEqual(['premier', 'deuxieme']);
  expect(now()).toBe(0);
});

test('after its rest one question alone tries it, and its answer opens it to all', async () => {
  const scenes = { premier: [fails('not-found'), answer], deuxieme: [answer] };
  const { gateway, door, pass, changes } = open(scenes, 200);
  await talk(gateway, both);
  await pass(30_000);
  const told = await Promise.all([1, 2, 3].map(() => talk(gateway, both)));
  expect(told.map((one) => one.told.join(', '))).toEqual([
    'premier served',
    'premier resting, deuxieme served',
    'premier resting, deuxieme served',
  ]);
  expect((await talk(gateway, both)).told).toEqual(['premier served']);
  expect(door.calls.filter((id) => id === 'premier')).toHaveLength(3);
  expect(changes).toEqual([
    'premier closed → open not-found',
    'premier open → half-open null',
    'premier half-open → closed served',
  ]);
});

test('a try that fails is told, and the rest grows', async () => {
  const { gateway, pass, changes, now } = open({ premier: [fails('not-found')] });
  await talk(gateway, [first]);
  await pass(30_000);
  await talk(gateway, [first]);
  expect(changes.at(-1)).toBe('premier half-open → open not-found');
  expect(gateway.health()).toEqual([
    {
      endpoint: 'premier',
      model: 'modele',
      circuit: 'open',
      openedAt: now(),
      triesAt: now() + 60_000,
      last: { ended: 'not-found', at: now() },
      inFlight: 0,
      waiting: 0,
    },
  ]);
});

test('what a person stops, what the policy forbids and what the question is to blame for do not count', async () => {
  for (const ends of ['bad-request', 'not-configured', 'quarantined', 'evidence-stale'] as const) {
    const { gateway, changes } = open({ premier: [fails(ends)] });
    for (let at = 0; at < 5; at += 1) await talk(gateway, [first]);
    expect(changes).toEqual([]);
  }
  const { gateway, changes } = open({ premier: [answer] });
  for (let at = 0; at < 5; at += 1) {
    for await (const _ of gateway.ask(callOf([first], ask()))) break;
  }
  expect(changes).toEqual([]);
});

test('a refusal that may be meant for one prompt does not shut the endpoint for all', async () => {
  const refusing = (status: number): ModelDoor => ({
    ...scriptDoor({}),
    // biome-ignore lint/correctness/useYield: it refuses before its first word
    chat: async function* (): AsyncGenerator<ChatDelta, void, undefined> {
      throw new ModelFault('unauthorized', { status });
    },
  });
  const time = virtualTime();
  const filtered = openGateway(refusing(403), time);
  await talk(filtered, [first]);
  expect(filtered.isOpen('premier', 'modele')).toBe(false);
  const keyRefused = openGateway(refusing(401), time);
  await talk(keyRefused, [first]);
  expect(keyRefused.isOpen('premier', 'modele')).toBe(true);
});

test('a wait that the endpoint asked for holds for everybody, and nobody waits who finds another endpoint', async () => {
  const short = open({ premier: [fails('rate-limited', 1_500), answer], deuxieme: [answer] });
  expect((await talk(short.gateway, both)).told).toEqual([
    'premier rate-limited',
    'deuxieme served',
  ]);
  expect((await talk(short.gateway, both)).told).toEqual(['premier resting', 'deuxieme served']);
  expect(short.now()).toBe(0);
  expect(short.changes[0]).toBe('premier closed → open rate-limited');
  const long = open({ premier: [fails('rate-limited', 40_000), answer], deuxieme: [answer] });
  await talk(long.gateway, both);
  expect((await talk(long.gateway, both)).told).toEqual(['premier resting', 'deuxieme served']);
  expect(long.gateway.isOpen('premier', 'modele')).toBe(false);
});

test('when nobody else is left, an endpoint that asked for a short pause is waited for, and one that is sick is told as resting', async () => {
  const pausing = open({
    premier: [fails('garbage')],
    deuxieme: [fails('rate-limited', 6_000), answer],
  });
  await talk(pausing.gateway, [second], { bounds: { ...chatBounds, longestWait: 0 } });
  expect((await talk(pausing.gateway, both)).told).toEqual(['premier garbage', 'deuxieme served']);
  // Six seconds were asked for; who waits comes a little later than that.
  expect(pausing.now()).toBe(7_000);
  const sick = open({ premier: [fails('garbage')], deuxieme: [fails('unauthorized')] });
  await talk(sick.gateway, [second]);
  const { told, end } = await talk(sick.gateway, both);
  expect(told).toEqual(['premier garbage', 'deuxieme resting']);
  expect(end).toEqual({ kind: 'none', last: 'garbage' });
  expect(sick.now()).toBe(0);
});

test('a model that rests takes no other model of the same endpoint with it', async () => {
  const other: Candidate = { ...first, model: { name: 'autre', role: 'chat' } };
  const { gateway } = open({ premier: [fails('unauthorized'), answer] });
  const { told } = await talk(gateway, [first, other]);
  expect(told).toEqual(['premier unauthorized', 'premier served']);
  expect(gateway.isOpen('premier', 'modele')).toBe(true);
  expect(gateway.isOpen('premier', 'autre')).toBe(false);
});

test('a circuit that opens in the middle of a call ends its retries', async () => {
  const { gateway, now } = open({ premier: [fails('server')], deuxieme: [answer] });
  expect((await talk(gateway, [eager('premier'), second])).told).toEqual([
    'premier server',
    'deuxieme served',
  ]);
  expect(now()).toBe(0);
});

test('the end of the short time for a question’s vector says nothing of an endpoint that indexes soundly', async () => {
  const { gateway, now } = open({ premier: [fails('hang'), fails('hang'), fails('hang'), answer] });
  const { policy, person, candidates, report, request } = callOf([first], ask());
  const { signal } = request;
  const call = { policy, person, candidates, report, signal, texts: ['congés'] };
  for (let at = 0; at < 3; at += 1) {
    expect(await gateway.embed({ ...call, bounds: queryBounds })).toMatchObject({ kind: 'none' });
  }
  expect(now()).toBe(3 * queryBounds.budget);
  expect(gateway.health()).toMatchObject([{ circuit: 'closed' }]);
  expect(await gateway.embed(call)).toMatchObject({ kind: 'vectors' });
});

test('a vector that never comes in time is not waited for by every question; after a rest one finds out', async () => {
  const { gateway, now, pass } = open({ premier: [fails('hang')] });
  const { policy, person, candidates, report, request } = callOf([first], ask());
  const { signal } = request;
  const call = { policy, person, candidates, report, signal, texts: ['congés'] };
  const embed = () => gateway.embed({ ...call, bounds: queryBounds });
  for (let at = 0; at < 3; at += 1) await embed();
  const since = now();
  expect(await embed()).toEqual({ kind: 'none', last: 'resting' });
  expect(now()).toBe(since);
  await pass(30_000);
  expect(await embed()).toEqual({ kind: 'none', last: 'timeout-total' });
  expect(await embed()).toEqual({ kind: 'none', last: 'resting' });
});

test('an indexing waits for an endpoint that rests, where a person would not', async () => {
  const { gateway, now } = open({ premier: [fails('unauthorized'), answer] });
  await talk(gateway, [first]);
  const { policy, person, candidates, report, request } = callOf([first], ask());
  const call = { policy, person, candidates, report, signal: request.signal, texts: ['congés'] };
  expect(await gateway.embed(call)).toMatchObject({ kind: 'vectors' });
  expect(now()).toBe(30_000);
});

test('a listener that no longer listens hears nothing', async () => {
  const time = virtualTime();
  const gateway = openGateway(scriptDoor({ premier: [fails('unauthorized')] }), time);
  const heard: HealthChange[] = [];
  const leave = gateway.onHealth((change) => void heard.push(change));
  leave();
  await talk(gateway, [first]);
  expect(heard).toEqual([]);
});

test('whatever fails whenever, an endpoint that is being tried has one call under way', async () => {
  const visit = fc.record({
    after: fc.nat({ max: 200_000 }),
    lasts: fc.nat({ max: 20_000 }),
    ends: fc.constantFrom('end', 'server', 'unauthorized', 'aborted', 'bad-request'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(visit, { maxLength: 40 }), async (visits) => {
      const time = virtualTime();
      const scripts = [...visits];
      let trying = 0;
      let most = 0;
      const door: ModelDoor = {
        ...scriptDoor({}),
        chat: async function* (): AsyncGenerator<ChatDelta, void, undefined> {
          const { lasts, ends } = scripts.pop() ?? { lasts: 0, ends: 'end' };
          const tries = gateway.health()[0]?.circuit === 'half-open';
          if (tries) most = Math.max(most, ++trying);
          try {
            await time.timers.sleep(lasts);
          } finally {
            if (tries) trying -= 1;
          }
          if (ends !== 'end') throw new ModelFault(ends);
          yield { kind: 'text', text: 'Oui.' };
          yield { kind: 'end', finish: 'stop', usage: null, servedModel: null, region: null };
        },
      };
      const gateway: Gateway = openGateway(door, time);
      const come = async ({ after }: (typeof visits)[number]): Promise<void> => {
        await time.timers.sleep(after);
        await talk(gateway, [first]);
      };
      await Promise.all(visits.map(come));
      expect(most).toBeLessThanOrEqual(1);
      await time.timers.sleep(600_000);
      scripts.length = 0;
      expect((await talk(gateway, [first])).end.kind).toBe('end');
    }),
    { numRuns: 200 },
  );
});
