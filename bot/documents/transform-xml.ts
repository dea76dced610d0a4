import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { parseXml } from './parse-xml.ts';
import { ReadFault } from './read-fault.ts';

type Attributes = Readonly<Record<string, string>>;

/** What becomes of an element: with all it holds, without it but with all it holds, or gone whole. */
export type XmlChoice = 'keep' | 'unwrap' | 'drop';

/** What becomes of an element, with its prefix; asked of every element in order, also within what is dropped. */
export type ChooseXml = (name: string, attributes: Attributes) => XmlChoice;

const deepest = 400;

/**
 * Copies an XML part, element by element, but for what `choose` takes away. A document type and deeper nesting than any
 * writer makes are refused, as in `parseXml`.
 */
export function transformXml(bytes: Buffer, choose: ChooseXml): string {
  const writer = createWriter(choose);
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new ReadFault('too-complex', { limit: 'doctype' });
  });
  parser.on('error', (cause) => {
    throw new ReadFault('damaged', {}, cause);
  });
  parser.on('opentag', ({ name, attributes }) => writer.open(name, attributes));
  parser.on('closetag', ({ name }) => writer.close(name));
  parser.on('text', (text) => writer.text(text));
  parser.on('cdata', (text) => writer.text(text));
  const decoder = new StringDecoder('utf8');
  parser.write(decoder.write(bytes) + decoder.end()).close();
  const copy = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writer.end()}`;
  // A copy that does not open is worse than none.
  parseXml(Buffer.from(copy, 'utf8'), {});
  return copy;
}

type Writer = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly end: () => string;
};

function createWriter(choose: ChooseXml): Writer {
  const choices: XmlChoice[] = [];
  const written: string[] = [];
  let dropped = 0;
  return {
    open: (name, attributes) => {
      if (choices.length >= deepest) {
        throw new ReadFault('too-complex', { limit: 'depth', most: deepest });
      }
      const wanted = choose(name, attributes);
      const choice = dropped > 0 ? 'drop' : wanted;
      choices.push(choice);
      if (choice === 'drop') dropped += 1;
      if (choice === 'keep') written.push(`<${name}${writeAttributes(attributes)}>`);
    },
    close: (name) => {
      const choice = choices.pop();
      if (choice === 'drop') dropped -= 1;
      if (choice === 'keep') written.push(`</${name}>`);
    },
    // Line ends that stand before or after the root are no text of it.
    text: (text) => {
      if (dropped === 0 && choices.length > 0) written.push(escapeText(text));
    },
    end: () => written.join(''),
  };
}

const escapeText = (text: string): string => escapeXml(text).replace(/&#10;/gu, '\n');

const writeAttributes = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text as it may stand in an element or an attribute; what XML 1.0 cannot hold is left out (a file with it opens nowhere). */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\n\r\t]/gu, (sign) => entities[sign] ?? '');
}
