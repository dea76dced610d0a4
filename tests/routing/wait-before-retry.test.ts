import { expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { ModelFaultKind } from '#shared/routing/ports.ts';
import { type Talk, talk } from '../builders/gateway-talk.ts';
import { selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, type ScriptedDoor, scriptDoor } from '../fakes/scripted-door.ts';

const answer: Scene = { texts: ['Vingt-cinq ', 'jours [1].'], ends: 'end' };
const fails = (ends: Scene['ends'], retryAfter?: number): Scene => ({
  texts: [],
  ends,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

function route(length: number): readonly Candidate[] {
  return ['premier', 'deuxieme']
    .slice(0, length)
    .map((id) => selfHosted('http://127.0.0.1:1/v1', { id }));
}

async function listen(
  candidates: readonly Candidate[],
  door: ScriptedDoor,
): Promise<Talk & { readonly elapsed: number }> {
  const time = virtualTime();
  const told = await talk(openGateway(door, time), candidates);
  return { ...told, elapsed: time.clock.now() };
}

test.each<ModelFaultKind>(['rate-limited', 'server', 'unreachable', 'timeout-connect'])(
  'after %s the last endpoint is asked again, after longer and longer waits',
  async (kind) => {
    const door = scriptDoor({ premier: [fails(kind), fails(kind), answer] });
    const { attempts, elapsed } = await listen(route(1), door);
    expect(door.calls).toEqual(['premier', 'premier', 'premier']);
    expect(attempts.map(({ ended }) => ended)).toEqual([kind, kind, 'served']);
    // Jitter is 0.5 here: three quarters of 250 and of 500 milliseconds, each rounded up.
    expect(elapsed).toBe(188 + 375);
  },
);

test.each<ModelFaultKind>(['rate-limited', 'server', 'timeout-connect'])(
  'after %s nobody waits for the same endpoint while another one could answer',
  async (kind) => {
    const door = scriptDoor({ premier: [fails(kind), answer], deuxieme: [answer] });
    const { elapsed } = await listen(route(2), door);
    expect(door.calls).toEqual(['premier', 'deuxieme']);
    expect(elapsed).toBe(0);
  },
);

test('a line that was dropped is tried once more before the next endpoint is asked', async () => {
  const door = scriptDoor({ premier: [fails('unreachable')], deuxieme: [answer] });
  const { elapsed } = await listen(route(2), door);
  expect(door.calls).toEqual(['premier', 'premier', 'deuxieme']);
  expect(elapsed).toBe(188);
});

test('the last endpoint is left after three calls', async () => {
  const door = scriptDoor({ premier: [fails('server')] });
  expect((await listen(route(1), door)).deltas).toEqual([{ kind: 'none', last: 'server' }]);
  expect(door.calls).toEqual(['premier', 'premier', 'premier']);
});

test('a short Retry-After is not waited for either while another endpoint stands in the route', async () => {
  const door = scriptDoor({ premier: [fails('rate-limited', 1_500), answer], deuxieme: [answer] });
  const { elapsed } = await listen(route(2), door);
  expect(door.calls).toEqual(['premier', 'deuxieme']);
  expect(elapsed).toBe(0);
});

test('a long Retry-After is not waited for while another endpoint stands in the route', async () => {
  const door = scriptDoor({ premier: [fails('rate-limited', 5_000), answer], deuxieme: [answer] });
  const { elapsed } = await listen(route(2), door);
  expect(door.calls).toEqual(['premier', 'deuxieme']);
  expect(elapsed).toBe(0);
});

test('the last endpoint is waited for, but not for minutes', async () => {
  const patient = scriptDoor({ premier: [fails('rate-limited', 5_000), answer] });
  // Spread by up to two seconds, for others were told the same.
  expect((await listen(route(1), patient)).elapsed).toBe(6_000);
  const hopeless = scriptDoor({ premier: [fails('rate-limited', 60_000), answer] });
  const { deltas, elapsed } = await listen(route(1), hopeless);
  expect(deltas).toEqual([{ kind: 'none', last: 'rate-limited' }]);
  expect(elapsed).toBe(0);
});
