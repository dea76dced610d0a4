import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { examine } from '../../bot/doctor/examine.ts';
import type { Finding } from '../../bot/doctor/finding.ts';
import {
  loopbackEndpoint,
  openTrialTown,
  type TrialTown,
  townPolicy,
} from '../builders/trial-town.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import { startEntra } from '../fakes/entra.ts';

const entra = {
  MicrosoftAppId: '0b1d7b56-2f2e-4c63-9d57-0f6f0e6f5a11',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: '33333333-3333-4333-8333-333333333333',
  MicrosoftAppPassword: 'secret-of-the-bot',
};

/** What the doctor finds, by id. */
async function examined(
  town: TrialTown,
  variables: Readonly<Record<string, string>> = {},
  changes: Partial<ReturnType<typeof configFrom>> = {},
): Promise<Readonly<Record<string, Finding>>> {
  const config = { ...configFrom(variables, { policy: town.policy, data: town.data }), ...changes };
  const house = assemble(config);
  try {
    const findings = await examine(config, house, 'fr');
    for (const { ok, nextAction } of findings) expect(ok).toBe(nextAction === null);
    return Object.fromEntries(findings.map((finding) => [finding.id, finding]));
  } finally {
    await house.close();
  }
}

test('the real command: one JSON document, status 1 as long as something is to be done, 0 when all is well', async () => {
  const contacts = { rh: { title: 'RH', mail: 'rh@essai.example' } };
  await using endpoint = await standIn();
  const endpoints = [loopbackEndpoint(endpoint.baseURL)];
  await using town = openTrialTown(townPolicy({ contacts, endpoints }));
  const empty = await town.run(['doctor', '--json']);
  expect(empty).toMatchObject({ status: 1, err: '' });
  expect(empty.json()).toMatchObject({
    checks: expect.arrayContaining([
      { id: 'policy', ok: true, message: expect.any(String), nextAction: null },
      { id: 'knowledge', ok: false, message: expect.any(String), nextAction: expect.any(String) },
    ]),
  });
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  const told = await town.run(['doctor']);
  expect(told.out).toContain('✓ 2 documents indexés.');
  // The page is built by `npm ci`; a tree that was not installed shows it, and nothing else, as missing.
  const faults = told.out.split('\n').filter((line) => line.startsWith('✗'));
  expect(faults.filter((line) => !line.includes('Poser une question'))).toEqual([]);
  expect(told.status).toBe(faults.length === 0 ? 0 : 1);
});

async function standIn(): Promise<StandInEndpoint & AsyncDisposable> {
  const endpoint = await startEndpoint();
  return { ...endpoint, [Symbol.asyncDispose]: endpoint.close };
}

