import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { ReadFault } from './read-fault.ts';

/** Names and attribute names come without their namespace prefix, which the writer of a file is free to choose. */
export type XmlHandler = {
  readonly open?: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    /** The same with their prefixes, for an element that has two of one local name. */
    prefixed: Readonly<Record<string, string>>,
  ) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const deepest = 400;
const chunkBytes = 1 << 18;

/**
 * Walks an XML part of an Office file. A document type (the door to entity bombs and foreign files) and
 * deeper nesting than any writer makes are refused.
 */
export function parseXml(bytes: Buffer, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new ReadFault('too-complex', { limit: 'doctype' });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new ReadFault('too-complex', { limit: 'depth', most: deepest });
    handler.open?.(localName(tag.name), localAttributes(tag.attributes), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close?.(localName(tag.name));
  });
  if (handler.text !== undefined) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  parser.on('error', (cause) => {
    throw new ReadFault('damaged', {}, cause);
  });
  // A cut inside a UTF-8 sequence would corrupt accents, hence the decoder.
  const decoder = new StringDecoder('utf8');
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    parser.write(decoder.write(bytes.subarray(at, at + chunkBytes)));
  }
  parser.write(decoder.end()).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const name in attributes) local[localName(name)] = attributes[name] ?? '';
  return local;
}
