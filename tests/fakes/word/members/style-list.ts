import { shownName, stylesOf, stylesRoot } from '../styles.ts';
import { invalidArgument } from '../word-error.ts';
import {
  collectionOf,
  type Members,
  objectOf,
  type Plain,
  type WordObject,
} from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { attribute, child, create, type Element, remove, valueIn, W } from '../xml-tree.ts';
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

/** A style of the document's own, on the default one. */
export function addOwnStyle(name: string, type: string, state: WordState): WordObject {
  const kind = Object.keys(kinds).find((one) => kinds[one] === type);
  if (kind === undefined) throw invalidArgument(`${type} is not a type of style`);
  if (byName(styleList(state), name) !== undefined) {
    throw invalidArgument(`the document has a style named ${name} already`);
  }
  const root = stylesRoot(state);
  const id = name.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');
  const shape = create(root, 'pPr');
  const style = create(
    root,
    'style',
    { type: kind, customStyle: '1', styleId: id },
    create(root, 'name', { val: name }),
    shape,
  );
  style.appendChild(create(root, 'rPr'));
  root.appendChild(style);
  return objectOf('Style', style, { key: name });
}

const partOf = (style: Element, name: string): Element => {
  const found = child(style, name);
  if (found === null) throw invalidArgument('a built-in style is not changed by this stand-in');
  return found;
};

type Setter = NonNullable<Members['setters']>[string];

const setPart =
  (
    part: 'pPr' | 'rPr',
    name: string,
    write: (value: Plain) => Record<string, string> | null,
  ): Setter =>
  ({ node }, value) => {
    const holder = partOf(node, part);
    const attributes = write(value);
    const old = child(holder, name);
    if (old === null && attributes !== null) holder.appendChild(create(node, name, attributes));
    else if (old !== null && attributes === null) remove(old);
    else if (old !== null) {
      for (const [key, one] of Object.entries(attributes ?? {}))
        old.setAttributeNS(W, `w:${key}`, one);
    }
  };

const twentieths = (value: Plain): string => String(Math.round(Number(value) * 20));
const toggle = (value: Plain): Record<string, string> | null => (value === true ? {} : null);

export const styleFontMembers: Members = {
  setters: { Bold: setPart('rPr', 'b', toggle), Italic: setPart('rPr', 'i', toggle) },
};

const justifications: Readonly<Record<string, string>> = {
  Left: 'left',
  Centered: 'center',
  Right: 'right',
  Justified: 'both',
};

export const styleFormatMembers: Members = {
  setters: {
    Alignment: setPart('pPr', 'jc', (value) => ({ val: justifications[String(value)] ?? 'left' })),
    LeftIndent: setPart('pPr', 'ind', (value) => ({ left: twentieths(value) })),
    FirstLineIndent: setPart('pPr', 'ind', (value) =>
      Number(value) < 0
        ? { hanging: twentieths(-Number(value)) }
        : { firstLine: twentieths(value) },
    ),
    SpaceBefore: setPart('pPr', 'spacing', (value) => ({ before: twentieths(value) })),
    SpaceAfter: setPart('pPr', 'spacing', (value) => ({ after: twentieths(value) })),
    KeepWithNext: setPart('pPr', 'keepNext', toggle),
    OutlineLevel: setPart('pPr', 'outlineLvl', (value) => {
      const level = /^OutlineLevel(\d)$/.exec(String(value))?.[1];
      return level === undefined ? null : { val: String(Number(level) - 1) };
    }),
  },
};

export const styleMembers: Members = {
  properties: {
    Font: ({ node }) => objectOf('StyleFont', node),
    ParagraphFormat: ({ node }) => objectOf('StyleFormat', node),
  },
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
