import { extname } from 'node:path';
import type { DocumentKind } from '#shared/document/doc-model.ts';
import type { ReadLimits } from './limits.ts';
import { ReadFault } from './read-fault.ts';
import { openZip, type Zip } from './zip.ts';

const byExtension: Readonly<Record<string, DocumentKind>> = {
  '.md': 'md',
  '.markdown': 'md',
  '.txt': 'txt',
  '.text': 'txt',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.odt': 'odt',
  '.pdf': 'pdf',
  '.xlsx': 'xlsx',
};

/** The kind that a file's name announces; null for one that Calame does not read. */
export function announcedKind(name: string): DocumentKind | null {
  return byExtension[extname(name).toLowerCase()] ?? null;
}

/**
 * The kind of a file by its content; its name only tells text formats apart. Refuses, before anything is parsed,
 * what is empty, too large, encrypted, a bomb or of another kind than any that Calame reads.
 */
export function detectKind(bytes: Uint8Array, name: string, limits: ReadLimits): DocumentKind {
  if (bytes.length === 0) throw new ReadFault('empty');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = binaryKind(file, name, limits);
  const most = found === null ? limits.textBytes : limits.fileBytes;
  if (file.length > most) throw oversized(file.length, most);
  if (found !== null) return found;
  const announced = announcedKind(name);
  if (announced === null) throw unsupported(name);
  if (announced === 'md' || announced === 'txt' || announced === 'html') {
    if (looksBinary(file)) throw new ReadFault('damaged', { expected: announced });
    return announced;
  }
  throw new ReadFault('damaged', { expected: announced });
}

export function oversized(bytes: number, most: number): ReadFault {
  return new ReadFault('oversized', {
    megabytes: Math.ceil(bytes / 1e6),
    most: Math.floor(most / 1e6),
  });
}

export function unsupported(name: string): ReadFault {
  return new ReadFault('unsupported', { kind: extname(name).toLowerCase() || name });
}

function binaryKind(file: Buffer, name: string, limits: ReadLimits): DocumentKind | null {
  if (file.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (file.subarray(0, 2).toString('latin1') === 'PK') {
    if (file.length > limits.fileBytes) throw oversized(file.length, limits.fileBytes);
    return kindOfZip(openZip(file, limits));
  }
  if (file.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') throw oldOfficeFault(file, name);
  if (file.subarray(0, 5).toString('latin1') === '{\\rtf') {
    throw new ReadFault('unsupported', { kind: '.rtf' });
  }
  return null;
}

function kindOfZip(zip: Zip): DocumentKind {
  const names = [...zip.entries.keys()];
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('ppt/'))) {
    throw new ReadFault('unsupported', { kind: '.pptx' });
  }
  const mimetype = zip.entries.get('mimetype');
  if (mimetype !== undefined && zip.entries.has('content.xml')) {
    const start = mimetype.offset + 30 + zip.file.readUInt16LE(mimetype.offset + 26);
    const said = zip.file.toString('latin1', start, start + 60);
    if (said.includes('opendocument.text')) return 'odt';
    throw new ReadFault('unsupported', { kind: 'OpenDocument' });
  }
  throw new ReadFault('unsupported', { kind: '.zip' });
}

/** A password-protected .docx or .xlsx is an OLE2 container with an `EncryptedPackage` stream; other OLE2 files are the formats before 2007. */
function oldOfficeFault(file: Buffer, name: string): ReadFault {
  const protectedPackage = file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  if (protectedPackage) return new ReadFault('encrypted');
  const named = extname(name).toLowerCase();
  const isOld = ['.doc', '.xls', '.ppt'].includes(named);
  return new ReadFault('unsupported', { kind: isOld ? named : '.doc/.xls' });
}

// UTF-16 text is full of zero bytes and announces itself by a byte order mark.
function looksBinary(file: Buffer): boolean {
  const mark = file.subarray(0, 2).toString('hex');
  return mark !== 'fffe' && mark !== 'feff' && file.subarray(0, 8192).includes(0);
}
