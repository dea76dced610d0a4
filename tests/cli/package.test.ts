import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { Fault } from '#shared/fault.ts';
import type { AppIdentity } from '../../bot/app-identity.ts';
import { packageSettings } from '../../bot/cli/package-settings.ts';
import { openTrialTown } from '../builders/trial-town.ts';

const bot = '11111111-2222-4333-8444-555555555555';
const asked = ['--host', 'calame.commune.example', '--bot-id', bot];

test('the package is one zip with the manifest and its icons at its root, the XML beside it, the same bytes each time', async () => {
  await using town = openTrialTown();
  const [first, second] = [join(town.path, 'first'), join(town.path, 'deep/second')];
  const ran = await town.run(['package', '--out', first, ...asked, '--json']);
  const again = await town.run(['package', '--out', second, ...asked]);
  expect([ran.status, again.status]).toEqual([0, 0]);
  expect(readdirSync(first)).toEqual(['calame-word.xml', 'calame.zip']);
  for (const file of readdirSync(first)) {
    expect(readFileSync(join(first, file))).toEqual(readFileSync(join(second, file)));
  }
  const zip = await JSZip.loadAsync(readFileSync(join(first, 'calame.zip')));
  expect(Object.keys(zip.files)).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  const manifest = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '');
  expect(manifest).toMatchObject({
    bots: [{ botId: bot }],
    validDomains: ['calame.commune.example'],
  });
  const told = ran.json();
  expect(told['checks']).toContainEqual({ id: 'icons', ok: true, message: expect.any(String) });
  expect(told['ids']).toMatchObject({ app: manifest.id, bot });
  expect(again.out).toContain(JSON.stringify(told['files']).match(/[0-9a-f]{64}/)?.[0]);
  expect(again.err).toContain('--website, --privacy, --terms');
});

test('a package that would be refused is not written, and says why', async () => {
  await using town = openTrialTown();
  const out = join(town.path, 'dist');
  const same = ['--app-id', bot, '--word-id', bot];
  const ran = await town.run([
    'package',
    '--out',
    out,
    ...asked,
    ...same,
    '--json',
    '--lang',
    'en',
  ]);
  expect(ran.status).toBe(1);
  expect(existsSync(out)).toBe(false);
  expect(ran.json()['files']).toEqual([]);
  expect(ran.json()['checks']).toContainEqual({
    ...{ id: 'ids', ok: false, message: `Both manifests bear the same id ${bot}; two are needed.` },
  });
});

test('a folder that cannot be written, and one that nobody named, are wrong uses', async () => {
  await using town = openTrialTown();
  const under = join(town.policy, 'dist');
  const [unwritable, refused, unnamed] = await Promise.all([
    town.run(['package', '--out', under, ...asked, '--json']),
    town.run(['package', '--out', '/proc/x/y', ...asked]),
    town.run(['package', ...asked]),
  ]);
  expect([unwritable.status, refused.status, unnamed.status]).toEqual([2, 2, 2]);
  expect(unwritable.json()).toMatchObject({ error: { code: 'output-unwritable' } });
  expect(unnamed.err).toContain('--out');
});

const settingsOf = (
  options: Readonly<Record<string, string>>,
  known: Partial<Parameters<typeof packageSettings>[0]['config']> = {},
) =>
  packageSettings({
    options: { host: 'calame.commune.example', 'bot-id': bot, ...options },
    config: { app: { mode: 'loopback' }, publicHost: null, ...known },
    organisation: { name: 'Commune', language: 'fr' },
    version: '0.3.0',
    language: 'fr',
  });

test.each([
  ['host', 'https://calame.commune.example'],
  ['host', 'calame.commune.example:8443'],
  ['host', 'calame.commune.example/calame'],
  ['host', 'user@calame.commune.example'],
  ['host', '192.0.2.7'],
  ['host', '[2001:db8::1]'],
  ['host', '3221225991'],
  ['host', 'localhost'],
  ['host', 'calame'],
  ['host', 'cal ame.example'],
  ['host', '-calame.example'],
  ['host', `${'a'.repeat(64)}.example`],
  ['bot-id', 'calame'],
  ['bot-id', `{${bot}}`],
  ['app-id', `${bot}0`],
  ['word-id', ''],
  ['app-version', '1.2'],
  ['app-version', '1.2.3.4'],
  ['app-version', '01.2.3'],
  ['app-version', '1.2.100000'],
  ['website', 'http://commune.example'],
  ['privacy', 'commune.example'],
  ['terms', 'javascript:alert(1)'],
])('--%s does not take %j', (option, given) => {
  const refused = (): unknown => settingsOf({ [option]: given });
  expect(refused).toThrow();
  expect(codeOf(refused)).toBe('usage');
});

function codeOf(run: () => unknown): Fault['code'] | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Fault ? error.code : null;
  }
}

test('what the server knows is not asked: its public name and its bot; what is told goes first', () => {
  const app: AppIdentity = {
    mode: 'entra',
    appId: bot.toUpperCase(),
    appType: 'SingleTenant',
    tenantId: bot,
    password: 'none',
  };
  const known = { app, publicHost: 'Calame.Ville.example' };
  const { settings, assumed } = packageSettings({
    ...{ options: {}, config: known, organisation: { name: 'Ville', language: 'en' } },
    ...{ version: '0.3.0', language: 'fr' },
  });
  expect(settings).toMatchObject({ host: 'calame.ville.example', appId: bot, language: 'en' });
  expect(assumed).toEqual({
    ...{ options: ['website', 'privacy', 'terms'], page: 'https://calame.ville.example/' },
  });
  expect(settingsOf({}, known).settings.host).toBe('calame.commune.example');
  expect(() => settingsOf({ host: 'calame' }, known)).toThrow();
});

test('a name with accents is written as the network knows it', () => {
  expect(settingsOf({ host: 'calame.évry.example' }).settings.host).toBe(
    'calame.xn--vry-9la.example',
  );
});

test('ids are derived from the bot’s, the same each time, all different', () => {
  const { id, wordId, appId } = settingsOf({}).settings;
  expect(settingsOf({}).settings).toMatchObject({ id, wordId });
  expect(new Set([id, wordId, appId]).size).toBe(3);
  // Published ids must never move: these stand in catalogues.
  expect([id, wordId]).toEqual([
    'f1e4f432-cae5-5d18-a845-e5dbdd23a196',
    'dac2b826-83d6-5308-b3bb-115cf3609339',
  ]);
});
