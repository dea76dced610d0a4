import { expect, test } from '@jest/globals';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';

import { readCommand } from '../../bot/teams/read-command.ts';
import { buildManifest } from '../../teams-app/manifest/build-manifest.ts';
import { trialSettings as settings } from '../builders/trial-package.ts';

/** As the catalogue receives it. */
const asJson = (language: 'fr' | 'en'): TeamsManifest =>
  JSON.parse(JSON.stringify(buildManifest({ ...settings, language })));

test.each(['fr', 'en'] as const)(
  "the manifest in %s holds to Microsoft's schema",
  async (language) => {
    expect(await AppManifestUtils.validateAgainstSchema(asJson(language))).toEqual([]);
  },
);

test('the schema is really asked: a name that is too long is a fault', async () => {
  const manifest = asJson('fr');
  const long = { ...manifest, name: { short: 'C'.repeat(31), full: 'Calame' } };
  expect(await AppManifestUtils.validateAgainstSchema(long as TeamsManifest)).not.toEqual([]);
});

test.each(['fr', 'en'] as const)(
  'the bot understands every command of its menu in %s',
  (language) => {
    const { bots } = buildManifest({ ...settings, language });
    const basic = bots
      .flatMap(({ commandLists }) => commandLists.flatMap(({ commands }) => commands))
      .filter(({ type }) => type === 'basic');
    expect(basic.length).toBeGreaterThan(4);
    expect(basic.filter(({ title }) => readCommand(title) === null)).toEqual([]);
  },
);

test.each(['fr', 'en'] as const)(
  'no prompt of the menu in %s is taken for a command',
  (language) => {
    const { bots } = buildManifest({ ...settings, language });
    const prompts = bots
      .flatMap(({ commandLists }) => commandLists.flatMap(({ commands }) => commands))
      .flatMap(({ prompt }) => (prompt === undefined ? [] : [prompt]));
    expect(prompts.length).toBeGreaterThan(2);
    expect(prompts.filter((prompt) => readCommand(prompt) !== null)).toEqual([]);
  },
);

test('every address is on the one host that the manifest declares', () => {
  const { staticTabs, validDomains, webApplicationInfo } = buildManifest(settings);
  const hosts = staticTabs.map(({ contentUrl }) => new URL(contentUrl).host);
  expect(new Set(hosts)).toEqual(new Set(validDomains));
  expect(webApplicationInfo.resource).toBe(`api://${settings.host}/${settings.appId}`);
});
