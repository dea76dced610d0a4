import {
  above,
  attribute,
  childrenOf,
  create,
  type Element,
  emptyCopyOf,
  insert,
  is,
  MARK,
  type Node,
  remove,
  W,
} from './xml-tree.ts';

const wrappers = [
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'hyperlink',
  'smartTag',
  'fldSimple',
  'sdt',
  'sdtContent',
];

/** The runs under a paragraph, or under a wrapper within one, in order; text boxes are out of reach, as in Word. */
export function runsIn(parent: Element): Element[] {
  return childrenOf(parent).flatMap((one) => {
    if (is(one, 'r')) return [one];
    return is(one, ...wrappers) ? runsIn(one) : [];
  });
}

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\v',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
  footnoteReference: '\u0002',
  endnoteReference: '\u0002',
};

/** The text of one child of a run; nothing for its properties and for what has no text. */
function textOfNode(node: Element): string {
  if (node.namespaceURI !== W) return '';
  const { localName: name } = node;
  if (name === 't' || name === 'delText') return node.textContent ?? '';
  if (name === 'br') return attribute(node, 'type') === 'page' ? '\f' : '\v';
  return characters[name ?? ''] ?? '';
}

export const textOfRun = (run: Element): string => childrenOf(run).map(textOfNode).join('');

export const isDeleted = (run: Element): boolean => above(run, 'del', 'moveFrom') !== null;
export const isInserted = (run: Element): boolean => above(run, 'ins', 'moveTo') !== null;

/** The text as Word gives it with revisions shown: what is deleted but not yet accepted is in it. */
export const textOfRuns = (runs: readonly Element[]): string => runs.map(textOfRun).join('');

/** The text as it would be once all revisions are accepted, or refused. */
export const reviewedText = (runs: readonly Element[], version: 'Current' | 'Original'): string =>
  textOfRuns(runs.filter((run) => !(version === 'Current' ? isDeleted(run) : isInserted(run))));

/** A place between two runs, or at the edge of what holds them. */
export type Spot = { readonly parent: Node; readonly before: Node | null };

export function spotBefore(node: Node): Spot {
  if (node.parentNode === null) throw new Error('a node that stands nowhere');
  return { parent: node.parentNode, before: node };
}

export function spotAfter(node: Node): Spot {
  if (node.parentNode === null) throw new Error('a node that stands nowhere');
  return { parent: node.parentNode, before: node.nextSibling };
}

export const endOf = (parent: Node): Spot => ({ parent, before: null });

/** Before the first run of a paragraph, after its properties. */
export function startOf(paragraph: Element): Spot {
  const properties = childrenOf(paragraph).find((one) => is(one, 'pPr'));
  return {
    parent: paragraph,
    before: properties?.nextSibling ?? (properties === undefined ? paragraph.firstChild : null),
  };
}

/** Splits a run in two at this offset of its text, and gives the second; null at its end. */
function splitRun(run: Element, offset: number): Element | null {
  let left = offset;
  for (const node of childrenOf(run)) {
    const text = textOfNode(node);
    if (left === 0 && !is(node, 'rPr')) return moveTail(run, node);
    if (left < text.length && left > 0) {
      const second = emptyCopyOf(node);
      second.textContent = text.slice(left);
      node.textContent = text.slice(0, left);
      for (const half of [node, second]) half.setAttribute('xml:space', 'preserve');
      insert(run, second, node.nextSibling);
      return moveTail(run, second);
    }
    left -= text.length;
  }
  return null;
}

/** On the second half of a run that was cut to hold a place: the halves are one run again when the document is saved. */
const cutAttribute = 'standin:cut';

function moveTail(run: Element, from: Element): Element {
  const tail = emptyCopyOf(run);
  tail.setAttributeNS(MARK, cutAttribute, 'true');
  const properties = childrenOf(run).find((one) => is(one, 'rPr'));
  if (properties !== undefined) tail.appendChild(properties.cloneNode(true));
  let at: Node | null = from;
  while (at !== null) {
    const next: Node | null = at.nextSibling;
    tail.appendChild(at);
    at = next;
  }
  const { parent, before } = spotAfter(run);
  insert(parent, tail, before);
  return tail;
}

/** The runs, one of them split where needed so that one ends at this offset; null past the end of the text. */
function withEdgeAt(runs: readonly Element[], offset: number): readonly Element[] | null {
  let at = 0;
  for (const [index, run] of runs.entries()) {
    const { length } = textOfRun(run);
    if (offset > at && offset < at + length) {
      const second = splitRun(run, offset - at);
      return second === null
        ? null
        : [...runs.slice(0, index + 1), second, ...runs.slice(index + 1)];
    }
    at += length;
  }
  return offset <= at ? runs : null;
}

/**
 * The two places around the text from `start` to `end` of these runs (offsets in their text, end not
 * included), splitting runs where needed. Null past the end of the text, and where there is no text.
 */
export function spotsAround(
  given: readonly Element[],
  start: number,
  end: number,
): readonly [Spot, Spot] | null {
  const cutAtStart = withEdgeAt(given, start);
  const cut = cutAtStart === null ? null : withEdgeAt(cutAtStart, end);
  if (cut === null) return null;
  let at = 0;
  const placed = cut.map((run) => {
    const from = at;
    at += textOfRun(run).length;
    return { run, from, to: at };
  });
  const withText = placed.filter(({ from, to }) => to > from);
  const last = withText.findLast(({ to }) => to <= end)?.run;
  const next = withText.find(({ from }) => from >= start)?.run;
  const before = last === undefined ? undefined : spotAfter(last);
  const after = next === undefined ? before : spotBefore(next);
  if (after === undefined) return null;
  return start === end || before === undefined
    ? [before ?? after, before ?? after]
    : [after, before];
}

/** A run of this text: tabs and line breaks become what they are in the file. */
export function runOf(owner: Node, text: string, properties: Element | null): Element {
  const run = create(owner, 'r');
  if (properties !== null) run.appendChild(properties.cloneNode(true));
  for (const piece of text.split(/([\t\v])/)) {
    if (piece === '\t') run.appendChild(create(owner, 'tab'));
    else if (piece === '\v') run.appendChild(create(owner, 'br'));
    else if (piece !== '') {
      const node = create(owner, 't', {}, piece);
      node.setAttribute('xml:space', 'preserve');
      run.appendChild(node);
    }
  }
  return run;
}

/** Turns the text of a run into deleted text, or back. */
export function renameText(run: Element, to: 'delText' | 't'): void {
  for (const node of childrenOf(run)) {
    if (!is(node, to === 't' ? 'delText' : 't')) continue;
    const renamed = create(run, to, {}, node.textContent ?? '');
    renamed.setAttribute('xml:space', 'preserve');
    insert(run, renamed, node);
    remove(node);
  }
}
