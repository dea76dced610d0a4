import { parseXml } from './parse-xml.ts';
import { readEntry, type Zip } from './zip.ts';

/** What a part of a package points to inside the package. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The parts that a part refers to, by their path in the package; links to the outside are left out. */
export function relationsOf(zip: Zip, part: string): readonly Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const xml = readEntry(zip, `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  const relations: Relation[] = [];
  if (xml === null) return relations;
  parseXml(xml, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.push({ id: Id, type, target: resolvePart(part.slice(0, cut), Target) });
    },
  });
  return relations;
}

/** The slides in the order in which they are shown. */
export function slidesOf(zip: Zip): readonly string[] {
  const main =
    relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ??
    'ppt/presentation.xml';
  const relations = new Map(relationsOf(zip, main).map(({ id, target }) => [id, target]));
  const listed: string[] = [];
  const xml = readEntry(zip, main);
  if (xml !== null) {
    parseXml(xml, {
      open(name, _, prefixed) {
        if (name !== 'sldId') return;
        const references = Object.entries(prefixed).filter(([key]) => key.endsWith(':id'));
        const target = references
          .map(([, id]) => relations.get(id))
          .find((one) => one !== undefined);
        if (target !== undefined && zip.entries.has(target)) listed.push(target);
      },
    });
  }
  return listed;
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
