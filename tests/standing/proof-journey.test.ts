import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { answerQuestion } from '#shared/answers/answer-question.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import { openGateway } from '#shared/routing/open-gateway.ts';
import { type ModelDoor, ModelFault } from '#shared/routing/ports.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { type AzureRoom, openAzure } from '../../bot/azure/open-azure.ts';
import { openStandingRoom, type StandingRoom } from '../../bot/standing/open-standing-room.ts';
import { type Proving, proveEndpoint } from '../../bot/standing/prove-endpoint.ts';
import { systemTimers } from '../../bot/system-ports.ts';
import { armEndpoint } from '../builders/azure-endpoint.ts';
import { inMemoryResidency } from '../builders/in-memory-residency.ts';
import { leave } from '../builders/leave-documents.ts';
import { hearTurn, openTurnHouse, type TurnHouse } from '../builders/turn-house.ts';
import { changePolicy } from '../builders/two-endpoints.ts';
import {
  azureClient,
  azureSecret,
  azureTenant,
  type StandInAzure,
  soundAccount,
  startAzure,
} from '../fakes/azure.ts';
import { extractAnswer } from '../fakes/endpoint-answer.ts';

const hour = 3_600_000;
const question = 'Combien de jours de congés annuels ai-je à 80 % ?';
const endpoint: Endpoint = armEndpoint();
const { signal } = new AbortController();

/** Answers word for word from the documents, from where the endpoint stands or from elsewhere. */
function doorFrom(region: () => string): ModelDoor {
  return {
    chat: async function* (candidate, request) {
      if (region() !== 'Sweden Central')
        throw new ModelFault('region-refused', { region: region() });
      yield { kind: 'text', text: extractAnswer(request.messages) };
      const servedModel = candidate.model.name;
      yield { kind: 'end', finish: 'stop', usage: null, servedModel, region: region() };
    },
    embed: () => Promise.reject(new ModelFault('not-found')),
    rerank: () => Promise.reject(new ModelFault('not-found')),
    probe: async () => ({ ok: true, milliseconds: 1 }),
  };
}

let azure: StandInAzure;
let room: AzureRoom;
let house: TurnHouse;
let standing: StandingRoom;
let now = Date.UTC(2026, 10, 22, 8);
let region = 'Sweden Central';

beforeEach(async () => {
  now = Date.UTC(2026, 10, 22, 8);
  region = 'Sweden Central';
  azure = await startAzure();
  house = await openTurnHouse({ documents: [leave] });
  changePolicy(house, ({ uses }) => {
    const use = uses['hr-answer'];
    if (use === undefined) throw new Error('the policy has no use hr-answer');
    return {
      endpoints: [endpoint],
      uses: { ...uses, 'hr-answer': { ...use, route: [endpoint.id] } },
    };
  });
  await house.accept();
  const clock = { now: () => now };
  const identity = {
    mode: 'secret',
    clientId: azureClient,
    tenantId: azureTenant,
    secret: { value: azureSecret },
  } as const;
  room = openAzure({
    settings: { identity, identityEndpoint: null, standIn: azure.origin },
    policy: () => house.snapshot().policy,
    clock,
  });
  standing = await openStandingRoom({
    keys: { configured: () => true },
    store: { residency: inMemoryResidency(), journal: house.ports.journal },
    policy: house.ports.policy,
    gateway: openGateway(
      doorFrom(() => region),
      { clock, timers: systemTimers },
    ),
    readAccount: room.readAccount,
    hasher: house.ports.hasher,
    clock,
    ids: house.ports.ids,
    log: () => undefined,
  });
});

afterEach(async () => {
  await room.close();
  await azure.close();
});

const prove = (): Promise<Proving> => proveEndpoint(standing.proving, endpoint, 'hash', signal);

async function ask(): Promise<Outcome> {
  const ports = {
    ...house.ports,
    clock: { now: () => now },
    gateway: standing.gateway,
    standing: standing.standing,
  };
  const { outcome } = await hearTurn(answerQuestion(house.request(question), ports));
  return outcome;
}

const lastTurn = async (): Promise<JournalEntry | undefined> =>
  (await house.journal()).filter(({ kind }) => kind === 'turn').at(-1);

test('the traffic goes only while the place is proven: proven, answered, stale, without a model, proven again', async () => {
  expect((await ask()).kind).toBe('degraded');
  expect(azure.requests).toEqual([]);

  expect((await prove()).kind).toBe('read');
  const answered = await ask();
  expect(answered.kind).toBe('answered');
  const read = standing.standing.recordOf(endpoint.id, 'gpt-4.1-mini');
  expect(await lastTurn()).toMatchObject({ endpoint: endpoint.id, evidence: read?.hash });

  now += 25 * hour;
  const without = await ask();
  expect(without.kind).toBe('degraded');
  expect(await lastTurn()).toMatchObject({ endpoint: null, attempts: [] });

  expect((await prove()).kind).toBe('read');
  expect((await ask()).kind).toBe('answered');
});

test('a deployment that became global stops the traffic at the next reading', async () => {
  await prove();
  expect((await ask()).kind).toBe('answered');
  azure.setAccount({
    ...soundAccount,
    deployments: [{ name: 'gpt-4.1-mini', sku: 'GlobalStandard' }],
  });
  await prove();
  expect((await ask()).kind).toBe('degraded');
  expect(
    standing.standing.faultOf(endpoint, endpoint.models[0] ?? { name: '', role: 'chat' }),
  ).toBe('evidence-refused');
});

test('an answer from another region is refused, and the endpoint is called no more until an admin says so', async () => {
  await prove();
  region = 'East US';
  expect((await ask()).kind).toBe('degraded');
  await standing.close();
  region = 'Sweden Central';
  expect((await ask()).kind).toBe('degraded');
  expect(await lastTurn()).toMatchObject({ attempts: [] });
  const incidents = (await house.journal()).filter(({ outcome }) => outcome === 'quarantined');
  expect(incidents).toHaveLength(1);
  expect(incidents[0]).toMatchObject({
    kind: 'evidence',
    endpoint: endpoint.id,
    reason: 'East US',
  });
  await standing.standing.release(endpoint);
  // Its circuit has opened too, and closes by itself.
  now += endpoint.health.coolDown + 1;
  expect((await ask()).kind).toBe('answered');
});
