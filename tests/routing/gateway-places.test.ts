import { getEventListeners } from 'node:events';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chatBounds, queryBounds } from '#shared/routing/bounds.ts';
import type { Gateway } from '#shared/routing/gateway.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { type ChatDelta, type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import { talk } from '../builders/gateway-talk.ts';
import { ask, callOf, selfHosted } from '../builders/model-route.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, scriptDoor } from '../fakes/scripted-door.ts';

const answer: Scene = { texts: ['Vingt-cinq ', 'jours [1].'], ends: 'end' };
const narrow = (maxInFlight: number) =>
  selfHosted('http://127.0.0.1:1/v1', { id: 'premier', limits: { maxInFlight } });
const second = selfHosted('http://127.0.0.1:2/v1', { id: 'deuxieme' });

/** A call that has its first word and reads no further for now. */
async function hold(gateway: Gateway, candidates: readonly (typeof second)[]) {
  const held = gateway.ask(callOf(candidates, ask()));
  await held.next();
  return held;
}

const inFlight = (gateway: Gateway): number =>
  gateway.health().reduce((sum, model) => sum + model.inFlight, 0);

test('a question that finds no place goes to the next endpoint, after a short wait, without being sent twice', async () => {
  const time = virtualTime();
  const door = scriptDoor({ premier: [answer], deuxieme: [answer] });
  const gateway = openGateway(door, time);
  await hold(gateway, [narrow(1)]);
  const { told, attempts } = await talk(gateway, [narrow(1), second]);
  expect(told).toEqual(['premier busy', 'deuxieme served']);
  expect(attempts[0]).toMatchObject({ sent: 0 });
  expect(time.clock.now()).toBe(chatBounds.patience);
  expect(door.calls).toEqual(['premier', 'deuxieme']);
});

test('at the last endpoint a question waits longer, and then there is none', async () => {
  const time = virtualTime();
  const gateway = openGateway(scriptDoor({ premier: [answer] }), time);
  await hold(gateway, [narrow(1)]);
  const { end } = await talk(gateway, [narrow(1)]);
  expect(end).toEqual({ kind: 'none', last: 'busy' });
  expect(time.clock.now()).toBe(chatBounds.longestWait);
});

test('the vector of a question waits a moment for its place, no longer', async () => {
  const time = virtualTime();
  const gateway = openGateway(scriptDoor({ premier: [answer] }), time);
  await hold(gateway, [narrow(1)]);
  const { policy, person, report, request } = callOf([], ask());
  const call = { policy, person, report, signal: request.signal, texts: ['congés'] };
  const result = await gateway.embed({ ...call, candidates: [narrow(1)], bounds: queryBounds });
  expect(result).toEqual({ kind: 'none', last: 'busy' });
  expect(time.clock.now()).toBe(200);
});

test('a person who stops while waiting leaves the queue and is told as interrupted', async () => {
  const gateway = openGateway(scriptDoor({ premier: [answer] }), virtualTime());
  await hold(gateway, [narrow(1)]);
  const leaving = new AbortController();
  const waiting = talk(gateway, [narrow(1)], { request: ask({ signal: leaving.signal }) });
  leaving.abort();
  expect(await waiting).toMatchObject({ end: { kind: 'interrupted' }, attempts: [] });
  expect(gateway.health()).toMatchObject([{ inFlight: 1, waiting: 0 }]);
});

test('the place comes back when the reader leaves, when the door has a defect, and when the answer ends', async () => {
  const gateway = openGateway(scriptDoor({ premier: [answer] }), virtualTime());
  const held = await hold(gateway, [narrow(1)]);
  expect(inFlight(gateway)).toBe(1);
  await held.return();
  expect(inFlight(gateway)).toBe(0);
  await talk(gateway, [narrow(1)]);
  expect(inFlight(gateway)).toBe(0);
  const broken: ModelDoor = {
    ...scriptDoor({}),
    chat: () => {
      throw new TypeError('a defect');
    },
    embed: () => {
      throw new TypeError('a defect');
    },
  };
  const other = openGateway(broken, virtualTime());
  await expect(talk(other, [narrow(1)])).rejects.toThrow('a defect');
  const { policy, person, report, request, candidates } = callOf([narrow(1)], ask());
  const call = { policy, person, report, candidates, signal: request.signal, texts: ['congés'] };
  await expect(other.embed(call)).rejects.toThrow('a defect');
  expect(inFlight(other)).toBe(0);
});

test('a reader who stops reading without a word keeps no place beyond the budget', async () => {
  const time = virtualTime();
  const gateway = openGateway(scriptDoor({ premier: [answer] }), time);
  await hold(gateway, [narrow(1)]);
  await time.timers.sleep(chatBounds.budget + 1);
  expect(inFlight(gateway)).toBe(0);
});

