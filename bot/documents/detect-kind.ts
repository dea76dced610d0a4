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
  '.docm': 'docx',
  '.odt': 'odt',
  '.pdf': 'pdf',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.pptx': 'pptx',
  '.pptm': 'pptx',
  '.ppsx': 'pptx',
  '.eml': 'eml',
  '.msg': 'msg',
  '.vtt': 'vtt',
  '.srt': 'srt',
};

/** Kinds whose bytes are text. */
const textKinds: ReadonlySet<DocumentKind> = new Set(['md', 'txt', 'html', 'vtt', 'srt']);

/** The kind that a file's name announces; null for one that Calame does not read. */
export function announcedKind(name: string): DocumentKind | null {
  return byExtension[extname(name).toLowerCase()] ?? null;
}

/** The kind, where its name announces one that may be a source of answers: what was said in a meeting is none. */
export function announcedSource(name: string): DocumentKind | null {
  const kind = announcedKind(name);
  return kind === 'vtt' || kind === 'srt' ? null : kind;
}

/** The bytes that a file of this name may have. */
export function mostBytes(name: string, limits: ReadLimits): number {
  const kind = announcedKind(name);
  return kind !== null && textKinds.has(kind) ? limits.textBytes : limits.fileBytes;
}

/**
 * The kind of a file by its content; its name only tells text formats apart. Refuses, before anything is parsed,
 * what is empty, too large, encrypted, a bomb or of another kind than any that Calame reads.
 */
export function detectKind(bytes: Uint8Array, name: string, limits: ReadLimits): DocumentKind {
  if (bytes.length === 0) throw new ReadFault('empty');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = binaryKind(file, name, limits) ?? textKind(file, name);
  const most = textKinds.has(found) ? limits.textBytes : limits.fileBytes;
  if (file.length > most) throw oversized(file.length, most);
  return found;
}

function textKind(file: Buffer, name: string): DocumentKind {
  const announced = announcedKind(name);
  const start = file
    .subarray(0, 200)
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  if (announced !== 'md' && /^(?:<!doctype html|<html)[\s>]/i.test(start)) return 'html';
  if (announced === 'txt' && /^WEBVTT(?=\s|$)/.test(start)) return 'vtt';
  if (announced === null) throw unsupported(name);
  const isText = textKinds.has(announced) || announced === 'eml';
  if (!isText || looksBinary(file)) throw new ReadFault('damaged', { expected: announced });
  return announced;
}

export function oversized(bytes: number, most: number): ReadFault {
  return new ReadFault('oversized', {
    megabytes: Math.ceil(bytes / 1e6),
    most: Math.floor(most / 1e6),
  });
}

function unsupported(name: string): ReadFault {
  return new ReadFault('unsupported', { kind: extname(name).toLowerCase() || name });
}

function binaryKind(file: Buffer, name: string, limits: ReadLimits): DocumentKind | null {
  if (file.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (file.subarray(0, 2).toString('latin1') === 'PK') {
    if (file.length > limits.fileBytes) throw oversized(file.length, limits.fileBytes);
    return kindOfZip(openZip(file, limits));
  }
  if (file.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') {
    // The properties of an Outlook message, MS-OXMSG 2.4.
    if (holds(file, '__properties_version1.0')) return 'msg';
    throw oldOfficeFault(file, name);
  }
  if (file.subarray(0, 5).toString('latin1') === '{\\rtf') {
    throw new ReadFault('unsupported', { kind: '.rtf' });
  }
  return null;
}

function kindOfZip(zip: Zip): DocumentKind {
  const names = [...zip.entries.keys()];
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  const mimetype = zip.entries.get('mimetype');
  if (mimetype !== undefined && zip.entries.has('content.xml')) {
    const start = mimetype.offset + 30 + zip.file.readUInt16LE(mimetype.offset + 26);
    const said = zip.file.toString('latin1', start, start + 60);
    if (said.includes('opendocument.text')) return 'odt';
    if (said.includes('opendocument.spreadsheet')) throw unsupported('.ods');
    if (said.includes('opendocument.presentation')) throw unsupported('.odp');
    throw new ReadFault('unsupported', { kind: 'OpenDocument' });
  }
  throw new ReadFault('unsupported', { kind: '.zip' });
}

/** The stream that each format before 2007 keeps its content in. */
const oldStreams = [
  ['WordDocument', '.doc'],
  ['Workbook', '.xls'],
  ['PowerPoint Document', '.ppt'],
] as const;

/** A password-protected .docx or .xlsx is an OLE2 container with an `EncryptedPackage` stream; other OLE2 files are the formats before 2007. */
function oldOfficeFault(file: Buffer, name: string): ReadFault {
  if (holds(file, 'EncryptedPackage')) return new ReadFault('encrypted');
  const named = extname(name).toLowerCase();
  const byStream = oldStreams.find(([stream]) => holds(file, stream))?.[1];
  const isOld = ['.doc', '.xls', '.ppt'].includes(named);
  return new ReadFault('unsupported', { kind: byStream ?? (isOld ? named : '.doc/.xls') });
}

/** Names of streams in an OLE2 container are UTF-16. */
function holds(file: Buffer, stream: string): boolean {
  return file.includes(Buffer.from(stream, 'utf16le'));
}

// UTF-16 text is full of zero bytes and announces itself by a byte order mark.
function looksBinary(file: Buffer): boolean {
  const mark = file.subarray(0, 2).toString('hex');
  return mark !== 'fffe' && mark !== 'feff' && file.subarray(0, 8192).includes(0);
}
