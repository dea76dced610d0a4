import { expect, test } from '@jest/globals';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { Attempt, RoutedVectors } from '#shared/routing/routed-delta.ts';
import { ask, callOf, selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, type ScriptedDoor, scriptDoor } from '../fakes/scripted-door.ts';

const route = ['premier', 'deuxieme'].map((id) => selfHosted('http://127.0.0.1:1/v1', { id }));
const scene = (ends: Scene['ends'], retryAfter?: number): Scene => ({
  texts: ['oui'],
  ends,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

async function embed(
  door: ScriptedDoor,
  signal: AbortSignal = new AbortController().signal,
  candidates: typeof route = route,
): Promise<{ result: RoutedVectors; attempts: readonly Attempt[]; elapsed: number }> {
  const time = virtualTime();
  const attempts: Attempt[] = [];
  const { policy, person } = callOf(route, ask());
  const texts = ['congés', 'télétravail'];
  const call = { candidates, texts, signal, policy, person };
  const result = await openGateway(door, time).embed({ ...call, report: (a) => attempts.push(a) });
  return { result, attempts, elapsed: time.clock.now() };
}

test('the vectors come with the endpoint and the model that made them', async () => {
  const { result } = await embed(scriptDoor({ premier: [scene('end')] }));
  expect(result).toMatchObject({ kind: 'vectors', candidate: { endpoint: { id: 'premier' } } });
  expect(result.kind === 'vectors' && result.vectors.length).toBe(2);
});

test('a quota that opens again within seconds is waited for', async () => {
  const door = scriptDoor({ premier: [scene('rate-limited', 4_000), scene('end')] });
  const { result, elapsed } = await embed(door, undefined, route.slice(0, 1));
  expect(result.kind).toBe('vectors');
  expect(elapsed).toBe(5_000);
});

test('an endpoint that refuses its key gives way to the next', async () => {
  const door = scriptDoor({ premier: [scene('unauthorized')], deuxieme: [scene('end')] });
  const { result, attempts } = await embed(door);
  expect(result).toMatchObject({ kind: 'vectors', candidate: { endpoint: { id: 'deuxieme' } } });
  expect(attempts.map(({ ended }) => ended)).toEqual(['unauthorized', 'served']);
});

test('when no endpoint serves, the last fault is told', async () => {
  const door = scriptDoor({ premier: [scene('not-found')], deuxieme: [scene('garbage')] });
  expect((await embed(door)).result).toEqual({ kind: 'none', last: 'garbage' });
});

test('an indexing that is stopped calls nobody any more', async () => {
  const leaving = new AbortController();
  const door = scriptDoor({ premier: [scene('hang')], deuxieme: [scene('end')] });
  setImmediate(() => leaving.abort());
  expect((await embed(door, leaving.signal)).result).toMatchObject({ kind: 'interrupted' });
  expect(door.calls).toEqual(['premier']);
});