test('a question is counted by its length and the answer it may get, then by what the endpoint counted', async () => {
  const limits = { tokensPerMinute: 1_000 };
  const endpoint = selfHosted('http://127.0.0.1:1/v1', { id: 'premier', limits });
  const counting: ModelDoor = {
    ...scriptDoor({}),
    chat: async function* (): AsyncGenerator<ChatDelta, void, undefined> {
      yield { kind: 'text', text: 'Oui.' };
      const usage = { input: 40, output: 5 };
      yield { kind: 'end', finish: 'stop', usage, servedModel: null, region: null };
    },
  };
  const time = virtualTime();
  const gateway = openGateway(counting, time);
  const request = ask({ messages: [{ role: 'user', content: 'x'.repeat(2_000) }], maxTokens: 300 });
  // 800 tokens estimated, 45 used: one after the other they fit in, two at once they do not.
  await talk(gateway, [endpoint], { request });
  const together = [1, 2].map(() => talk(gateway, [endpoint], { request }));
  expect((await Promise.all(together)).map(({ end }) => end.kind)).toEqual(['end', 'end']);
  expect(time.clock.now()).toBe(0);
  const held = gateway.ask({ ...callOf([endpoint], request) });
  await held.next();
  expect((await talk(gateway, [endpoint], { request })).end).toEqual({
    kind: 'none',
    last: 'busy',
  });
});

test('a reload changes the limits at once and loses neither places nor circuits', async () => {
  const gateway = openGateway(scriptDoor({ premier: [answer] }), virtualTime());
  const [before, after] = [{ ...scriptedPolicy.policy }, { ...scriptedPolicy.policy }];
  await hold(gateway, [narrow(1)]);
  expect((await talk(gateway, [narrow(1)], { policy: before })).end.kind).toBe('none');
  expect((await talk(gateway, [narrow(2)], { policy: after })).end.kind).toBe('end');
  // A turn of the old policy that is still under way does not bring its limits back.
  expect((await talk(gateway, [narrow(1)], { policy: before })).end.kind).toBe('end');
  expect(inFlight(gateway)).toBe(1);
});

test('the same name at another address is another server', async () => {
  const elsewhere = selfHosted('http://127.0.0.1:9/v1', { id: 'deuxieme' });
  const scenes = { deuxieme: [{ texts: [], ends: 'unauthorized' }, answer] } as const;
  const gateway = openGateway(scriptDoor(scenes), virtualTime());
  await talk(gateway, [second]);
  expect(gateway.isOpen('deuxieme', 'modele')).toBe(true);
  expect(
    (await talk(gateway, [elsewhere], { policy: { ...scriptedPolicy.policy } })).end.kind,
  ).toBe('end');
  expect(gateway.isOpen('deuxieme', 'modele')).toBe(false);
});

test('an endpoint that nobody calls any more is forgotten in time', async () => {
  const time = virtualTime();
  const gateway = openGateway(scriptDoor({ premier: [answer], deuxieme: [answer] }), time);
  await talk(gateway, [second]);
  await time.timers.sleep(3 * 3_600_000);
  await talk(gateway, [narrow(1)]);
  expect(gateway.health().map(({ endpoint }) => endpoint)).toEqual(['premier']);
});

test('a signal that lives for hours keeps nothing of the calls that used it', async () => {
  const living = new AbortController();
  const scenes = { premier: [answer, { texts: [], ends: 'server' }, answer] } as const;
  const gateway = openGateway(scriptDoor(scenes), virtualTime());
  const request = ask({ signal: living.signal });
  for (let at = 0; at < 20; at += 1) {
    await talk(gateway, [narrow(1)], { request, hedgeAfter: 100 });
    const { policy, person, report } = callOf([], ask());
    const call = { policy, person, report, candidates: [second], texts: ['congés'] };
    await gateway.embed({ ...call, signal: living.signal });
  }
  expect(getEventListeners(living.signal, 'abort')).toEqual([]);
});

test('whatever the door does and whoever leaves, no more calls are under way than the limit, and none is left', async () => {
  const visit = fc.record({
    person: fc.constantFrom('claire', 'youssef', 'nadia'),
    after: fc.nat({ max: 5_000 }),
    lasts: fc.nat({ max: 8_000 }),
    ends: fc.constantFrom('end', 'server', 'stream-cut', 'defect', 'rate-limited'),
    readsOn: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(visit, { maxLength: 20 }),
      fc.integer({ min: 1, max: 3 }),
      async (visits, limit) => {
        const time = virtualTime();
        let under = 0;
        const scripts = [...visits];
        const door: ModelDoor = {
          ...scriptDoor({}),
          chat: async function* (): AsyncGenerator<ChatDelta, void, undefined> {
            const { lasts, ends } = scripts.pop() ?? { lasts: 0, ends: 'end' };
            under += 1;
            expect(under).toBeLessThanOrEqual(limit);
            try {
              await time.timers.sleep(lasts);
              yield { kind: 'text', text: 'Oui.' };
              if (ends === 'defect') throw new TypeError('a defect');
              if (ends === 'server' || ends === 'stream-cut' || ends === 'rate-limited') {
                throw new ModelFault(ends);
              }
              yield { kind: 'end', finish: 'stop', usage: null, servedModel: null, region: null };
            } finally {
              under -= 1;
            }
          },
        };
        const gateway = openGateway(door, time);
        const come = async ({ person, after, readsOn }: (typeof visits)[number]): Promise<void> => {
          await time.timers.sleep(after);
          for await (const _ of gateway.ask({ ...callOf([narrow(limit)], ask()), person })) {
            if (!readsOn) break;
          }
        };
        await Promise.all(visits.map((one) => come(one).catch(() => undefined)));
        expect(under).toBe(0);
        expect(gateway.health().map((one) => [one.inFlight, one.waiting])).toEqual(
          gateway.health().map(() => [0, 0]),
        );
      },
    ),
    { numRuns: 150 },
  );
});
