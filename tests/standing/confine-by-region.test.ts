import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { serverOf } from '#shared/residency/server-of.ts';
import type { ChatCall, EmbedCall, Gateway, RerankCall } from '#shared/routing/gateway.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { ModelFault, type ModelFaultKind } from '#shared/routing/ports.ts';
import type { Attempt } from '#shared/routing/routed-delta.ts';
import { openModelDoor } from '../../bot/model/open-model-door.ts';
import { confineByRegion } from '../../bot/standing/confine-by-region.ts';
import { systemClock, systemTimers } from '../../bot/system-ports.ts';
import { armEndpoint } from '../builders/azure-endpoint.ts';
import { inMemoryResidency } from '../builders/in-memory-residency.ts';
import { ask, callOf, policyOf, selfHosted } from '../builders/model-route.ts';
import { openProvingHouse } from '../builders/proving-house.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';

const endpoint = armEndpoint();
const [model = { name: '', role: 'chat' as const }] = endpoint.models;
const candidate = { endpoint, model };

/** A gateway whose every call makes these attempts. */
function gatewayOf(...ends: readonly Attempt['ended'][]): Gateway {
  const report = (call: ChatCall | EmbedCall | RerankCall): void => {
    for (const ended of ends) {
      call.report({
        candidate,
        ended,
        usage: null,
        sent: 10,
        received: 0,
        seconds: null,
        servedModel: null,
        region: ended === 'region-refused' ? 'East US' : null,
      });
    }
  };
  return {
    ask: async function* (call) {
      report(call);
      yield { kind: 'none', last: null };
    },
    embed: async (call) => {
      report(call);
      return { kind: 'none', last: null };
    },
    rerank: async (call) => {
      report(call);
      return { kind: 'none', last: null };
    },
    isOpen: () => false,
    health: () => [],
    probe: async () => Number.POSITIVE_INFINITY,
    onHealth: () => () => undefined,
  };
}

const openHouse = async (...ends: readonly Attempt['ended'][]) => {
  const house = await openProvingHouse({ clock: { now: () => 5_000 }, endpoints: [endpoint] });
  const lines: string[] = [];
  const confinement = confineByRegion({
    ...house.ports,
    policy: house.policy,
    log: (line) => void lines.push(line),
  });
  const gateway = confinement.gateway(gatewayOf(...ends));
  return { ...house, confinement, gateway, lines };
};

test('an answer from elsewhere puts its endpoint in quarantine at once, and is an incident of the journal', async () => {
  const { gateway, confinement, standing, entries, lines } = await openHouse(
    'region-refused',
    'region-refused',
  );
  const reported: string[] = [];
  const call = callOf([candidate], ask(), ({ ended }) => void reported.push(ended));
  for await (const delta of gateway.ask(call)) {
    expect(delta.kind).toBe('none');
    expect(standing.faultOf(endpoint, model)).toBe('quarantined');
  }
  await confinement.close();
  expect(reported).toEqual(['region-refused', 'region-refused']);
  expect(await entries()).toEqual([
    expect.objectContaining({
      kind: 'evidence',
      outcome: 'quarantined',
      endpoint: endpoint.id,
      model: model.name,
      reason: 'East US',
      region: 'East US',
    }),
  ]);
  const [entry] = await entries();
  expect(standing.quarantineOf(endpoint)).toEqual({
    server: serverOf(endpoint),
    endpointId: endpoint.id,
    at: 5_000,
    region: 'East US',
    journalId: entry?.id,
  });
  expect(lines).toEqual([`quarantine: ${endpoint.id}, reference ${entry?.id}`]);
});

test('so does one that came while indexing', async () => {
  const { gateway, confinement, standing } = await openHouse('region-refused');
  const { signal } = new AbortController();
  await gateway.embed({ ...callOf([candidate], ask()), texts: ['un'], signal });
  expect(standing.faultOf(endpoint, model)).toBe('quarantined');
  await confinement.close();
});

