import type { NewPart } from '../docx-package.ts';
import { changeParagraph, paragraphProperty } from '../formatting.ts';
import { spotAfter, spotBefore } from '../paragraph-text.ts';
import { insertParagraphAt, propertiesOf, setProperty } from '../revise.ts';
import { paragraphsUnder } from '../span.ts';
import { invalidArgument, itemNotFound } from '../word-error.ts';
import {
  collectionOf,
  type Members,
  objectOf,
  paragraphObject,
  type WordObject,
} from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import {
  attribute,
  child,
  childrenOf,
  create,
  type Element,
  is,
  remove,
  valueIn,
  W,
} from '../xml-tree.ts';
import { numberIn, oneLine, placeIn, textIn } from './arguments.ts';

const numberingPart: NewPart = {
  path: 'word/numbering.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  relationship: 'numbering',
  empty: `<w:numbering xmlns:w="${W}"/>`,
};

const levels = 9;

/** The number of the list that a paragraph is of, null when it is of none. */
export function listIdOf(paragraph: Element, state: WordState): string | null {
  const id = valueIn(paragraphProperty(paragraph, 'numPr', state), 'numId');
  return id === '0' ? null : id;
}

const listObject = (node: Element, key: string): WordObject => objectOf('List', node, { key });

export function listOf({ node }: WordObject, state: WordState): WordObject | null {
  const id = listIdOf(node, state);
  return id === null ? null : listObject(node, id);
}

export const listItemOf = ({ node }: WordObject, state: WordState): WordObject | null =>
  listIdOf(node, state) === null ? null : objectOf('ListItem', node);

const membersOfList = (id: string, state: WordState): Element[] =>
  paragraphsUnder(state.body).filter((one) => listIdOf(one, state) === id);

function join(paragraph: Element, id: string, level: number, state: WordState): void {
  const place = create(
    paragraph,
    'numPr',
    {},
    create(paragraph, 'ilvl', { val: String(level) }),
    create(paragraph, 'numId', { val: id }),
  );
  changeParagraph(paragraph, state, () => setProperty(paragraph, place));
}

/** A new list with bullets, as Word starts one. */
export function startList({ node }: WordObject, state: WordState): WordObject {
  const root = state.pack.ensure(numberingPart);
  const next = (name: string, key: string) =>
    String(
      Math.max(
        0,
        ...childrenOf(root)
          .filter((one) => is(one, name))
          .map((one) => Number(attribute(one, key))),
      ) + 1,
    );
  const abstractId = next('abstractNum', 'abstractNumId');
  const id = next('num', 'numId');
  const abstract = create(
    root,
    'abstractNum',
    { abstractNumId: abstractId },
    create(root, 'multiLevelType', { val: 'hybridMultilevel' }),
  );
  for (let level = 0; level < levels; level += 1)
    abstract.appendChild(levelOf(root, level, 'bullet', '•'));
  const first = childrenOf(root).find((one) => is(one, 'num')) ?? null;
  root.insertBefore(abstract, first);
  root.appendChild(
    create(root, 'num', { numId: id }, create(root, 'abstractNumId', { val: abstractId })),
  );
  join(node, id, 0, state);
  return listObject(node, id);
}

function levelOf(root: Element, level: number, format: string, text: string): Element {
  const indent = create(
    root,
    'pPr',
    {},
    create(root, 'ind', { left: String(720 * (level + 1)), hanging: '360' }),
  );
  return create(
    root,
    'lvl',
    { ilvl: String(level) },
    create(root, 'start', { val: '1' }),
    create(root, 'numFmt', { val: format }),
    create(root, 'lvlText', { val: text }),
    create(root, 'lvlJc', { val: 'left' }),
    indent,
  );
}

function abstractOf(id: string, state: WordState): Element {
  const root = state.pack.ensure(numberingPart);
  const all = childrenOf(root);
  const num = all.find((one) => is(one, 'num') && attribute(one, 'numId') === id);
  const abstractId = num === undefined ? null : valueIn(num, 'abstractNumId');
  const found = all.find(
    (one) => is(one, 'abstractNum') && attribute(one, 'abstractNumId') === abstractId,
  );
  if (found === undefined) throw itemNotFound('the list');
  return found;
}

