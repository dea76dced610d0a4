import { buildManifest, buildStrings } from './build-manifest.ts';
import { buildWordXml } from './build-word-xml.ts';
import type { AppPackage } from './checks/package-fault.ts';
import { readIcons } from './icon-files.ts';
import type { ManifestSettings } from './manifest-settings.ts';

/** Everything that an organisation publishes, before it is checked and packed. */
export function buildPackage(settings: ManifestSettings): AppPackage {
  const { file, strings } = buildStrings(settings);
  return {
    manifest: buildManifest(settings),
    strings: new Map([[file, strings]]),
    xml: buildWordXml(settings),
    icons: readIcons(),
  };
}
