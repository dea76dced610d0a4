import { SaxesParser } from 'saxes';
import type { XmlElement } from '../write-xml.ts';

type Open = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

/** The tree of a document, names as written; null when it is not well formed, or declares entities of its own. */
export function readXml(xml: string): XmlElement | null {
  const parser = new SaxesParser();
  const path: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  let broken = false;
  parser.on('error', () => {
    broken = true;
  });
  parser.on('doctype', () => {
    broken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push({ name, attributes: { ...attributes }, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const inside = path.at(-1);
    if (inside !== undefined) inside.text += text;
  });
  parser.on('closetag', () => {
    const closed = path.pop();
    if (closed !== undefined) path.at(-1)?.children.push({ ...closed, text: closed.text.trim() });
  });
  parser.write(xml).close();
  return broken ? null : (path[0]?.children[0] ?? null);
}

/** Every element of a tree, the root first. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) yield* elementsOf(child);
}

/** The first element of that name anywhere in a tree. */
export function findElement(root: XmlElement, name: string): XmlElement | null {
  for (const found of elementsOf(root)) if (found.name === name) return found;
  return null;
}
