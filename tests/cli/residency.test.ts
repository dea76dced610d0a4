import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/open-store.ts';
import { azureTree, endpointTree } from '../builders/policy-text.ts';
import {
  exportedEntries,
  openTrialTown,
  type TrialTown,
  townPolicy,
} from '../builders/trial-town.ts';
import {
  armResource,
  azureClient,
  azureSecret,
  azureTenant,
  type StandInAzure,
  soundAccount,
  startAzure,
} from '../fakes/azure.ts';

const evidence = {
  type: 'arm',
  location: 'swedencentral',
  sku: 'DataZoneStandard',
  resource: armResource,
  maxAgeHours: 24,
};
const policy = townPolicy({
  endpoints: [
    azureTree('swedencentral', 'DataZoneStandard', {
      id: 'azure-eu',
      evidence,
      auth: { type: 'entra' },
      operator: { name: 'Microsoft', headquarters: 'US', secNumCloud: 'no', nonEuLaw: 'yes' },
      models: [{ name: 'gpt-4.1-mini', role: 'chat' }],
    }),
    endpointTree({ id: 'scaleway' }),
  ],
  uses: { 'hr-answer': { dataClasses: ['internal'], route: ['azure-eu'] } },
});

let town: TrialTown;
let azure: StandInAzure;
let env: Record<string, string>;

beforeEach(async () => {
  azure = await startAzure();
  town = openTrialTown(policy);
  env = {
    CALAME_TEST_AZURE: azure.origin,
    CALAME_AZURE_CLIENT_ID: azureClient,
    CALAME_AZURE_TENANT_ID: azureTenant,
    CALAME_AZURE_CLIENT_SECRET: azureSecret,
  };
});

afterEach(async () => {
  await azure.close();
  await town[Symbol.asyncDispose]();
});

type Model = { readonly fault: string | null; readonly proof: { readonly hash: string } | null };
type Shown = {
  readonly endpoints: readonly {
    readonly quarantine: unknown;
    readonly models: readonly Model[];
  }[];
};

const residency = (...words: readonly string[]) => town.run(['residency', ...words], { env });

async function shown(): Promise<{ readonly azureEu: Model; readonly quarantine: unknown }> {
  const report = (await residency('show', '--json')).json() as unknown as Shown;
  const [first] = report.endpoints;
  const [model] = first?.models ?? [];
  if (first === undefined || model === undefined) throw new Error('nothing was shown');
  return { azureEu: model, quarantine: first.quarantine };
}

const placed = (outcome: string) => expect.objectContaining({ id: 'azure-eu', outcome });

