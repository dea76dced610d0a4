import { expect, test } from '@jest/globals';
import type { Candidate } from '#shared/policy/decision.ts';
import type { Gateway } from '#shared/routing/gateway.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { ModelFault, type ModelFaultKind, type ProbeResult } from '#shared/routing/ports.ts';
import { talk } from '../builders/gateway-talk.ts';
import { policyOf, selfHosted } from '../builders/model-route.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { type Scene, scriptDoor } from '../fakes/scripted-door.ts';

const answer: Scene = { texts: ['Vingt-cinq jours [1].'], ends: 'end' };
const refused: Scene = { texts: [], ends: 'unauthorized' };
const signal = new AbortController().signal;

const chat: Candidate['model'] = { name: 'modele', role: 'chat' };
const probed = selfHosted('http://127.0.0.1:1/v1', {
  id: 'premier',
  models: [chat],
  health: { failures: 3, coolDown: 30_000, probeEvery: 60_000 },
});
const { policy } = policyOf([probed]).current();

type Opened = {
  readonly gateway: Gateway;
  readonly probe: (candidate?: Candidate) => Promise<number>;
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Instants of the probes. */
  readonly probes: readonly number[];
};

const listens: ProbeResult = { ok: true, milliseconds: 3 };
const silent = (kind: ModelFaultKind, status?: number): ProbeResult => ({
  ok: false,
  fault: new ModelFault(kind, status === undefined ? {} : { status }),
});

function open(scenes: readonly Scene[], result: ProbeResult | Error = listens): Opened {
  const time = virtualTime();
  const probes: number[] = [];
  const door = {
    ...scriptDoor({ premier: scenes }),
    probe: async () => {
      probes.push(time.clock.now());
      if (result instanceof Error) throw result;
      return result;
    },
  };
  const gateway = openGateway(door, time);
  return {
    gateway,
    probes,
    pass: time.timers.sleep,
    probe: ({ endpoint } = probed) => gateway.probe(endpoint, policy, signal),
  };
}

test('an endpoint that nobody called for a while is probed, and then left alone for as long', async () => {
  const { probe, probes, pass } = open([answer]);
  expect(await probe()).toBe(60_000);
  await pass(60_000);
  expect(await probe()).toBe(60_000);
  await pass(20_000);
  expect(await probe()).toBe(40_000);
  expect(probes).toEqual([60_000]);
});

test('a call is as good as a probe', async () => {
  const { gateway, probe, probes, pass } = open([answer]);
  await probe();
  await pass(59_000);
  await talk(gateway, [probed]);
  await pass(1_000);
  expect(await probe()).toBe(59_000);
  expect(probes).toEqual([]);
});

test('an endpoint whose policy asks for no probe is never probed', async () => {
  const { probe, probes, pass } = open([answer]);
  const unprobed = selfHosted('http://127.0.0.1:1/v1', { models: [chat] });
  await pass(3_600_000);
  expect(await probe(unprobed)).toBe(Number.POSITIVE_INFINITY);
  expect(probes).toEqual([]);
});

test('an open circuit is tried by the probe, so that nobody pays for the try; the next failure opens it for longer', async () => {
  const { gateway, probe, probes, pass } = open([refused, answer, refused]);
  await talk(gateway, [probed]);
  expect(await probe()).toBe(30_000);
  await pass(30_000);
  await probe();
  expect(probes).toEqual([30_000]);
  expect(gateway.health()).toMatchObject([{ circuit: 'closed', last: { ended: 'listens' } }]);
  expect((await talk(gateway, [probed])).told).toEqual(['premier served']);
  await talk(gateway, [probed]);
  await pass(30_000);
  await probe();
  await talk(gateway, [probed]);
  expect(gateway.health()).toMatchObject([{ circuit: 'open', triesAt: 60_000 + 60_000 }]);
});

test('while a probe tries, no question does', async () => {
  const { gateway, pass } = open([refused, answer]);
  await talk(gateway, [probed]);
  await pass(30_000);
  const probing = gateway.probe(probed.endpoint, policy, signal);
  expect((await talk(gateway, [probed])).told).toEqual(['premier resting']);
  await probing;
  expect((await talk(gateway, [probed])).told).toEqual(['premier served']);
});

test('silent probes in a row open the circuit before a question finds out', async () => {
  const { gateway, probe, pass } = open([answer], silent('unreachable'));
  for (let at = 0; at < 3; at += 1) {
    await probe();
    await pass(60_000);
  }
  expect(gateway.isOpen('premier', 'modele')).toBe(false);
  await probe();
  expect(gateway.isOpen('premier', 'modele')).toBe(true);
  expect((await talk(gateway, [probed])).told).toEqual(['premier resting']);
});

test.each<[string, ProbeResult | Error]>([
  ['a key that may not read the list of models', silent('unauthorized', 401)],
  ['a server without a list of models', silent('not-found', 404)],
  ['a list of models that fails', silent('server', 500)],
  ['a door that is not configured', silent('not-configured')],
  ['a defect of the door', new TypeError('a defect')],
])('%s says nothing of the answers to people, and is not asked all the time', async (_, result) => {
  const { gateway, probe, probes, pass } = open([refused, answer], result);
  await talk(gateway, [probed]);
  await pass(30_000);
  expect(await probe()).toBe(60_000);
  expect(probes).toHaveLength(1);
  // The try is left to the next question.
  expect((await talk(gateway, [probed])).told).toEqual(['premier served']);
});

test('a probe that meets another server shuts the endpoint', async () => {
  const { gateway, probe, pass } = open([answer], silent('redirect', 302));
  await pass(60_000);
  await probe();
  await pass(60_000);
  await probe();
  expect(gateway.isOpen('premier', 'modele')).toBe(true);
});
