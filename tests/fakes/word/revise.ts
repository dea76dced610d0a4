import {
  isDeleted,
  renameText,
  runOf,
  runsIn,
  type Spot,
  spotAfter,
  startOf,
} from './paragraph-text.ts';
import { paragraphsOf, runsOf } from './span.ts';
import type { WordObject } from './word-object.ts';
import type { WordState } from './word-state.ts';
import {
  above,
  attribute,
  child,
  childrenOf,
  copyOf,
  create,
  type Element,
  emptyCopyOf,
  insert,
  is,
  MARK,
  type Node,
  putInOrder,
  remove,
} from './xml-tree.ts';

const propertiesOrder = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'spacing',
  'ind',
  'contextualSpacing',
  'jc',
  'textAlignment',
  'outlineLvl',
  'rPr',
  'sectPr',
  'pPrChange',
];

/** The properties of a paragraph, made when it has none. */
export function propertiesOf(paragraph: Element): Element {
  const known = child(paragraph, 'pPr');
  if (known !== null) return known;
  const made = create(paragraph, 'pPr');
  insert(paragraph, made, paragraph.firstChild);
  return made;
}

export const setProperty = (paragraph: Element, made: Element): void =>
  putInOrder(propertiesOf(paragraph), made, propertiesOrder);

/** Puts a revision on the mark of a paragraph: inserted or deleted. */
function reviseMark(paragraph: Element, kind: 'ins' | 'del', state: WordState): void {
  const properties = propertiesOf(paragraph);
  if (child(properties, 'rPr') === null) setProperty(paragraph, create(paragraph, 'rPr'));
  const run = child(properties, 'rPr');
  if (run === null || child(run, kind) !== null) return;
  insert(run, create(paragraph, kind, state.stamp()), run.firstChild);
}

export function isMarkInserted(paragraph: Element): boolean {
  const properties = child(paragraph, 'pPr');
  const run = properties === null ? null : child(properties, 'rPr');
  return run !== null && child(run, 'ins') !== null;
}

/** Comes out of an insertion or a deletion, splitting it at the place. */
function outOfRevision(spot: Spot): Spot {
  const { parent, before } = spot;
  if (!is(parent, 'ins', 'del', 'moveFrom', 'moveTo')) return spot;
  if (before === null) return outOfRevision(spotAfter(parent));
  if (before === parent.firstChild && parent.parentNode !== null) {
    return outOfRevision({ parent: parent.parentNode, before: parent });
  }
  const tail = emptyCopyOf(parent);
  let at: Node | null = before;
  while (at !== null) {
    const next: Node | null = at.nextSibling;
    tail.appendChild(at);
    at = next;
  }
  const place = spotAfter(parent);
  insert(place.parent, tail, place.before);
  const [isHeadEmpty, isTailEmpty] = [parent, tail].map((one) => runsIn(one).length === 0);
  if (isHeadEmpty) dissolve(parent);
  if (!isTailEmpty) return outOfRevision({ parent: place.parent, before: tail });
  const [first] = childrenOf(tail);
  dissolve(tail);
  return outOfRevision({ parent: place.parent, before: first ?? place.before });
}

/** Takes an element away and leaves what it holds where it stood. */
function dissolve(wrapper: Element): void {
  const { parentNode: home } = wrapper;
  if (home === null) return;
  for (let at = wrapper.firstChild; at !== null; at = wrapper.firstChild) insert(home, at, wrapper);
  remove(wrapper);
}

const isOwnInsertion = (node: Node, state: WordState): boolean =>
  is(node, 'ins') && attribute(node, 'author') === state.author;

/** Puts inline content (a run, most often) at a place, as an insertion when changes are tracked. */
export function insertInline(content: Element, spot: Spot, state: WordState): void {
  if (state.isTracking && isOwnInsertion(spot.parent, state)) {
    insert(spot.parent, content, spot.before);
    return;
  }
  const { parent, before } = outOfRevision(spot);
  const placed = state.isTracking ? create(content, 'ins', state.stamp(), content) : content;
  insert(parent, placed, before);
}

