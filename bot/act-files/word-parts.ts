import { readLimits } from '../documents/limits.ts';
import { parseXml } from '../documents/parse-xml.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { openZip, readEntry } from '../documents/zip.ts';

/** A Word package, part by part, in the order of the file. */
export type WordParts = ReadonlyMap<string, Buffer>;

/** Bytes of a file that is opened in this process: a longer act than this is not one. */
export const largestActFile = 10_000_000;
const inflated = { ...readLimits, zipBytes: 60_000_000, zipEntries: 2_000 };

/** Opens a .docx or .dotx of an act. Throws `ReadFault` for what is none, is protected by a password, or is too large. */
export function openWordParts(bytes: Uint8Array): WordParts {
  if (bytes.length === 0) throw new ReadFault('empty');
  if (bytes.length > largestActFile) {
    throw new ReadFault('oversized', { megabytes: largestActFile / 1e6 });
  }
  if (isOle(bytes)) throw new ReadFault('encrypted');
  const zip = openZip(bytes, inflated);
  const parts = new Map<string, Buffer>();
  for (const name of zip.entries.keys()) {
    const part = readEntry(zip, name);
    if (part !== null && !name.endsWith('/')) parts.set(name, part);
  }
  if (!parts.has(mainPartOf(parts))) throw new ReadFault('unsupported');
  return parts;
}

/** A password turns an Office file into an OLE2 container. */
const isOle = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/** The package says which part is the document; some writers name it otherwise than Word. */
export function mainPartOf(parts: WordParts): string {
  const relations = parts.get('_rels/.rels');
  let target = 'word/document.xml';
  if (relations !== undefined) {
    parseXml(relations, {
      open(_, { Type = '', Target = '' }) {
        if (Type.endsWith('/officeDocument')) target = Target.replace(/^\//u, '');
      },
    });
  }
  return target;
}
