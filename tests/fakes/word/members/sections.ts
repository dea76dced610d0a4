import type { NewPart } from '../docx-package.ts';
import { itemNotFound, notImplemented } from '../word-error.ts';
import { collectionOf, type Members, objectOf, type WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { attribute, childrenOf, create, type Element, insert, is, within } from '../xml-tree.ts';
import { placeIn } from './arguments.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kinds = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' } as const;

/** The sections of a document: one for each `w:sectPr`, the last one that of the body. */
export function sectionsOf(state: WordState): WordObject {
  const all = within(state.body, 'sectPr').filter((one) => !is(one.parentNode, 'sectPrChange'));
  if (all.length === 0) {
    const made = create(state.body, 'sectPr');
    state.body.appendChild(made);
    all.push(made);
  }
  return collectionOf(
    'SectionCollection',
    state.body,
    all.map((node) => objectOf('Section', node)),
  );
}

/** The header or footer of a section; an empty one is made where there is none, as Word does. */
function edgeBody(
  section: Element,
  edge: 'header' | 'footer',
  type: keyof typeof kinds,
  state: WordState,
): WordObject {
  const kind = kinds[type];
  const known = childrenOf(section).find(
    (one) => is(one, `${edge}Reference`) && attribute(one, 'type') === kind,
  );
  if (known !== undefined) {
    const target = state.pack.target(
      'word/document.xml',
      known.getAttributeNS(relationships, 'id') ?? '',
    );
    if (target === null) throw itemNotFound(`the ${edge} of the section`);
    return objectOf('Body', state.pack.root(`word/${target.replace(/^\/word\//, '')}`));
  }
  return objectOf('Body', addEdge(section, edge, kind, state));
}

function addEdge(
  section: Element,
  edge: 'header' | 'footer',
  kind: string,
  state: WordState,
): Element {
  if (state.isReadOnly) throw notImplemented(`a new ${edge} on a document that may not be changed`);
  let number = 1;
  while (state.pack.has(`word/${edge}${number}.xml`)) number += 1;
  const root = edge === 'header' ? 'hdr' : 'ftr';
  const part: NewPart = {
    path: `word/${edge}${number}.xml`,
    contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${edge}+xml`,
    relationship: '',
    empty: `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p/></w:${root}>`,
  };
  const made = state.pack.ensure({ ...part, relationship: edge });
  const reference = create(section, `${edge}Reference`, { type: kind });
  reference.setAttributeNS(relationships, 'r:id', state.pack.lastRelationship);
  insert(section, reference, section.firstChild);
  return made;
}

const types = ['Primary', 'FirstPage', 'EvenPages'] as const;

export const sectionMembers: Members = {
  properties: { Body: (_object, state) => objectOf('Body', state.body) },
  reads: {
    GetHeader: ({ node }, args, state) => edgeBody(node, 'header', placeIn(args, 0, types), state),
    GetFooter: ({ node }, args, state) => edgeBody(node, 'footer', placeIn(args, 0, types), state),
    GetNextOrNullObject: ({ node }, _args, state) => {
      const { items = [] } = sectionsOf(state);
      return items[items.findIndex((one) => one.node === node) + 1] ?? null;
    },
  },
};
