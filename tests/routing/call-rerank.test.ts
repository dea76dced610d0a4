import { expect, test } from '@jest/globals';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { Attempt, RoutedScores } from '#shared/routing/routed-delta.ts';
import { ask, callOf, selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, type ScriptedDoor, scriptDoor } from '../fakes/scripted-door.ts';

const route = ['premier', 'deuxieme'].map((id) => selfHosted('http://127.0.0.1:1/v1', { id }));
const scene = (ends: Scene['ends']): Scene => ({ texts: ['oui'], ends });

async function rerank(
  door: ScriptedDoor,
): Promise<{ result: RoutedScores; attempts: readonly Attempt[]; elapsed: number }> {
  const time = virtualTime();
  const attempts: Attempt[] = [];
  const { policy, person } = callOf(route, ask());
  const result = await openGateway(door, time).rerank({
    candidates: route,
    request: { query: 'congés', documents: ['un', 'vingt'] },
    signal: new AbortController().signal,
    policy,
    person,
    report: (attempt) => attempts.push(attempt),
  });
  return { result, attempts, elapsed: time.clock.now() };
}

test('the scores come with who gave them, and all that left is counted', async () => {
  const { result, attempts } = await rerank(scriptDoor({ premier: [scene('end')] }));
  expect(result).toMatchObject({
    kind: 'scores',
    scores: [2, 5],
    candidate: { endpoint: { id: 'premier' } },
  });
  expect(attempts).toMatchObject([{ ended: 'served', sent: 'congésunvingt'.length, usage: null }]);
});

test('an endpoint that fails is asked once and gives way to the next', async () => {
  const door = scriptDoor({ premier: [scene('server')], deuxieme: [scene('end')] });
  const { result, attempts } = await rerank(door);
  expect(result).toMatchObject({ kind: 'scores', candidate: { endpoint: { id: 'deuxieme' } } });
  expect(attempts.map(({ ended }) => ended)).toEqual(['server', 'served']);
});

test('nobody is waited for beyond three seconds', async () => {
  const { result, elapsed } = await rerank(scriptDoor({ premier: [scene('hang')] }));
  expect(result).toMatchObject({ kind: 'none' });
  expect(elapsed).toBeLessThanOrEqual(3_000);
});

test('when no endpoint serves, the last fault is told', async () => {
  const door = scriptDoor({ premier: [scene('not-found')], deuxieme: [scene('garbage')] });
  expect((await rerank(door)).result).toEqual({ kind: 'none', last: 'garbage' });
});
