import { shownName, stylesOf } from '../styles.ts';
import { collectionOf, type Members, objectOf, type WordObject } from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { attribute, valueIn } from '../xml-tree.ts';
import { textIn } from './arguments.ts';
import { collectionMembers } from './collections.ts';

const kinds: Readonly<Record<string, string>> = {
  paragraph: 'Paragraph',
  character: 'Character',
  table: 'Table',
  numbering: 'List',
};

/** The styles of the document, under the names that a French Word shows. */
export function styleList(state: WordState): WordObject {
  const items = stylesOf(state).map((node) =>
    objectOf('Style', node, { key: shownName(attribute(node, 'styleId'), state) }),
  );
  return collectionOf('StyleCollection', state.body, items);
}

const byName = ({ items = [] }: WordObject, name: string): WordObject | undefined =>
  items.find(({ key = '', node }) =>
    [key, valueIn(node, 'name')].some((one) => one?.toLowerCase() === name.toLowerCase()),
  );

export const styleMembers: Members = {
  scalars: {
    NameLocal: ({ key = '' }) => key,
    Type: ({ node }) => kinds[attribute(node, 'type') ?? ''] ?? 'None',
    BuiltIn: ({ node }) => attribute(node, 'customStyle') !== '1',
    InUse: () => true,
  },
};

export const styleCollectionMembers: Members = {
  reads: {
    ...collectionMembers.reads,
    GetByNameOrNullObject: (object, args) => byName(object, textIn(args, 0)) ?? null,
  },
};