function setLevel(
  object: WordObject,
  level: number,
  format: string,
  text: string,
  state: WordState,
): null {
  const abstract = abstractOf(object.key ?? '', state);
  const old = childrenOf(abstract).find(
    (one) => is(one, 'lvl') && attribute(one, 'ilvl') === String(level),
  );
  if (old === undefined) throw invalidArgument(`level ${level} of a list`);
  abstract.insertBefore(levelOf(abstract, level, format, text), old);
  remove(old);
  return null;
}

const formats: Readonly<Record<string, string>> = {
  Arabic: 'decimal',
  LowerLetter: 'lowerLetter',
  UpperLetter: 'upperLetter',
  LowerRoman: 'lowerRoman',
  UpperRoman: 'upperRoman',
};

export function detach({ node }: WordObject, state: WordState): null {
  if (listIdOf(node, state) === null) throw itemNotFound('the paragraph is of no list');
  changeParagraph(node, state, () => {
    const own = child(propertiesOf(node), 'numPr');
    if (own !== null) remove(own);
    if (listIdOf(node, state) !== null) {
      setProperty(node, create(node, 'numPr', {}, create(node, 'numId', { val: '0' })));
    }
  });
  return null;
}

export function attach(
  { node }: WordObject,
  id: number,
  level: number,
  state: WordState,
): WordObject {
  abstractOf(String(id), state);
  join(node, String(id), level, state);
  return listObject(node, String(id));
}

export const listMembers: Members = {
  scalars: { Id: ({ key = '' }) => Number(key) },
  properties: {
    Paragraphs: (object, state) =>
      collectionOf('ParagraphCollection', object.node, () =>
        membersOfList(object.key ?? '', state).map(paragraphObject),
      ),
  },
  writes: {
    InsertParagraph: ({ key = '' }, args, state) => {
      const place = placeIn(args, 1, ['Start', 'End', 'Before', 'After']);
      const items = membersOfList(key, state);
      const isFirst = place === 'Start' || place === 'Before';
      const like = isFirst ? items[0] : items.at(-1);
      if (like === undefined) throw itemNotFound('an item of the list');
      const spot = isFirst ? spotBefore(like) : spotAfter(like);
      return paragraphObject(insertParagraphAt(oneLine(textIn(args, 0)), spot, like, state));
    },
    SetLevelNumbering: (object, args, state) => {
      const level = numberIn(args, 0);
      const format = formats[textIn(args, 1)];
      if (format === undefined) throw invalidArgument(`${String(args[1])} is not a numbering`);
      const parts = Array.isArray(args[2]) ? args[2] : [level, '.'];
      const text = parts
        .map((part) => (typeof part === 'number' ? `%${part + 1}` : String(part)))
        .join('');
      return setLevel(object, level, format, text, state);
    },
    SetLevelBullet: (object, args, state) =>
      setLevel(object, numberIn(args, 0), 'bullet', '•', state),
  },
};

function itemLevel({ node }: WordObject, state: WordState): number {
  return Number(valueIn(paragraphProperty(node, 'numPr', state), 'ilvl') ?? '0');
}

export const listItemMembers: Members = {
  scalars: {
    Level: itemLevel,
    SiblingIndex: (object, state) => {
      const level = itemLevel(object, state);
      const all = membersOfList(listIdOf(object.node, state) ?? '', state);
      const same = all.filter((one) => itemLevel(objectOf('ListItem', one), state) === level);
      return same.indexOf(object.node);
    },
  },
  setters: {
    Level: ({ node }, value, state) => {
      if (typeof value !== 'number' || value < 0 || value >= levels)
        throw invalidArgument('a level is from 0 to 8');
      join(node, listIdOf(node, state) ?? '0', value, state);
    },
  },
};