describe('calame residency', () => {
  test('an endpoint that no route names is shown as such, and proven only when it is named', async () => {
    const { out } = await residency('show');
    const [, scaleway = ''] = out.split('scaleway (');
    expect(scaleway).toContain('Sans route');
    expect(out.match(/Sans route/g)).toHaveLength(1);
    const proven = (await residency('prove', '--json')).json() as unknown as Shown;
    expect(proven.endpoints).toMatchObject([{ id: 'azure-eu' }]);
  });

  test('shows, proves, and shows the proof with its dates; place and law are told apart', async () => {
    const proved = await residency('prove');
    expect(proved).toMatchObject({ status: 0, err: '' });
    expect(proved.out).toMatch(/azure-eu, gpt-4\.1-mini : lu dans Azure le .*swedencentral/);
    const { azureEu } = await shown();
    expect(azureEu).toMatchObject({
      fault: null,
      proof: { type: 'arm', location: 'swedencentral', sku: 'DataZoneStandard' },
    });
    expect(azureEu.proof?.hash).toMatch(/^[0-9a-f]{64}$/);
    const told = (await residency('show')).out;
    expect(told).toContain('Hébergé dans l’Union européenne [Vérifié]');
    expect(told).toContain('Hébergé en France [Déclaré]');
    expect(told).toMatch(/droit extérieur à l’Union \(déclaré\)\s: oui/);
    expect(told).not.toMatch(/souverain/i);
  });

  test('a proof of yesterday is stale, and read anew by prove', async () => {
    await residency('prove', 'azure-eu');
    const store = await openStore({ folder: town.data, mode: 'inline' });
    const { evidences } = await store.residency.load();
    const day = 86_400_000;
    await store.residency.keep(
      evidences.map((one) => ({
        ...one,
        checkedAt: one.checkedAt - day,
        expiresAt: one.expiresAt - day,
      })),
    );
    await store.close();
    expect((await shown()).azureEu).toMatchObject({ fault: 'evidence-stale', proof: null });
    expect((await residency('prove', 'azure-eu')).status).toBe(0);
    expect((await shown()).azureEu.fault).toBeNull();
  });

  test('what Azure says otherwise is refused with what to do, and exit 1', async () => {
    azure.setAccount({
      ...soundAccount,
      deployments: [{ name: 'gpt-4.1-mini', sku: 'GlobalStandard' }],
    });
    const refused = await residency('prove');
    expect(refused.status).toBe(1);
    expect(refused.out).toContain('n’importe où dans le monde');
    const told = (await residency('prove', '--json')).json();
    expect(told['endpoints']).toEqual([placed('refused')]);
    const named = (await residency('prove', 'scaleway', '--json')).json();
    expect(named['endpoints']).toEqual([
      { id: 'scaleway', outcome: 'not-asked', why: null, models: [], quarantine: null },
    ]);
    expect((await residency('show', '--lang', 'en')).out).toContain('Azure contradicts the policy');
  });

  test('an account that cannot be read is told with what to do, and exit 1', async () => {
    azure.planAll('account', { kind: 'status', status: 403 });
    const ran = await residency('prove', 'azure-eu');
    expect(ran).toMatchObject({ status: 1, err: '' });
    expect(ran.out).toContain('rôle « Lecteur »');
    azure.planAll('account', { kind: 'status', status: 200, body: 'portal' });
    const json = (await residency('prove', 'azure-eu', '--json')).json();
    expect(json['endpoints']).toEqual([
      { id: 'azure-eu', outcome: 'unreachable', why: 'garbage', models: [], quarantine: null },
    ]);
  });

  test('a refused secret is told by Entra’s code, never itself', async () => {
    env['CALAME_AZURE_CLIENT_SECRET'] = 'wrong-but-secret';
    const { status, out, err } = await residency('prove', 'azure-eu');
    expect(status).toBe(1);
    expect(out).toContain('AADSTS7000215');
    expect(`${out}${err}`).not.toContain('wrong-but-secret');
  });

  test('a managed identity of this host asks without any secret', async () => {
    const managed = {
      CALAME_TEST_AZURE: azure.origin,
      CALAME_AZURE_CLIENT_ID: azureClient,
      IDENTITY_ENDPOINT: azure.identityEndpoint,
      IDENTITY_HEADER: 'header-of-this-host',
    };
    const ran = await town.run(['residency', 'prove', 'azure-eu'], { env: managed });
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(azure.requests.map(({ part }) => part)).toEqual([
      'managed-identity',
      'account',
      'deployments',
    ]);
  });

  test('an endpoint set apart is shown, released once, and the journal tells by whom', async () => {
    await residency('prove', 'azure-eu');
    const store = await openStore({ folder: town.data, mode: 'inline' });
    const incident = {
      server: { origin: 'https://ville.openai.azure.com', resource: armResource.toLowerCase() },
      ...{ endpointId: 'azure-eu', at: 1, region: 'East US', journalId: 'j-incident' },
    };
    await store.residency.quarantine(incident);
    await store.close();
    expect(await shown()).toMatchObject({
      azureEu: { fault: 'quarantined' },
      quarantine: incident,
    });
    const proved = await residency('prove', 'azure-eu');
    expect(proved.status).toBe(1);
    expect(proved.out).toContain('azure-eu reste à l’écart, rien ne lui est envoyé.');
    expect((await residency('release', 'azure-eu')).status).toBe(0);
    expect((await residency('release', 'azure-eu')).status).toBe(1);
    expect(await shown()).toMatchObject({ azureEu: { fault: null }, quarantine: null });
    const lines = (await exportedEntries(town)).filter(({ kind }) => kind === 'evidence');
    expect(lines.map(({ outcome }) => outcome)).toEqual(['read', 'read', 'released']);
    expect(lines[2]).toMatchObject({
      endpoint: 'azure-eu',
      reason: 'j-incident',
      channel: 'cli',
      person: expect.stringMatching(/^p-/),
    });
  });

  test.each([
    [[], 'show | prove | release'],
    [['prove', 'autre'], 'azure-eu, scaleway'],
    [['release'], 'calame residency release'],
    [['show', 'azure-eu'], 'azure-eu'],
  ])('%j is wrong use', async (words, told) => {
    const ran = await residency(...words);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(told);
    expect(azure.requests).toEqual([]);
  });
});

test('the server reads the evidence when it starts, and what is declared anew when its policy changes', async () => {
  const running = town.start(['start', '--json'], { env });
  await running.told('preuve azure-eu gpt-4.1-mini : eu prouvé');
  writeFileSync(join(town.path, 'policy.yaml'), policy.replace('gpt-4.1-mini', 'gpt-5'));
  await running.told('preuve azure-eu gpt-5 : refusée (deployment-absent)');
  running.child.kill('SIGTERM');
  expect((await running.end()).status).toBe(0);
});
