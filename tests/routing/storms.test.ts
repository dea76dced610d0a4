import { expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import { chatBounds } from '#shared/routing/bounds.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { type ChatDelta, type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import { talk } from '../builders/gateway-talk.ts';
import { ask, callOf, selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, scriptDoor } from '../fakes/scripted-door.ts';

const answer: Scene = { texts: ['Vingt-cinq jours [1].'], ends: 'end' };
const fails = (ends: Scene['ends']): Scene => ({ texts: [], ends });
const one = selfHosted('http://127.0.0.1:1/v1', { id: 'premier' });
const other = selfHosted('http://127.0.0.1:2/v1', { id: 'deuxieme' });
const models = (candidate: Candidate, count: number): readonly Candidate[] =>
  Array.from({ length: count }, (_, at) => ({
    ...candidate,
    model: { name: `modele-${at}`, role: 'chat' },
  }));

/** Always another place between the bounds, the same at each run. */
function drawn(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

test('two hundred persons who were told to wait a second do not come back at once', async () => {
  const time = virtualTime(drawn());
  const arrivals: number[] = [];
  let secondOf = 0;
  let served = 0;
  // Five answers a second, then a pause of one is asked for.
  const door: ModelDoor = {
    ...scriptDoor({}),
    chat: async function* (): AsyncGenerator<ChatDelta, void, undefined> {
      const now = time.clock.now();
      arrivals.push(now);
      await time.timers.sleep(60);
      if (now - secondOf >= 1_000) [secondOf, served] = [now, 0];
      served += 1;
      if (served > 5) throw new ModelFault('rate-limited', { status: 429, retryAfter: 1_000 });
      yield { kind: 'text', text: 'Oui.' };
      yield { kind: 'end', finish: 'stop', usage: null, servedModel: null, region: null };
    },
  };
  const gateway = openGateway(door, time);
  await Promise.all(Array.from({ length: 200 }, () => talk(gateway, [one])));
  const later = arrivals.filter((at) => at > 0);
  const most = Math.max(
    ...later.map((at) => later.filter((near) => near >= at && near < at + 20).length),
  );
  expect(most).toBeLessThan(20);
});

test('one question that makes every call fail is one failure: the next person is served', async () => {
  const failing = [fails('server'), fails('server'), fails('server'), answer];
  const time = virtualTime();
  const gateway = openGateway(scriptDoor({ premier: failing }), time);
  const { told } = await talk(gateway, [one]);
  expect(told).toEqual(['premier server', 'premier server', 'premier server']);
  expect(gateway.health()).toMatchObject([{ circuit: 'closed' }]);
  expect((await talk(gateway, [one])).told).toEqual(['premier served']);
});

test('three questions that fail are three failures, however often each was asked again', async () => {
  const gateway = openGateway(scriptDoor({ premier: [fails('server')] }), virtualTime());
  for (let at = 0; at < 3; at += 1) await talk(gateway, [one]);
  expect((await talk(gateway, [one])).told).toEqual(['premier resting']);
});

test('calls are counted by endpoint, not by model: where all fail, one question is at most six', async () => {
  const failing = { premier: [fails('server')], deuxieme: [fails('server')] };
  const door = scriptDoor(failing);
  await talk(openGateway(door, virtualTime()), [...models(one, 3), ...models(other, 3)]);
  for (const id of ['premier', 'deuxieme']) {
    expect(door.calls.filter((called) => called === id).length).toBeLessThanOrEqual(
      chatBounds.callsPerEndpoint,
    );
  }
  const many = Array.from({ length: 9 }, (_, at) =>
    selfHosted('http://127.0.0.1:1/v1', { id: `e-${at}` }),
  );
  const nine = scriptDoor(
    Object.fromEntries(many.map(({ endpoint }) => [endpoint.id, failing.premier])),
  );
  await talk(openGateway(nine, virtualTime()), many);
  expect(nine.calls).toHaveLength(chatBounds.calls);
});

test('where nobody answers at an address, its other models are not tried', async () => {
  for (const kind of ['unreachable', 'timeout-connect'] as const) {
    const door = scriptDoor({ premier: [fails(kind)], deuxieme: [answer] });
    const { told } = await talk(openGateway(door, virtualTime()), [...models(one, 3), other]);
    const calls = kind === 'unreachable' ? 2 : 1;
    expect(told).toEqual([
      ...Array.from({ length: calls }, () => `premier ${kind}`),
      'deuxieme served',
    ]);
  }
});

test('a full endpoint is waited for once, whatever the number of its models', async () => {
  const time = virtualTime();
  const gateway = openGateway(scriptDoor({ premier: [answer] }), time);
  const full = selfHosted('http://127.0.0.1:1/v1', { id: 'premier', limits: { maxInFlight: 1 } });
  await gateway.ask(callOf([full], ask())).next();
  const { end, told } = await talk(gateway, models(full, 4));
  expect(end).toEqual({ kind: 'none', last: 'busy' });
  expect(told).toEqual(Array.from({ length: 4 }, () => 'premier busy'));
  expect(time.clock.now()).toBe(chatBounds.longestWait);
});
