import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import type { EndpointModel } from '#shared/policy/endpoint.ts';
import type { ModelFaultKind } from '#shared/routing/ports.ts';
import type { Attempt } from '#shared/routing/routed-delta.ts';
import { accountCalls } from '#shared/turn/account-calls.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const sized = (name: string, billions: number): EndpointModel => ({
  name,
  role: 'chat',
  params: { activeB: [billions, billions], totalB: [billions, billions] },
  zone: 'FRA',
  pue: 1.2,
});
const small = sized('petit', 8);
const large = sized('grand', 123);

function candidate(model: EndpointModel): Candidate {
  const [endpoint] = scriptedPolicy.policy.endpoints;
  if (endpoint === undefined) throw new Error('the scripted policy has an endpoint');
  return { endpoint: { ...endpoint, models: [small, large] }, model };
}

const attempt = (wanted: Partial<Attempt> = {}): Attempt => ({
  candidate: candidate(small),
  ended: 'served',
  usage: { input: 1_000, output: 200 },
  sent: 4_000,
  received: 800,
  seconds: 2,
  servedModel: 'petit',
  region: null,
  ...wanted,
});

const offered = [candidate(small), candidate(large)];
const account = (...attempts: readonly Attempt[]) =>
  accountCalls(attempts, offered, 'ecologits-0.9.1');
const known = (...attempts: readonly Attempt[]) => account(...attempts)?.footprint.known;

test('a call that was served: its tokens, its time of writing, what the larger one would have taken more', () => {
  const one = account(attempt());
  expect(one?.tokens).toEqual({ input: 1_000, output: 200 });
  expect(one?.footprint).toMatchObject({
    calls: 1,
    unknownCalls: 0,
    zones: ['FRA'],
    estimated: false,
  });
  expect(one?.footprint.savedKWh?.[0]).toBeGreaterThan(0);
  expect(
    account(attempt({ candidate: candidate(large), servedModel: 'grand' }))?.footprint.savedKWh,
  ).toEqual([0, 0]);
  expect(known(attempt({ seconds: 1 }))?.kWh[0]).toBeLessThan(known(attempt())?.kWh[0] ?? 0);
});

test('the time of a broken answer is not that of its writing: the method’s own is taken', () => {
  const broken = attempt({ ended: 'stream-cut', seconds: 0.001 });
  expect(known(broken)).toEqual(known(attempt({ seconds: null })));
});

test('nor is it when most of what was written was not heard: the model thought before its first word', () => {
  const thinking = { input: 1_000, output: 4_000 };
  const measured = attempt({ usage: thinking, seconds: 0.001 });
  expect(known(measured)).toEqual(known(attempt({ usage: thinking, seconds: null })));
});

test.each([
  ['in one piece', 0],
  ['in a burst, held back until its end', 0.05],
])('nor is it when the text came %s: no model writes so fast', (_, seconds) => {
  const expected = known(attempt({ seconds: null }));
  expect(known(attempt({ seconds }))).toEqual(expected);
  expect(known(attempt({ seconds, usage: null }))).toEqual(expected);
});

test('an endpoint that counts nothing: tokens from the text, and that is told', () => {
  const one = account(attempt({ usage: null }));
  expect(one?.tokens).toEqual({ input: 1_000, output: 200 });
  expect(one?.footprint.estimated).toBe(true);
});

test('retries and broken answers are calls too', () => {
  const all = account(
    attempt({ ended: 'server', usage: null, received: 0 }),
    attempt({ ended: 'stream-cut', usage: null, received: 400 }),
    attempt(),
  );
  expect(all?.tokens).toEqual({ input: 2_000, output: 300 });
  expect(all?.footprint.calls).toBe(2);
});

describe('a call for which no model worked', () => {
  const atTheDoor: readonly ModelFaultKind[] = [
    'not-configured',
    'host-refused',
    'busy',
    'resting',
    'unauthorized',
    'not-found',
    'rate-limited',
    'bad-request',
    'server',
    'redirect',
    'unreachable',
    'timeout-connect',
    'quarantined',
    'evidence-stale',
  ];
  test.each(atTheDoor)('%s consumed nothing', (ended) => {
    expect(account(attempt({ ended, usage: null, received: 0, seconds: null }))).toBeNull();
  });

  test('was never sent', () => {
    expect(account(attempt({ sent: 0, usage: null, received: 0 }))).toBeNull();
    expect(account()).toBeNull();
  });
});

test.each<ModelFaultKind>(['timeout-first-token', 'empty', 'aborted', 'region-refused', 'garbage'])(
  '%s: what was sent counts, its footprint is unknown and not 0',
  (ended) => {
    const one = account(attempt({ ended, usage: null, received: 0, seconds: null }));
    expect(one?.tokens).toEqual({ input: 1_000, output: 0 });
    expect(one?.footprint).toMatchObject({ known: null, unknown: ['no-output'], unknownCalls: 1 });
  },
);

describe('another model served than the one asked for', () => {
  test('one that the endpoint’s policy sizes: that size counts', () => {
    expect(known(attempt({ servedModel: 'grand' }))).toEqual(
      known(attempt({ candidate: candidate(large), servedModel: 'grand' })),
    );
  });

  test('one that the method knows: that size counts', () => {
    const { kWh } = known(attempt({ servedModel: 'mistral-small-2506' })) ?? { kWh: [0, 0] };
    expect(kWh[0]).toBeGreaterThan(known(attempt())?.kWh[1] ?? 0);
  });

  test('one that nobody sizes: unknown, and its tokens count all the same', () => {
    const one = account(attempt({ servedModel: 'inconnu' }));
    expect(one?.footprint).toMatchObject({ known: null, unknown: ['other-model'] });
    expect(one?.tokens).toEqual({ input: 1_000, output: 200 });
  });
});

describe('a name that moves with the newest version', () => {
  const latest = candidate({ name: 'mistral-large-latest', role: 'chat', zone: 'FRA', pue: 1.2 });
  const answered = (servedModel: string | null) =>
    account(attempt({ candidate: latest, servedModel }))?.footprint;

  test('has the size of the version that served, when the endpoint tells it', () => {
    expect(answered('mistral-large-2411')?.known?.kWh[0]).toBeGreaterThan(0);
    expect(answered('mistral-large-2612')).toMatchObject({
      known: null,
      unknown: ['no-parameters'],
    });
  });

  test('has the one of the method’s table when the endpoint does not tell', () => {
    expect(answered(null)?.known).toEqual(answered('mistral-large-2411')?.known);
    expect(answered('mistral-large-latest')?.known).toEqual(answered(null)?.known);
  });
});

test('a vector of the question is a call whose footprint is not modelled', () => {
  const vector = attempt({
    candidate: candidate({ name: 'vecteurs', role: 'embed' }),
    usage: { input: 20, output: 0 },
    servedModel: null,
  });
  const both = account(vector, attempt());
  expect(both?.tokens).toEqual({ input: 1_020, output: 200 });
  expect(both?.footprint).toMatchObject({ calls: 2, unknownCalls: 1, unknown: ['embedding'] });
  expect(both?.footprint.known).toEqual(known(attempt()));
});
