import { stringsOf } from '../localize-manifest.ts';
import { type AppPackage, type PackageFault, packageFault } from './package-fault.ts';
import { elementsOf, readXml } from './read-xml.ts';

/**
 * Longest texts, in characters: manifest and localization schemas 1.27. The second file is seen by no
 * validator, and a list of ours by none either where the schema leaves it open.
 */
const longest: readonly (readonly [place: RegExp, most: number])[] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/^developer\.name$/, 32],
  [/^staticTabs\[\d+\]\.name$/, 128],
  [/^bots\[\d+\]\.commandLists\[\d+\]\.commands\[\d+\]\.title$/, 128],
  [/^bots\[\d+\]\.commandLists\[\d+\]\.commands\[\d+\]\.(?:description|prompt)$/, 4000],
  [/^composeExtensions\[\d+\]\.commands\[\d+\](?:\.parameters\[\d+\])?\.title$/, 32],
  [/^composeExtensions\[\d+\]\.commands\[\d+\](?:\.parameters\[\d+\])?\.description$/, 128],
  [/^extensions\[0\]\..*(?:\.label|\.displayName|supertip\.title)$/, 64],
  [/^extensions\[0\]\..*supertip\.description$/, 250],
];

/** OfficeAppBasicTypesV1_0.xsd: ShortString 125, LongString 250. */
const longestXml: Readonly<Record<string, number>> = {
  ...{ ProviderName: 125, DisplayName: 125, Description: 250 },
  ...{ 'bt:ShortStrings': 125, 'bt:LongStrings': 250 },
};

/** Names and descriptions that a client would refuse or cut, in every language and in both manifests. */
export function checkLengths({ manifest, strings, xml }: AppPackage): readonly PackageFault[] {
  const said = [
    ...stringsOf(manifest),
    ...[...strings].flatMap(([, translated]) => Object.entries(translated)),
  ];
  const tooLong = said.flatMap(([at, text]) => {
    const most = longest.find(([place]) => place.test(at))?.[1] ?? Number.POSITIVE_INFINITY;
    return lengthFaults(at, text, most);
  });
  return [...tooLong, ...xmlLengths(xml)];
}

function xmlLengths(xml: string): readonly PackageFault[] {
  const root = readXml(xml);
  if (root === null) return [];
  return [...elementsOf(root)].flatMap((found) => {
    const most = longestXml[found.name];
    if (most === undefined) return [];
    return [...elementsOf(found)].flatMap(({ name, attributes, text }) =>
      [text === '' ? undefined : text, attributes['DefaultValue'], attributes['Value']]
        .filter((value) => value !== undefined)
        .flatMap((value) => lengthFaults(name, value, most)),
    );
  });
}

function lengthFaults(at: string, text: string, most: number): readonly PackageFault[] {
  if (text.trim() === '') return [packageFault('text-empty', { at })];
  return text.length > most ? [packageFault('text-long', { at, length: text.length, most })] : [];
}
