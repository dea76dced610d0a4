import { runsIn, spotAfter, spotBefore } from '../paragraph-text.ts';
import { deleteParagraphs, deleteRuns, insertParagraphAt, insertRun } from '../revise.ts';
import {
  contentOf,
  edgesOf,
  isInline,
  paragraphsOf,
  rangeAround,
  runsOf,
  textOf,
} from '../span.ts';
import { accessDenied, invalidArgument, itemNotFound, notImplemented } from '../word-error.ts';
import {
  collectionOf,
  controlObject,
  type Members,
  type Plain,
  paragraphObject,
  type WordObject,
} from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import {
  attribute,
  child,
  create,
  type Element,
  insert,
  is,
  remove,
  valueIn,
} from '../xml-tree.ts';
import { booleanOf, numberIn, oneLine, placeIn, textIn, textOfValue } from './arguments.ts';
import { insertTableInside } from './blocks.ts';
import { insertInside } from './body.ts';
import { collectionMembers } from './collections.ts';
import { contentMembers } from './content.ts';
import {
  appearanceOf,
  appearances,
  checkUnlocked,
  lockOf,
  propertiesOfControl,
  setChild,
  setLock,
  setW15,
} from './control-properties.ts';
import { insertTableAt } from './tables.ts';

/** A control around whole paragraphs, or around a part of one. */
export function insertControl(object: WordObject, state: WordState): WordObject {
  const { node } = object;
  const sdt = create(node, 'sdt');
  const id = create(node, 'id', { val: String(state.nextControlId()) });
  const content = create(node, 'sdtContent');
  sdt.appendChild(create(node, 'sdtPr', {}, id));
  sdt.appendChild(content);
  const paragraphs = paragraphsOf(object);
  if (is(node, 'p') || coversWholeParagraphs(object, paragraphs))
    wrapBlocks(paragraphs, sdt, content);
  else if (paragraphs.length === 1) wrapRuns(object, sdt, content);
  else throw invalidArgument('a control around parts of several paragraphs');
  return controlObject(sdt);
}

function coversWholeParagraphs(object: WordObject, paragraphs: readonly Element[]): boolean {
  if (object.withMark === true) return true;
  const runs = new Set(runsOf(object));
  return (
    paragraphs.length > 1 && paragraphs.every((one) => runsIn(one).every((run) => runs.has(run)))
  );
}

function wrapBlocks(paragraphs: readonly Element[], sdt: Element, content: Element): void {
  const [first] = paragraphs;
  if (first === undefined) throw invalidArgument('a control around nothing');
  if (paragraphs.some((one) => one.parentNode !== first.parentNode))
    throw notImplemented('a control over a table');
  const { parent, before } = spotBefore(first);
  insert(parent, sdt, before);
  for (const one of paragraphs) content.appendChild(one);
}

function wrapRuns({ node, end }: WordObject, sdt: Element, content: Element): void {
  if (end === undefined || node.parentNode !== end.parentNode)
    throw notImplemented('a control over the edge of a revision');
  const { parent, before } = spotBefore(node);
  insert(parent, sdt, before);
  for (let at = node.nextSibling; at !== null && at !== end; at = node.nextSibling)
    content.appendChild(at);
  // The ends of the range move in with what they hold.
  insert(content, node, content.firstChild);
  content.appendChild(end);
}

function insertText(
  object: WordObject,
  text: string,
  place: 'Start' | 'End' | 'Replace',
  state: WordState,
): WordObject {
  checkUnlocked(object.node);
  const runs = runsOf(object);
  const isPlaceholder = child(propertiesOfControl(object.node), 'showingPlcHdr') !== null;
  if (isPlaceholder) {
    setChild(object.node, 'showingPlcHdr', null);
    for (const run of runs) remove(run);
  } else if (place === 'Replace') {
    deleteRuns(runs, state);
    const [, ...others] = isInline(object.node) ? [] : paragraphsOf(object);
    deleteParagraphs(others, state);
  }
  const like = place === 'End' ? runs.at(-1) : runs[0];
  const letters = like === undefined || isPlaceholder ? null : child(like, 'rPr');
  const [start, end] = edgesOf(object);
  return rangeAround(insertRun(text, place === 'Start' ? start : end, letters, state));
}

/** Takes the control away and leaves its content, or takes both. */
function deleteControl(object: WordObject, keepContent: boolean, state: WordState): null {
  const { node } = object;
  if (['sdtLocked', 'sdtContentLocked'].includes(lockOf(node)))
    throw accessDenied('a control that cannot be deleted');
  if (!keepContent) checkUnlocked(node);
  const paragraphs = isInline(node) ? [] : paragraphsOf(object);
  if (!keepContent) deleteRuns(runsOf(object), state);
  const content = contentOf(node);
  if (node.parentNode !== null) {
    for (let at = content.firstChild; at !== null; at = content.firstChild)
      insert(node.parentNode, at, node);
  }
  remove(node);
  if (!keepContent) deleteParagraphs(paragraphs, state);
  return null;
}