/** Deletes a run, or marks it as deleted when changes are tracked; one's own insertion just goes. */
function deleteRun(run: Element, state: WordState): void {
  if (isDeleted(run)) return;
  const insertion = above(run, 'ins');
  const isOwn = insertion !== null && isOwnInsertion(insertion, state);
  if (!state.isTracking || isOwn) {
    remove(run);
    // The marks of ranges stay where the insertion was.
    if (insertion !== null && runsIn(insertion).length === 0) dissolve(insertion);
    return;
  }
  const { parent, before } = spotAfter(run);
  const previous = run.previousSibling;
  renameText(run, 'delText');
  if (is(previous, 'del') && attribute(previous, 'author') === state.author) {
    previous.appendChild(run);
    return;
  }
  insert(parent, create(run, 'del', state.stamp(), run), before);
}

export function deleteRuns(runs: readonly Element[], state: WordState): void {
  for (const run of runs) deleteRun(run, state);
}

/** Joins a paragraph with the next ones, up to `last`: what is left when the marks between them are deleted. */
function joinParagraphs([first, ...others]: readonly Element[]): void {
  for (const one of others) {
    for (const node of childrenOf(one)) if (!is(node, 'pPr')) first?.appendChild(node);
    remove(one);
  }
}

/** Deletes the text of an object, with the marks between its paragraphs. */
export function deleteText(object: WordObject, state: WordState): void {
  const paragraphs = paragraphsOf(object);
  deleteRuns(runsOf(object), state);
  if (paragraphs.length < 2) return;
  if (state.isTracking) for (const one of paragraphs.slice(0, -1)) reviseMark(one, 'del', state);
  else joinParagraphs(paragraphs);
}

/** Takes a paragraph away; the ends of ranges that stood in it go to its neighbour. */
function removeParagraph(paragraph: Element): void {
  const { nextSibling: next, previousSibling: previous } = paragraph;
  const marks = childrenOf(paragraph).filter((one) => one.namespaceURI === MARK);
  for (const mark of marks) {
    if (is(next, 'p')) insert(next, mark, startOf(next).before);
    else if (is(previous, 'p')) previous.appendChild(mark);
  }
  remove(paragraph);
}

/** Deletes whole paragraphs; the only one of a cell, a control or the body is emptied. */
export function deleteParagraphs(paragraphs: readonly Element[], state: WordState): void {
  for (const one of paragraphs) {
    deleteRuns(runsIn(one), state);
    const { parentNode: home } = one;
    const isAlone =
      home === null || childrenOf(home).filter((node) => is(node, 'p', 'tbl', 'sdt')).length < 2;
    if (state.isTracking && !isMarkInserted(one)) reviseMark(one, 'del', state);
    else if (!isAlone) removeParagraph(one);
  }
}

/** Inserts text at a place and gives its run. */
export function insertRun(
  text: string,
  spot: Spot,
  properties: Element | null,
  state: WordState,
): Element {
  const run = runOf(spot.parent, text, properties);
  insertInline(run, spot, state);
  return run;
}

/**
 * A new paragraph at a place between paragraphs. As in Word it takes the style, the list and the
 * letters of the paragraph that it is inserted next to, until they are set otherwise.
 */
export function insertParagraphAt(
  text: string,
  { parent, before }: Spot,
  like: Element | null,
  state: WordState,
): Element {
  const paragraph = create(parent, 'p');
  const properties = like === null ? null : child(like, 'pPr');
  if (properties !== null) {
    const copy = copyOf(properties);
    for (const name of ['sectPr', 'pPrChange', 'rPr']) {
      const old = child(copy, name);
      if (old !== null) remove(old);
    }
    if (copy.firstChild !== null) paragraph.appendChild(copy);
  }
  insert(parent, paragraph, before);
  const last = like === null ? undefined : runsIn(like).at(-1);
  const letters = last === undefined ? null : child(last, 'rPr');
  if (state.isTracking) reviseMark(paragraph, 'ins', state);
  if (text !== '') insertRun(text, { parent: paragraph, before: null }, letters, state);
  return paragraph;
}
