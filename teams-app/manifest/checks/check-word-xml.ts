import type { XmlElement } from '../write-xml.ts';
import { type ElementShape, officeApp } from './element-order.ts';
import { type AppPackage, type PackageFault, packageFault } from './package-fault.ts';
import { elementsOf, findElement, readXml } from './read-xml.ts';

const namespaces: Readonly<Record<string, string>> = {
  OfficeApp: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  VersionOverrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
};

/** Well formed, with the elements of its schema in their order: no schema is at hand offline. */
export function checkXmlOrder({ xml }: AppPackage): readonly PackageFault[] {
  const root = readXml(xml);
  if (root === null || root.name !== 'OfficeApp') return [packageFault('xml-malformed')];
  const strange = Object.entries(namespaces).filter(
    ([name, space]) => findElement(root, name)?.attributes['xmlns'] !== space,
  );
  return [
    ...strange.map(([name]) => packageFault('xml-namespace', { element: name })),
    ...orderFaults(root, officeApp),
  ];
}

function orderFaults(parent: XmlElement, shape: ElementShape): readonly PackageFault[] {
  const faults: PackageFault[] = [];
  let reached = 0;
  for (const { name } of parent.children) {
    const place = shape.findIndex(([known]) => known === name);
    const details = { element: name, parent: parent.name };
    if (place < 0) faults.push(packageFault('xml-unknown', details));
    else if (place < reached) faults.push(packageFault('xml-order', details));
    else reached = place;
  }
  for (const [name, occurs, children] of shape) {
    const found = parent.children.filter((child) => child.name === name);
    const details = { element: name, parent: parent.name };
    if (occurs !== 'maybe' && found.length === 0) faults.push(packageFault('xml-missing', details));
    if (occurs !== 'some' && found.length > 1) faults.push(packageFault('xml-repeated', details));
    faults.push(...found.flatMap((child) => orderFaults(child, children ?? [])));
  }
  return faults;
}

/** By which element a resource of each kind is referred to. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  'bt:Images': ['bt:Image'],
  'bt:Urls': ['SourceLocation', 'LearnMoreUrl', 'FunctionFile'],
  'bt:ShortStrings': ['Label', 'Title'],
  'bt:LongStrings': ['Description'],
};

/** Every `resid` has its resource, of its kind, whose id is not another's and not above 32 characters. */
export function checkXmlResources({ xml }: AppPackage): readonly PackageFault[] {
  const root = readXml(xml);
  if (root === null) return [];
  const elements = [...elementsOf(root)];
  const lists = Object.keys(kinds).map((name) => [name, findElement(root, name)] as const);
  const ids = lists.flatMap(([, list]) => list?.children.map(({ attributes }) => attributes['id']));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const long = ids.filter((id) => (id ?? '').length > 32);
  const missing = lists.flatMap(([name, list]) => {
    const held = new Set(list?.children.map(({ attributes }) => attributes['id']));
    return elements
      .filter((found) => kinds[name]?.includes(found.name))
      .map(({ attributes }) => attributes['resid'])
      .filter((resid) => resid !== undefined && !held.has(resid));
  });
  return [
    ...twice.map((id = '') => packageFault('resource-twice', { id })),
    ...long.map((id = '') => packageFault('resource-long', { id })),
    ...missing.map((id = '') => packageFault('resource-missing', { id })),
  ];
}