describe('each planted fault is found, and what to do is said', () => {
  test('a bad policy: its faults by path; the store is looked at all the same', async () => {
    await using town = openTrialTown('version: 1\nsurprise: 1\n');
    const found = await examined(town);
    expect(found['policy']).toMatchObject({
      ok: false,
      message: expect.stringContaining('surprise'),
    });
    expect(found['store']).toMatchObject({ ok: true });
  });

  test('a charter that is missing is a fault of the policy', async () => {
    await using town = openTrialTown();
    rmSync(join(town.path, 'charte.fr.md'));
    expect((await examined(town))['policy']).toMatchObject({
      ok: false,
      message: expect.stringContaining('charter.file'),
    });
  });

  test('a file in the place of the data folder', async () => {
    await using town = openTrialTown();
    writeFileSync(town.data, 'text');
    expect((await examined(town))['store']).toMatchObject({
      ok: false,
      message: expect.stringContaining(town.data),
      nextAction: expect.stringContaining('--data'),
    });
  });

  test('a key of pseudonyms that is damaged', async () => {
    await using town = openTrialTown();
    mkdirSync(town.data);
    writeFileSync(join(town.data, 'pseudonym.key'), 'short');
    expect((await examined(town))['store']).toMatchObject({
      ok: false,
      message: expect.stringContaining(town.data),
    });
  });

  test('no key of a model: its variable is named, its value never', async () => {
    await using town = openTrialTown();
    const without = await examined(town);
    expect(without['models']).toMatchObject({ ok: false });
    expect(without['key:a']).toMatchObject({
      ok: false,
      message: expect.stringContaining('CLE_A'),
    });
    const withKey = await examined(town, { CLE_A: 'une-cle-secrete' });
    expect(withKey['models']?.message).toContain('Aucun modèle n’est prêt (a)');
    expect(withKey['key:a']).toBeUndefined();
    expect(JSON.stringify(withKey)).not.toContain('une-cle-secrete');
  });

  test('variables of other programs that nobody should count on', async () => {
    await using town = openTrialTown();
    const found = await examined(town, {
      OPENAI_BASE_URL: 'https://ailleurs.example',
      OPENAI_API_KEY: 'sk-secret',
      https_proxy: 'http://proxy.example',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
    });
    expect(found['variables']).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /NODE_TLS_REJECT_UNAUTHORIZED, OPENAI_API_KEY, OPENAI_BASE_URL, https_proxy/,
      ),
    });
    expect(JSON.stringify(found)).not.toMatch(/sk-secret|ailleurs|proxy\.example/);
  });

  test('a stand-in in the place of Azure: what it proves is worth nothing', async () => {
    await using town = openTrialTown();
    const found = await examined(town, { CALAME_TEST_AZURE: 'http://127.0.0.1:9' });
    expect(found['azure']).toMatchObject({
      ok: false,
      message: expect.stringContaining('http://127.0.0.1:9'),
      nextAction: expect.stringContaining('CALAME_TEST_AZURE'),
    });
    expect((await examined(town))['azure']).toBeUndefined();
  });

  test('a stand-in in the place of the hosts of files', async () => {
    await using town = openTrialTown();
    const found = await examined(town, { CALAME_TEST_FILES: 'http://127.0.0.1:9' });
    expect(found['files']).toMatchObject({
      ok: false,
      message: expect.stringContaining('http://127.0.0.1:9'),
      nextAction: expect.stringContaining('CALAME_TEST_FILES'),
    });
  });

  test('authorities that the environment adds and that Node trusts', async () => {
    await using town = openTrialTown();
    const found = await examined(town, { NODE_EXTRA_CA_CERTS: '/etc/autorite.pem' });
    expect(found['trusted']).toMatchObject({
      ok: true,
      message: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
    expect((await examined(town))['trusted']).toBeUndefined();
  });

  test('a room that cannot be opened: everything else is told all the same', async () => {
    await using town = openTrialTown();
    const config = configFrom({}, { policy: town.policy, data: town.data });
    const house = assemble(config);
    const broken = async (): Promise<never> => {
      throw new Error('a file in the way');
    };
    const rooms = { keys: broken, standing: broken, door: broken, desk: broken, store: broken };
    const findings = await examine(config, { ...house, ...rooms }, 'fr');
    await house.close();
    const bad = findings.filter(({ ok }) => !ok);
    expect(bad.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['models', 'endpoints', 'store']),
    );
    expect(bad.every(({ nextAction }) => nextAction)).toBe(true);
    expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['runtime', 'tab']));
    expect(JSON.stringify(findings)).not.toContain('a file in the way');
  });

  test('a page that is not built', async () => {
    await using town = openTrialTown();
    const found = await examined(town, {}, { tabFolder: join(town.path, 'dist') });
    expect(found['tab']).toMatchObject({
      ok: false,
      nextAction: expect.stringContaining('npm run'),
    });
  });

  test('a tenant that the policy does not list: every request would be refused', async () => {
    await using town = openTrialTown();
    await using standIn = await startEntra();
    const signIn = { CALAME_TEST_SIGN_IN: standIn.origin };
    const strange = await examined(town, { ...entra, ...signIn });
    expect(strange['tenant']).toMatchObject({
      ok: false,
      nextAction: expect.stringContaining(entra.MicrosoftAppTenantId),
    });
    expect(JSON.stringify(strange)).not.toContain('secret-of-the-bot');
    town.write({
      'policy.yaml': townPolicy({ identity: { tenants: [entra.MicrosoftAppTenantId] } }),
    });
    const capitals = { MicrosoftAppTenantId: entra.MicrosoftAppTenantId.toUpperCase() };
    const known = { ...entra, ...capitals, ...signIn };
    expect((await examined(town, known))['tenant']).toMatchObject({ ok: true });
  });

  test('a broken journal: file and line', async () => {
    await using town = openTrialTown();
    await town.run(['ask', 'congés']);
    const folder = join(town.data, 'journal');
    const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.db'));
    const database = new DatabaseSync(join(folder, file));
    database.exec(
      `DROP TRIGGER lines_are_never_changed; UPDATE lines SET hash = 'x' WHERE seq = 2`,
    );
    database.close();
    const found = await examined(town);
    expect(found['journal']).toMatchObject({
      ok: false,
      message: expect.stringContaining(`${file}, ligne 2`),
    });
    expect(found['knowledge']).toMatchObject({ ok: false });
  });
});
