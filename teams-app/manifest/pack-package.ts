import { packZip, type ZipPart } from '#shared/document/pack-zip.ts';
import type { AppPackage } from './checks/package-fault.ts';

export type PackageFile = { readonly name: string; readonly bytes: Uint8Array };

/** The one zip that an administrator uploads, and the XML manifest that goes elsewhere: same input, same bytes. */
export function packPackage(app: AppPackage): readonly [zip: PackageFile, xml: PackageFile] {
  return [
    { name: 'calame.zip', bytes: packZip(partsOf(app)) },
    { name: 'calame-word.xml', bytes: Buffer.from(app.xml, 'utf8') },
  ];
}

/** The icons of the ribbon stay outside: the server gives them, and Teams refuses a file that it does not know. */
function partsOf({ manifest, strings, icons }: AppPackage): readonly ZipPart[] {
  const files = [manifest.icons.color, manifest.icons.outline].map((name) => ({
    name,
    bytes: icons.get(name) ?? Buffer.alloc(0),
  }));
  const texts = [...strings].map(([name, translated]) => ({ name, bytes: json(translated) }));
  return [...files, ...texts, { name: 'manifest.json', bytes: json(manifest) }].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** As a person reads it, in the order of the source. */
export function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');
}
