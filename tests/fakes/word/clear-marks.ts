import { XMLSerializer } from '@xmldom/xmldom';
import {
  child,
  childrenOf,
  type Element,
  following,
  is,
  isElement,
  MARK,
  type Node,
  remove,
} from './xml-tree.ts';

/** Takes out of a copy of a part all that the stand-in put there for itself: ends of ranges, runs cut in two. */
export function clearMarks(root: Node): void {
  const cut: Element[] = [];
  let at: Node | null = root;
  while (at !== null) {
    const next = following(at, root);
    if (isElement(at) && at.namespaceURI === MARK) remove(at);
    else if (isElement(at) && at.hasAttributeNS(MARK, 'cut')) cut.push(at);
    at = next;
  }
  for (const run of cut) {
    run.removeAttributeNS(MARK, 'cut');
    const { previousSibling: before } = run;
    if (is(before, 'r') && lettersOf(before) === lettersOf(run)) join(before, run);
  }
}

function lettersOf(run: Element): string {
  const letters = child(run, 'rPr');
  return letters === null ? '' : new XMLSerializer().serializeToString(letters);
}

const isText = (node: Element): boolean => is(node, 't', 'delText');

function join(run: Element, second: Element): void {
  for (const node of childrenOf(second)) {
    if (node.localName === 'rPr') continue;
    const last = childrenOf(run).at(-1);
    if (last !== undefined && isText(node) && last.localName === node.localName) {
      last.textContent = `${last.textContent ?? ''}${node.textContent ?? ''}`;
    } else run.appendChild(node);
  }
  remove(second);
}
