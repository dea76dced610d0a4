import { runsIn, type Spot, spotAfter, spotBefore, startOf, textOfRuns } from './paragraph-text.ts';
import { objectOf, type WordObject } from './word-object.ts';
import {
  above,
  child,
  childrenOf,
  documentOf,
  type Element,
  following,
  insert,
  is,
  MARK,
  type Node,
} from './xml-tree.ts';

const blockWrappers = ['tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'customXml', 'body', 'hdr', 'ftr'];

/** The paragraphs under an element, those of tables and controls included, in order. */
export function paragraphsUnder(node: Element): Element[] {
  return childrenOf(node).flatMap((one) => {
    if (is(one, 'p')) return [one];
    return is(one, ...blockWrappers) ? paragraphsUnder(one) : [];
  });
}

/** The paragraph that holds a run, a mark or a control of its own. */
export function paragraphAround(node: Element): Element {
  const found = is(node, 'p') ? node : above(node, 'p');
  if (found === null) throw new Error('a place outside any paragraph');
  return found;
}

/** A control is inline when it stands inside a paragraph. */
export const isInline = (node: Element): boolean => is(node, 'sdt') && above(node, 'p') !== null;

export function contentOf(sdt: Element): Element {
  const content = child(sdt, 'sdtContent');
  if (content === null) throw new Error('a content control without content');
  return content;
}

export function paragraphsOf({ node, end }: WordObject): Element[] {
  if (end !== undefined) return paragraphsBetween(node, end);
  if (is(node, 'p')) return [node];
  return isInline(node) ? [paragraphAround(node)] : paragraphsUnder(node);
}

export function runsOf({ node, end }: WordObject): Element[] {
  if (end !== undefined) return runsBetween(node, end);
  if (isInline(node)) return runsIn(contentOf(node));
  return (is(node, 'p') ? [node] : paragraphsUnder(node)).flatMap(runsIn);
}

function paragraphsBetween(start: Element, end: Element): Element[] {
  const first = paragraphAround(start);
  const last = paragraphAround(end);
  const { documentElement: root } = documentOf(start);
  const found = [first];
  let at: Node | null = first;
  while (root !== null && at !== null && at !== last) {
    at = following(at, root);
    if (is(at, 'p')) found.push(at);
  }
  return found;
}

function runsBetween(start: Element, end: Element): Element[] {
  const inReach = paragraphsBetween(start, end).flatMap(runsIn);
  const isAfter = (one: Element, mark: Element) => (mark.compareDocumentPosition(one) & 4) !== 0;
  return inReach.filter((run) => isAfter(run, start) && !isAfter(run, end));
}

export const textOf = (object: WordObject): string => {
  if (object.end === undefined && (is(object.node, 'p') || isInline(object.node)))
    return textOfRuns(runsOf(object));
  const runs = new Set(runsOf(object));
  const paragraphs = paragraphsOf(object);
  return paragraphs.map((one) => textOfRuns(runsIn(one).filter((run) => runs.has(run)))).join('\r');
};

function markAt({ parent, before }: Spot): Element {
  const owner = documentOf(parent);
  const mark = owner.createElementNS(MARK, 'standin:mark');
  insert(parent, mark, before);
  return mark;
}

/** A range between two places; when they are one place, the range is empty. */
export function rangeBetween(start: Spot, end: Spot, withMark = false): WordObject {
  const node = markAt(start);
  return objectOf('Range', node, { end: markAt(end), withMark });
}

export const emptyRangeAt = (spot: Spot): WordObject => rangeBetween(spot, spot);

export const rangeAround = (node: Element): WordObject =>
  rangeBetween(spotBefore(node), spotAfter(node));

/** The two places at the edges of what an object holds. */
export function edgesOf(object: WordObject): readonly [Spot, Spot] {
  const { node, end } = object;
  if (end !== undefined) return [spotAfter(node), spotBefore(end)];
  if (isInline(node)) {
    const content = contentOf(node);
    return [
      { parent: content, before: content.firstChild },
      { parent: content, before: null },
    ];
  }
  const paragraphs = paragraphsOf(object);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) throw new Error('a place without paragraph');
  return [startOf(first), { parent: last, before: null }];
}
