import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Config } from '../../bot/config.ts';
import { examinePackage } from '../../bot/doctor/examine-package.ts';
import { keepLastPackage, readLastPackage } from '../../bot/publication/last-package.ts';
import { folderOfFiles } from '../builders/folder-of-files.ts';

const appId = '11111111-2222-4333-8444-555555555555';
const made = { version: '0.3.0', host: 'calame.commune.example', appId };

const app = (id: string): Config['app'] => ({
  ...{ mode: 'entra', appId: id, appType: 'SingleTenant', tenantId: id, password: 'none' },
});

test('a package of this bot and of this name is in order', async () => {
  await using folder = folderOfFiles({});
  await keepLastPackage(folder.path, made);
  const config = { app: app(appId.toUpperCase()), dataFolder: folder.path, publicHost: null };
  expect(await examinePackage(config, 'fr')).toMatchObject([{ id: 'package', ok: true }]);
});

test.each([
  ['another bot', app('99999999-2222-4333-8444-555555555555'), null],
  ['another name', app(appId), 'autre.commune.example'],
])('a package of %s is told, with what to do', async (_what, identity, publicHost) => {
  await using folder = folderOfFiles({});
  await keepLastPackage(folder.path, made);
  const config = { app: identity, dataFolder: folder.path, publicHost };
  const [finding] = await examinePackage(config, 'en');
  expect(finding).toMatchObject({ ok: false });
  expect(finding?.nextAction).toContain('calame package');
});

test('nothing is said where no package was made, nor of a note that cannot be read', async () => {
  await using folder = folderOfFiles({ 'last-package.json': '{"version":1}' });
  const config = { app: app(appId), dataFolder: folder.path, publicHost: null };
  expect(await examinePackage(config, 'fr')).toEqual([]);
  expect(await readLastPackage(join(folder.path, 'absent'))).toBeNull();
});

test('on a computer without data, no folder is made for the note', async () => {
  await using folder = folderOfFiles({});
  const absent = join(folder.path, 'data');
  await keepLastPackage(absent, made);
  expect(await readLastPackage(absent)).toBeNull();
});
