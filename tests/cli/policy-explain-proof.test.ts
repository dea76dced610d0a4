import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { azureTree, endpointTree } from '../builders/policy-text.ts';
import { openTrialTown, type TrialTown, townPolicy } from '../builders/trial-town.ts';
import {
  armResource,
  azureClient,
  azureSecret,
  azureTenant,
  type StandInAzure,
  startAzure,
} from '../fakes/azure.ts';

const evidence = {
  type: 'arm',
  location: 'swedencentral',
  sku: 'DataZoneStandard',
  resource: armResource,
  maxAgeHours: 24,
};
const over = {
  type: 'contract',
  location: 'FR',
  reference: 'contrat 1',
  checkedAt: '2024-01-01',
  expiresAt: '2024-12-31',
};
const policy = townPolicy({
  endpoints: [
    azureTree('swedencentral', 'DataZoneStandard', {
      id: 'azure-eu',
      evidence,
      auth: { type: 'entra' },
      models: [{ name: 'gpt-4.1-mini', role: 'chat' }],
    }),
    endpointTree({ id: 'fini', evidence: over }),
  ],
  uses: { 'hr-answer': { dataClasses: ['internal'], route: ['azure-eu', 'fini'] } },
});

let town: TrialTown;
let azure: StandInAzure;
let env: Record<string, string>;
beforeAll(async () => {
  azure = await startAzure();
  town = openTrialTown(policy);
  town.write({ 'autre.yaml': policy });
  env = {
    CLE_A: 'une-cle',
    CALAME_TEST_AZURE: azure.origin,
    CALAME_AZURE_CLIENT_ID: azureClient,
    CALAME_AZURE_TENANT_ID: azureTenant,
    CALAME_AZURE_CLIENT_SECRET: azureSecret,
  };
});
afterAll(async () => {
  await azure.close();
  await town[Symbol.asyncDispose]();
});

const explain = async (file: string): Promise<Record<string, unknown>> => {
  const words = ['policy', 'explain', file, '--use', 'hr-answer', '--class', 'internal', '--json'];
  return (await town.run(words, { env })).json();
};

const notProven = (endpoint: string): object => ({
  endpoint,
  why: expect.stringMatching(/lieu de traitement n’est pas prouvé.*calame residency prove/),
});

test('no place is told where no proof was read; the policy in force is told with its proofs, another file without', async () => {
  const nowhere = {
    endpoint: null,
    degraded: true,
    skipped: [notProven('azure-eu'), notProven('fini')],
  };
  expect(await explain(town.policy)).toMatchObject(nowhere);
  expect((await town.run(['residency', 'prove', 'azure-eu'], { env })).status).toBe(0);
  expect(await explain(town.policy)).toMatchObject({
    endpoint: 'azure-eu',
    why: expect.arrayContaining([
      expect.stringContaining('Les données envoyées à « azure-eu » restent'),
    ]),
    skipped: [notProven('fini')],
  });
  expect(await explain(`${town.path}/autre.yaml`)).toMatchObject(nowhere);
});