test('so does a probe that is answered from elsewhere, and no other trouble of a probe', async () => {
  const { confinement, standing, entries } = await openHouse();
  const { signal } = new AbortController();
  const probe = (kind: ModelFaultKind) =>
    confinement.probe(async () => ({
      ok: false,
      fault: new ModelFault(kind, { region: 'East US' }),
    }))(endpoint, scriptedPolicy.policy, signal);
  await probe('unreachable');
  expect(standing.quarantineOf(endpoint)).toBeNull();
  expect(await probe('region-refused')).toMatchObject({ ok: false });
  await confinement.close();
  expect(standing.quarantineOf(endpoint)).toMatchObject({ region: 'East US' });
  expect(await entries()).toEqual([
    expect.objectContaining({ outcome: 'quarantined', model: null, reason: 'East US' }),
  ]);
});

test('no other end does', async () => {
  const { gateway, confinement, standing, told } = await openHouse(
    'served',
    'server',
    'host-refused',
    'aborted',
  );
  for await (const delta of gateway.ask(callOf([candidate], ask())))
    expect(delta.kind).toBe('none');
  await confinement.close();
  expect(standing.quarantineOf(endpoint)).toBeNull();
  expect(await told()).toEqual([]);
});

test('it holds when the journal takes no line, and that is told without content', async () => {
  const house = await openProvingHouse({ clock: { now: () => 5_000 }, endpoints: [endpoint] });
  const lines: string[] = [];
  const confinement = confineByRegion({
    ...house.ports,
    policy: house.policy,
    journal: { append: () => Promise.reject(new Error('disk full')) },
    log: (line) => void lines.push(line),
  });
  const gateway = confinement.gateway(gatewayOf('region-refused'));
  for await (const delta of gateway.ask(callOf([candidate], ask())))
    expect(delta.kind).toBe('none');
  await confinement.close();
  expect(house.standing.faultOf(endpoint, model)).toBe('quarantined');
  expect(lines.join('\n')).not.toContain('disk full');
  expect(lines.at(-1)).toContain('could not be written');
});

test('it is an incident of the journal also when the store cannot be written, once, and is told', async () => {
  const store = {
    ...inMemoryResidency(),
    quarantine: () => Promise.reject(new Error('SQLITE_BUSY')),
  };
  const house = await openProvingHouse({
    clock: { now: () => 5_000 },
    endpoints: [endpoint],
    store,
  });
  const lines: string[] = [];
  const confinement = confineByRegion({
    ...house.ports,
    policy: house.policy,
    log: (line) => void lines.push(line),
  });
  const gateway = confinement.gateway(gatewayOf('region-refused', 'region-refused'));
  for await (const delta of gateway.ask(callOf([candidate], ask())))
    expect(delta.kind).toBe('none');
  await confinement.close();
  expect(await house.told()).toEqual(['quarantined azure-eu East US']);
  expect(lines).toHaveLength(1);
  expect(lines.join()).toMatch(/^quarantine: azure-eu, reference .*could not be written/);
  expect(lines.join()).not.toContain('SQLITE');
});

test('two names of one server: once one of them answered from elsewhere, the other is not asked in the same call', async () => {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-ms-region': 'East US' });
    response.end('data: {}\n\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v1`;
  const candidates = [selfHosted(url, { id: 'a' }), selfHosted(url, { id: 'b' })];
  const house = await openProvingHouse({
    clock: systemClock,
    endpoints: candidates.map((one) => one.endpoint),
  });
  const confinement = confineByRegion({
    ...house.ports,
    policy: house.policy,
    log: () => undefined,
  });
  const door = openModelDoor({ keys: { key: () => '' }, standing: house.standing });
  const gateway = confinement.gateway(
    openGateway(door, { clock: systemClock, timers: systemTimers }),
  );
  const attempts: Attempt[] = [];
  const call = callOf(candidates, ask(), (attempt) => void attempts.push(attempt));
  const { policy } = policyOf(candidates).current();
  for await (const delta of gateway.ask({ ...call, policy })) expect(delta.kind).toBe('none');
  await confinement.close();
  await door.close();
  server.close();
  expect(heard).toEqual(['/v1/chat/completions']);
  expect(attempts.map(({ candidate: { endpoint: to }, ended }) => [to.id, ended])).toEqual([
    ['a', 'region-refused'],
    ['b', 'quarantined'],
  ]);
});
