import type { Element, Node, Document as XmlDocument } from '@xmldom/xmldom';

export type { Element, Node, XmlDocument };

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';

/** Of the empty elements that hold the two ends of a range in place while the text around it changes; never saved. */
export const MARK = 'urn:word-stand-in';

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;

/** Whether the node is one of these elements of WordprocessingML. */
export const is = (node: Node | null | undefined, ...names: readonly string[]): node is Element =>
  isElement(node) && node.namespaceURI === W && names.includes(node.localName ?? '');

export function childrenOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let at = node.firstChild; at !== null; at = at.nextSibling)
    if (isElement(at)) found.push(at);
  return found;
}

export const child = (node: Node, name: string): Element | null =>
  childrenOf(node).find((one) => is(one, name)) ?? null;

/** The node that follows in document order, inside `root`. */
export function following(node: Node, root: Node, enter = true): Node | null {
  if (enter && node.firstChild !== null) return node.firstChild;
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

/** The elements of this name under `root`, in document order. */
export function within(root: Node, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  for (let at = following(root, root); at !== null; at = following(at, root)) {
    if (is(at, ...names)) found.push(at);
  }
  return found;
}

/** The nearest element of one of these names above the node. */
export function above(node: Node, ...names: readonly string[]): Element | null {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (is(at, ...names)) return at;
  return null;
}

export const attribute = (node: Element, name: string): string | null =>
  node.getAttributeNS(W, name);

/** The `w:val` of a child, null when there is no such child. */
export function valueIn(node: Node | null, name: string): string | null {
  const found = node === null ? null : child(node, name);
  return found === null ? null : attribute(found, 'val');
}

export function documentOf(node: Node): XmlDocument {
  const owner = node.ownerDocument;
  if (owner === null) throw new Error('a node outside any document');
  return owner;
}

/** A new `w:name` element for the document of `owner`; children given as text become text. */
export function create(
  owner: Node,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): Element {
  const home = documentOf(owner);
  const made = home.createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttributeNS(W, `w:${key}`, value);
  }
  for (const one of children) {
    made.appendChild(typeof one === 'string' ? home.createTextNode(one) : one);
  }
  return made;
}

const documentNode = 9;

/** Whether the node still stands in a part; what was taken out of it hangs from nothing. */
export function isInDocument(node: Node): boolean {
  let at: Node = node;
  while (at.parentNode !== null) at = at.parentNode;
  return at.nodeType === documentNode;
}

export const remove = (node: Node): void => {
  node.parentNode?.removeChild(node);
};

export function insert(parent: Node, node: Node, before: Node | null): void {
  parent.insertBefore(node, before);
}

/** A deep copy, of the same kind as what is copied. */
export function copyOf(node: Element): Element {
  const copy = node.cloneNode(true);
  if (!isElement(copy)) throw new Error('an element copies to an element');
  return copy;
}

/** A copy without children. */
export function emptyCopyOf(node: Element): Element {
  const copy = node.cloneNode(false);
  if (!isElement(copy)) throw new Error('an element copies to an element');
  return copy;
}

/**
 * Puts `made` among the children of `parent` in the order that the schema asks for, in place of a
 * child of the same name.
 */
export function putInOrder(parent: Element, made: Element, order: readonly string[]): void {
  const rank = (node: Element) => order.indexOf(node.localName ?? '');
  const name = made.localName ?? '';
  for (const one of childrenOf(parent)) if (one.localName === name) remove(one);
  const next = childrenOf(parent).find((one) => rank(one) > rank(made));
  insert(parent, made, next ?? null);
}
