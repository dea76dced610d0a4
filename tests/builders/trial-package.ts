import fc from 'fast-check';
import { buildPackage } from '../../teams-app/manifest/build-package.ts';
import type { AppPackage } from '../../teams-app/manifest/checks/package-fault.ts';
import { wordIdOf } from '../../teams-app/manifest/derive-guid.ts';
import type { ManifestSettings } from '../../teams-app/manifest/manifest-settings.ts';

/** The publication of a fictional organisation. */
export const trialSettings: ManifestSettings = {
  id: '9c8f0d3e-5b0a-4a55-9b0e-3a2b1c4d5e6f',
  wordId: wordIdOf('9c8f0d3e-5b0a-4a55-9b0e-3a2b1c4d5e6f'),
  appId: '11111111-2222-4333-8444-555555555555',
  host: 'calame.trois-vallons.example',
  version: '0.3.0',
  organisation: {
    name: 'Communauté de communes des Trois-Vallons',
    website: 'https://trois-vallons.example',
    privacy: 'https://trois-vallons.example/rgpd',
    terms: 'https://trois-vallons.example/charte',
  },
  language: 'fr',
};

export const trialPackage: AppPackage = buildPackage(trialSettings);

const label: fc.Arbitrary<string> = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
const number: fc.Arbitrary<number> = fc.nat({ max: 99_999 });

/** Any publication: names with marks of XML, accents and pictures, any host, version and language. */
export const anySettings: fc.Arbitrary<ManifestSettings> = fc
  .record({
    id: fc.uuid(),
    appId: fc.uuid(),
    labels: fc.array(label, { minLength: 2, maxLength: 4 }),
    version: fc.tuple(number, number, number),
    name: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((name) => /\p{L}/u.test(name)),
    path: fc.webPath({ size: 'small' }),
    language: fc.constantFrom('fr' as const, 'en' as const),
  })
  .map(({ id, appId, labels, version, name, path, language }) => {
    const host = labels.join('.');
    return {
      id,
      wordId: wordIdOf(id),
      appId,
      host,
      version: version.join('.'),
      organisation: {
        name,
        website: `https://${host}/`,
        privacy: new URL(`https://www.${host}${path}`).href,
        terms: `https://${host}/?a=1&b="2"`,
      },
      language,
    };
  });

type Tree = { [key: string]: unknown };

/**
 * The package with one value of its unified manifest changed; the path as the manifest writes it,
 * `extensions[0].runtimes[0].code.page`.
 */
export function withValue(app: AppPackage, path: string, value: unknown): AppPackage {
  const manifest: Tree = structuredClone(app.manifest) as unknown as Tree;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Tree>((tree, key) => tree[key] as Tree, manifest);
  parent[last] = value;
  return { ...app, manifest: manifest as unknown as AppPackage['manifest'] };
}

/** The package with its XML manifest edited; the edit must change something. */
export function withXml(app: AppPackage, from: string | RegExp, to: string): AppPackage {
  const xml = app.xml.replace(from, to);
  if (xml === app.xml) throw new Error(`nothing to change: ${String(from)}`);
  return { ...app, xml };
}

/** The package with another file for one of its icons, or none. */
export function withIcon(app: AppPackage, file: string, bytes: Uint8Array | null): AppPackage {
  const icons = new Map(app.icons);
  if (bytes === null) icons.delete(file);
  else icons.set(file, bytes);
  return { ...app, icons };
}

/** The package with one more line, or another, in each file of its other languages. */
export function withString(app: AppPackage, place: string, text: string): AppPackage {
  const strings = [...app.strings].map(
    ([file, said]) => [file, { ...said, [place]: text }] as const,
  );
  return { ...app, strings: new Map(strings) };
}
