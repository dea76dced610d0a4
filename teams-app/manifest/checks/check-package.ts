import type { PackageCheckId } from '#shared/language/package-texts.ts';
import { askMicrosoft } from './ask-microsoft.ts';
import { checkActions } from './check-actions.ts';
import { checkDomains, checkHttps } from './check-addresses.ts';
import { checkIcons } from './check-icons.ts';
import { checkHidden, checkIds, checkToldApart, checkVersion } from './check-identity.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLengths } from './check-lengths.ts';
import { checkXmlOrder, checkXmlResources } from './check-word-xml.ts';
import type { AppPackage, PackageCheck, PackageFault } from './package-fault.ts';

export type OwnCheckId = Exclude<PackageCheckId, 'schema' | 'xml-readable'>;

/** What Microsoft's validators let through, and a client then refuses or shows broken. */
export const ownChecks: Readonly<Record<OwnCheckId, PackageCheck>> = {
  'xml-order': checkXmlOrder,
  'xml-resources': checkXmlResources,
  ids: checkIds,
  hidden: checkHidden,
  'told-apart': checkToldApart,
  version: checkVersion,
  https: checkHttps,
  domains: checkDomains,
  actions: checkActions,
  icons: checkIcons,
  lengths: checkLengths,
  languages: checkLanguages,
};

export type CheckedPackage = readonly {
  readonly id: PackageCheckId;
  readonly faults: readonly PackageFault[];
}[];

/** Everything that can be checked of a package without a tenant and without a network. */
export async function checkPackage(app: AppPackage): Promise<CheckedPackage> {
  const { schema, readable } = await askMicrosoft(app);
  return [
    { id: 'schema', faults: schema },
    { id: 'xml-readable', faults: readable },
    ...Object.entries(ownChecks).map(([id, check]) => ({
      id: id as OwnCheckId,
      faults: check(app),
    })),
  ];
}
