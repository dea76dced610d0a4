import type { AppManifest } from '../app-manifest.ts';
import { stringsOf } from '../localize-manifest.ts';
import type { XmlElement } from '../write-xml.ts';
import { type AppPackage, type PackageFault, packageFault } from './package-fault.ts';
import { elementsOf, findElement, readXml } from './read-xml.ts';

type Address = { readonly at: string; readonly address: string };

/** Members of the unified manifest that hold an address. */
const addressed = /(?:Url|\.url|\.page|\.script)$/;
/** Elements and resources of the XML one that do. */
const addressedXml = new Set([
  ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomain', 'SourceLocation'],
  ...['bt:Image', 'bt:Url'],
]);

/** Office and Teams load nothing that is not https, and say little of why. */
export function checkHttps({ manifest, xml }: AppPackage): readonly PackageFault[] {
  const root = readXml(xml);
  return [...jsonAddresses(manifest), ...(root === null ? [] : xmlAddresses(root))]
    .filter(({ address }) => !address.startsWith('https://') || !URL.canParse(address))
    .map(({ at, address }) => packageFault('not-https', { at, address }));
}

/** Every page stands on a host that its manifest declares; a client shows no other page. */
export function checkDomains({ manifest, xml }: AppPackage): readonly PackageFault[] {
  const { staticTabs, extensions, webApplicationInfo, validDomains } = manifest;
  const pages = [
    ...staticTabs.map(({ contentUrl }) => contentUrl),
    ...extensions.flatMap(({ runtimes }) => runtimes.map(({ code }) => code.page)),
    webApplicationInfo.resource.replace(/^api:/, 'https:'),
  ];
  return [...missing(pages, validDomains, 'validDomains'), ...xmlDomains(xml)];
}

function xmlDomains(xml: string): readonly PackageFault[] {
  const root = readXml(xml);
  if (root === null) return [];
  const elements = [...elementsOf(root)];
  const declared = elements
    .filter(({ name }) => name === 'AppDomain')
    .map(({ text }) => hostOf(text));
  const shown = elements
    .filter(({ name }) => name === 'SourceLocation')
    .flatMap(({ attributes }) => [attributes['DefaultValue'], urlOf(root, attributes['resid'])])
    .filter((address) => address !== undefined);
  return missing(shown, declared, 'AppDomains');
}

function urlOf(root: XmlElement, id: string | undefined): string | undefined {
  const urls = findElement(root, 'bt:Urls')?.children ?? [];
  return urls.find(({ attributes }) => id !== undefined && attributes['id'] === id)?.attributes[
    'DefaultValue'
  ];
}

function missing(
  pages: readonly string[],
  declared: readonly string[],
  list: string,
): readonly PackageFault[] {
  const hosts = new Set(pages.map(hostOf));
  return [...hosts]
    .filter((host) => !declared.includes(host))
    .map((host) => packageFault('domain-missing', { host, list }));
}

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host : address;

function jsonAddresses(manifest: AppManifest): readonly Address[] {
  return [...stringsOf(manifest)]
    .filter(([at]) => addressed.test(at))
    .map(([at, address]) => ({ at, address }));
}

function xmlAddresses(root: XmlElement): readonly Address[] {
  return [...elementsOf(root)]
    .filter(({ name }) => addressedXml.has(name))
    .flatMap(({ name, attributes, text }) => {
      const address = name === 'AppDomain' ? text : attributes['DefaultValue'];
      return address === undefined ? [] : [{ at: name, address }];
    });
}
