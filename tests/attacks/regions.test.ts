import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import type { Attempt, RoutedDelta } from '#shared/routing/routed-delta.ts';
import { openModelDoor } from '../../bot/model/open-model-door.ts';
import { systemClock, systemTimers } from '../../bot/system-ports.ts';
import { ask, callOf, policyOf, selfHosted } from '../builders/model-route.ts';
import { type BoundDoor, hear, openDoorTo } from '../builders/open-door.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

let endpoint: StandInEndpoint;
let door: BoundDoor;
let candidate: Candidate;
beforeEach(async () => {
  endpoint = await startEndpoint({ answer: () => 'Vingt-cinq jours [1].' });
  // A relay of one's own in front of Azure: the region passes through it.
  candidate = selfHosted(endpoint.baseURL, { residency: 'eu' });
  door = openDoorTo(candidate);
});
afterEach(async () => {
  await door.close();
  await endpoint.close();
});

const { signal } = new AbortController();
const abroad = 'East US';

test('an answer from another region is stopped before its first word', async () => {
  endpoint.plan({ kind: 'answer', region: abroad });
  const { deltas, fault } = await hear(door, candidate, ask());
  expect(deltas).toEqual([]);
  expect(fault).toMatchObject({ kind: 'region-refused', status: 200, region: abroad });
});

test.each([
  ['a refusal for want of places', 429],
  ['a failure', 503],
  ['a refused key', 401],
  ['a redirect', 307],
])('%s from another region is told as what it is first: from another region', async (_, status) => {
  endpoint.plan({ kind: 'status', status, headers: { 'x-ms-region': abroad } });
  expect((await hear(door, candidate, ask())).fault).toMatchObject({
    kind: 'region-refused',
    status,
    region: abroad,
  });
});

test('vectors from another region are thrown away', async () => {
  endpoint.plan({ kind: 'answer', region: abroad });
  await expect(door.embed(candidate, ['congés'], signal)).rejects.toMatchObject({
    kind: 'region-refused',
    region: abroad,
  });
});

test('a probe hears the region too', async () => {
  endpoint.plan({ kind: 'answer', region: abroad });
  expect(await door.probe(candidate.endpoint, signal)).toMatchObject({
    ok: false,
    fault: { kind: 'region-refused', region: abroad },
  });
});

test('a region that agrees goes with the answer, the vectors and the faults', async () => {
  const region = 'Sweden Central';
  endpoint.plan({ kind: 'answer', region });
  expect((await hear(door, candidate, ask())).deltas.at(-1)).toMatchObject({ region });
  endpoint.plan({ kind: 'answer', region });
  expect(await door.embed(candidate, ['congés'], signal)).toMatchObject({ region });
  endpoint.plan({ kind: 'status', status: 503, headers: { 'x-ms-region': region } });
  expect((await hear(door, candidate, ask())).fault).toMatchObject({ kind: 'server', region });
});

test('a header that repeats the question is refused, and not a word of it is kept', async () => {
  endpoint.plan({ kind: 'answer', region: 'Madame Lefort demande un mi-temps' });
  const { fault } = await hear(door, candidate, ask());
  expect(fault).toMatchObject({ kind: 'region-refused', region: 'unknown' });
});

test('the next endpoint answers instead, and the account of the call keeps the region', async () => {
  const second = await startEndpoint({ answer: () => 'Trente jours [1].' });
  const { endpoint: declared, model } = selfHosted(second.baseURL, { id: 'second' });
  const candidates: readonly Candidate[] = [candidate, { endpoint: declared, model }];
  const open = openModelDoor({ keys: { key: () => '' } });
  const attempts: Attempt[] = [];
  const call = {
    ...callOf(candidates, ask(), (attempt) => attempts.push(attempt)),
    policy: policyOf(candidates).current().policy,
  };
  endpoint.plan({ kind: 'answer', region: abroad });
  const deltas: RoutedDelta[] = [];
  const ports = { clock: systemClock, timers: systemTimers };
  for await (const delta of openGateway(open, ports).ask(call)) deltas.push(delta);
  await open.close();
  await second.close();
  const text = deltas.map((delta) => (delta.kind === 'text' ? delta.text : '')).join('');
  expect(text).toBe('Trente jours [1].');
  expect(attempts).toMatchObject([
    { ended: 'region-refused', region: abroad },
    { ended: 'served', region: null },
  ]);
});
