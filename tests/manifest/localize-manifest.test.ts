import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildManifest, buildStrings } from '../../teams-app/manifest/build-manifest.ts';
import { trialSettings } from '../builders/trial-package.ts';

/** The localization schema that comes with Microsoft's reader of manifests. */
function localizationSchema(): {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly patternProperties: Readonly<Record<string, { readonly maxLength?: number }>>;
} {
  const home = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest'));
  const file = join(home, 'json-schemas/teams/v1.27/MicrosoftTeams.Localization.schema.json');
  return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

test.each(['fr', 'en'] as const)(
  'each line of the second language of a manifest in %s has a place in the localization schema',
  (language) => {
    const { strings } = buildStrings({ ...trialSettings, language });
    const { properties, patternProperties } = localizationSchema();
    const patterns = Object.entries(patternProperties).map(
      ([pattern, { maxLength }]) => [new RegExp(pattern), maxLength] as const,
    );
    expect(Object.keys(strings).length).toBeGreaterThan(15);
    for (const [place, text] of Object.entries(strings)) {
      const found = patterns.find(([pattern]) => pattern.test(place));
      expect([place, place in properties || found !== undefined]).toEqual([place, true]);
      expect(text.length).toBeLessThanOrEqual(found?.[1] ?? 4000);
    }
  },
);

test('the ribbon, the menu and the tabs are in both languages; a prompt stays whole in its own', () => {
  const { file, strings } = buildStrings(trialSettings);
  expect(file).toBe('en.json');
  expect(strings).toMatchObject({
    'extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label': 'Open Calame',
    'staticTabs[0].name': 'Ask a question',
    'bots[0].commandLists[1].commands[0].title': 'Help',
  });
  const prompts = buildManifest(trialSettings).bots[0]?.commandLists[0]?.commands ?? [];
  for (const [at, { type }] of prompts.entries()) {
    const title = strings[`bots[0].commandLists[0].commands[${at}].title`];
    if (type === 'prompt') expect(title).toBeUndefined();
  }
});
