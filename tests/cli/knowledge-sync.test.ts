import { expect, test } from '@jest/globals';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';
import { azureClient, azureSecret, azureTenant } from '../fakes/azure.ts';
import { startGraph } from '../fakes/graph.ts';
import { siteHost } from '../fakes/graph-library.ts';

const site = `${siteHost}:/sites/rh`;
const policy = townPolicy({
  knowledge: {
    spaces: [
      {
        ...{ id: 'rh', title: 'RH', readers: ['all-agents'] },
        sharepoint: { site, library: 'Documents' },
      },
      { id: 'dsi', title: 'DSI', readers: ['group:dsi'] },
    ],
  },
});

const folderPolicy = (path: string): string =>
  townPolicy({
    knowledge: {
      spaces: [
        { id: 'rh', title: 'RH', readers: ['all-agents'], folder: { path: `${path}/vide` } },
      ],
    },
  });

test('a library is read by command, told where it stands, and the doctor gives the grant that is missing', async () => {
  await using graph = await startGraph({
    A: { name: 'conges.md', content: '# Congés\n\nVingt jours.\n' },
    B: { name: 'vide.md', content: '' },
  });
  await using town = openTrialTown(policy);
  const env = {
    CALAME_TEST_AZURE: graph.origin,
    CALAME_AZURE_CLIENT_ID: azureClient,
    CALAME_AZURE_TENANT_ID: azureTenant,
    CALAME_AZURE_CLIENT_SECRET: azureSecret,
  };
  const run = (...words: readonly string[]) => town.run(words, { env });
  const synced = await run('knowledge', 'sync', '--json');
  expect(synced).toMatchObject({ status: 0 });
  expect(synced.json()).toMatchObject({
    passes: [{ space: 'rh', pass: { added: 1, failed: [{ file: 'vide.md', code: 'empty' }] } }],
  });
  const { out } = await run('knowledge', 'sources');
  expect(out).toContain(`${site}/Documents`);
  expect(out).toContain('vide.md');
  graph.planAll('site', { kind: 'status', status: 403 });
  const refused = await run('knowledge', 'sync', '--space', 'rh');
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.out).toContain('Sites.Selected');
  const doctor = (await run('doctor', '--json')).json() as {
    checks?: readonly { id: string; ok: boolean; nextAction: string }[];
  };
  expect(JSON.stringify(doctor)).toContain(`/v1.0/sites/${site}/permissions`);
  expect(JSON.stringify(doctor)).not.toContain(azureSecret);
}, 60_000);

test('a space without a source, or an option that is none, is refused before anything is done', async () => {
  await using town = openTrialTown();
  expect(await town.run(['knowledge', 'sync', '--space', 'rh'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('rh'),
  });
  expect(await town.run(['knowledge', 'sync'])).toMatchObject({ status: 1 });
  town.write({ 'policy.yaml': folderPolicy(town.path), 'vide/image.png': 'x' });
  const empty = await town.run(['knowledge', 'sync']);
  expect(empty).toMatchObject({ status: 1, out: expect.stringContaining('Aucun document') });
}, 60_000);
