/** An XML element, its name with the prefix that is written. It holds other elements or one text. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** An element of elements. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlElement[] = [],
): XmlElement {
  return { name, attributes, children, text: '' };
}

/** An element of text. */
export function textElement(name: string, text: string): XmlElement {
  return { name, attributes: {}, children: [], text };
}

/** A whole document, two spaces for each level. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}\n`;
}

function lines({ name, attributes, children, text }: XmlElement, indent: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${said.join('')}`;
  if (children.length > 0) {
    const inside = children.map((child) => lines(child, `${indent}  `)).join('\n');
    return `${start}>\n${inside}\n${indent}</${name}>`;
  }
  return text === '' ? `${start}/>` : `${start}>${escapeXml(text)}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters have no place in XML 1.0, not even as entities; line ends and tabs become spaces. */
function escapeXml(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? '');
}
