import { inflateSync } from 'node:zlib';
import type { OfficeProperties } from './office-head.ts';
import type { PdfFile } from './pdf-engine.ts';

/** What a PDF says of itself: its title, and the properties that people set themselves. */
export function pdfProperties(file: PdfFile, bytes: Uint8Array): OfficeProperties {
  const custom = infoNames(bytes).map((name) => [nameText(name), metaText(file, name)] as const);
  return {
    title: metaText(file, 'Title'),
    custom: Object.fromEntries(custom.filter(([, value]) => value !== '')),
  };
}

/** Written by programs, not by people. */
const standard = new Set(
  'Title Author Subject Keywords Creator Producer CreationDate ModDate Trapped'.split(' '),
);
const mostNames = 200;
const mostInflated = 20_000_000;

/**
 * The engine gives a property by its name but does not list them: names are those of the dictionary that the trailer
 * calls Info (ISO 32000-1, 14.3.3), which stands in the file as it is or in a stream of objects.
 */
function infoNames(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const found = new Set<string>();
  for (const reference of text.matchAll(/\/Info\s+(\d{1,10})\s+\d{1,5}\s+R/g)) {
    const id = reference[1] ?? '';
    for (const body of [...plainObjects(text, id), ...packedObjects(file, text, id)]) {
      for (const name of body.matchAll(/\/([^\s/<>[\](){}%]{1,100})/g)) found.add(name[1] ?? '');
    }
  }
  return [...found].filter((name) => !standard.has(name)).slice(0, mostNames);
}

const longestDictionary = 20_000;

function plainObjects(text: string, id: string): readonly string[] {
  return [...text.matchAll(new RegExp(`(?:^|[^\\d])${id}\\s+\\d{1,5}\\s+obj`, 'g'))].map(
    (object) => {
      const body = text.slice(object.index, object.index + longestDictionary);
      const end = body.indexOf('endobj');
      return end < 0 ? body : body.slice(0, end);
    },
  );
}

/** The same object where it is packed with others (ISO 32000-1, 7.5.7): a list of numbers and places, then the objects. */
function packedObjects(file: Buffer, text: string, id: string): readonly string[] {
  const found: string[] = [];
  let left = mostInflated;
  for (const stream of text.matchAll(/\/ObjStm\b[^>]*?>>\s*stream\r?\n/g)) {
    const objects = inflateAt(file, stream.index + stream[0].length, left);
    left -= objects.length;
    const first = /\/First\s+(\d{1,8})/.exec(dictionaryOf(text, stream.index))?.[1];
    const places = objects
      .slice(0, Number(first ?? 0))
      .trim()
      .split(/\s+/);
    const at = places.findIndex((place, rank) => rank % 2 === 0 && place === id);
    if (at < 0) continue;
    const start = Number(first) + Number(places[at + 1]);
    const next = places[at + 3];
    const end = next === undefined ? start + longestDictionary : Number(first) + Number(next);
    found.push(objects.slice(start, end));
  }
  return found;
}

const dictionaryOf = (text: string, at: number): string =>
  text.slice(Math.max(0, text.lastIndexOf('obj', at)), text.indexOf('stream', at));

function inflateAt(file: Buffer, start: number, most: number): string {
  if (most <= 0) return '';
  const end = file.indexOf('endstream', start);
  try {
    const inflated = inflateSync(file.subarray(start, end < 0 ? file.length : end), {
      maxOutputLength: most,
    });
    return inflated.toString('latin1');
  } catch {
    // Encrypted, or packed in another way: its names stay unknown.
    return '';
  }
}

/** Names write what is not plain ASCII as `#` and two digits, in UTF-8. */
function nameText(name: string): string {
  const bytes = name.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const longestText = 2_000;

/** A property by the name that the file gives it; the engine answers in UTF-16, two zero bytes last. */
function metaText({ call, memory, document }: PdfFile, name: string): string {
  const tag = Buffer.from(`${decoded(name)}\0`, 'latin1');
  const start = call.malloc(tag.length + longestText);
  if (start === 0) return '';
  memory.HEAPU8.set(tag, start);
  const length = call.FPDF_GetMetaText(document, start, start + tag.length, longestText);
  const from = start + tag.length;
  const said =
    length <= 2 || length > longestText
      ? ''
      : Buffer.from(memory.HEAPU8.subarray(from, from + length - 2)).toString('utf16le');
  call.free(start);
  return said;
}

const decoded = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
