import type { PackageFaultKind } from '#shared/language/package-texts.ts';
import type { AppManifest } from '../app-manifest.ts';
import type { ManifestStrings } from '../localize-manifest.ts';

/** What is checked, and then packed: the unified manifest, its other language, the XML one, the icons by file name. */
export type AppPackage = {
  readonly manifest: AppManifest;
  readonly strings: ReadonlyMap<string, ManifestStrings>;
  readonly xml: string;
  readonly icons: ReadonlyMap<string, Uint8Array>;
};

/** Something that a client or an admin centre would refuse, or worse, take without a word. */
export type PackageFault = {
  readonly kind: PackageFaultKind;
  /** Ids, names, addresses and numbers of the manifest: nothing secret stands in one. */
  readonly details: Readonly<Record<string, string | number>>;
};

/** One thing looked at in a package; nothing found is all well. */
export type PackageCheck = (app: AppPackage) => readonly PackageFault[];

export function packageFault(
  kind: PackageFaultKind,
  details: PackageFault['details'] = {},
): PackageFault {
  return { kind, details };
}