function setPlaceholder(object: WordObject, value: Plain): void {
  const { node } = object;
  const text = textOfValue(value);
  const isShown = child(propertiesOfControl(node), 'showingPlcHdr') !== null;
  if (textOf(object) !== '' && !isShown) return;
  for (const run of runsOf(object)) remove(run);
  setChild(node, 'showingPlcHdr', text === '' ? null : '');
  if (text === '') return;
  const [spot] = edgesOf(object);
  const run = create(
    node,
    'r',
    {},
    create(node, 'rPr', {}, create(node, 'color', { val: '808080' })),
    create(node, 't', {}, text),
  );
  insert(spot.parent, run, spot.before);
}

export const contentControlMembers: Members = {
  ...contentMembers,
  scalars: {
    ...contentMembers.scalars,
    Id: ({ node }) => Number(valueIn(propertiesOfControl(node), 'id') ?? '0'),
    Tag: ({ node }) => valueIn(propertiesOfControl(node), 'tag') ?? '',
    Title: ({ node }) => valueIn(propertiesOfControl(node), 'alias') ?? '',
    Appearance: ({ node }) => appearanceOf(node),
    CannotEdit: ({ node }) => ['contentLocked', 'sdtContentLocked'].includes(lockOf(node)),
    CannotDelete: ({ node }) => ['sdtLocked', 'sdtContentLocked'].includes(lockOf(node)),
    PlaceholderText: (object) =>
      child(propertiesOfControl(object.node), 'showingPlcHdr') === null ? '' : textOf(object),
    Type: () => 'RichText',
    Subtype: ({ node }) => (isInline(node) ? 'RichTextInline' : 'RichTextParagraphs'),
  },
  writes: {
    InsertText: (object, args, state) =>
      insertText(
        object,
        oneLine(textIn(args, 0)),
        placeIn(args, 1, ['Start', 'End', 'Replace']),
        state,
      ),
    InsertParagraph: ({ node }, args, state) => {
      const text = oneLine(textIn(args, 0));
      const place = placeIn(args, 1, ['Start', 'End', 'Before', 'After']);
      if (isInline(node)) throw invalidArgument('a paragraph in a control inside a paragraph');
      if (place === 'Start' || place === 'End') {
        checkUnlocked(node);
        return paragraphObject(insertInside(contentOf(node), text, place, state));
      }
      const paragraphs = paragraphsOf(controlObject(node));
      const like = place === 'Before' ? paragraphs[0] : paragraphs.at(-1);
      const spot = place === 'Before' ? spotBefore(node) : spotAfter(node);
      return paragraphObject(insertParagraphAt(text, spot, like ?? null, state));
    },
    InsertTable: (object, args, state) => {
      const place = placeIn(args, 2, ['Start', 'End', 'Before', 'After']);
      if (isInline(object.node)) throw invalidArgument('a table in a control inside a paragraph');
      if (place === 'Before') return insertTableAt(spotBefore(object.node), args, 3, state);
      if (place === 'After') return insertTableAt(spotAfter(object.node), args, 3, state);
      checkUnlocked(object.node);
      return insertTableInside(contentOf(object.node), args, state);
    },
    Clear: (object, _args, state) => {
      checkUnlocked(object.node);
      deleteRuns(runsOf(object), state);
      if (!isInline(object.node)) deleteParagraphs(paragraphsOf(object).slice(1), state);
      return null;
    },
    Delete: (object, args, state) => deleteControl(object, args[0] === true, state),
  },
  setters: {
    ...contentMembers.setters,
    Tag: ({ node }, value) => setChild(node, 'tag', textOfValue(value)),
    Title: ({ node }, value) => setChild(node, 'alias', textOfValue(value)),
    Appearance: ({ node }, value) => {
      const known = appearances.find((one) => one === value);
      if (known === undefined) throw invalidArgument(`${String(value)} is not an appearance`);
      setW15(node, 'appearance', `${known.charAt(0).toLowerCase()}${known.slice(1)}`);
    },
    Color: ({ node }, value) => setW15(node, 'color', textOfValue(value).replace('#', '')),
    CannotEdit: ({ node }, value) => setLock(node, 'edit', booleanOf(value)),
    CannotDelete: ({ node }, value) => setLock(node, 'delete', booleanOf(value)),
    PlaceholderText: setPlaceholder,
  },
};

export const contentControlCollectionMembers: Members = {
  reads: {
    ...collectionMembers.reads,
    GetByTag: (object, args) => {
      const tag = textIn(args, 0);
      const items = (object.items ?? []).filter(
        ({ node }) => valueIn(propertiesOfControl(node), 'tag') === tag,
      );
      return collectionOf('ContentControlCollection', object.node, items);
    },
    GetByTitle: (object, args) => {
      const title = textIn(args, 0);
      const items = (object.items ?? []).filter(
        ({ node }) => valueIn(propertiesOfControl(node), 'alias') === title,
      );
      return collectionOf('ContentControlCollection', object.node, items);
    },
    GetById: (object, args) => {
      const found = byId(object, numberIn(args, 0));
      if (found === undefined) throw itemNotFound('no control of this id');
      return found;
    },
    GetByIdOrNullObject: (object, args) => byId(object, numberIn(args, 0)) ?? null,
  },
};

const byId = ({ items = [] }: WordObject, id: number): WordObject | undefined =>
  items.find(({ node }) => {
    const given = child(propertiesOfControl(node), 'id');
    return given !== null && attribute(given, 'val') === String(id);
  });
