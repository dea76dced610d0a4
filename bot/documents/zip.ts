import { inflateRawSync } from 'node:zlib';
import { errorCode } from './error-code.ts';
import type { ReadLimits } from './limits.ts';
import { ReadFault } from './read-fault.ts';

type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Offset of the local header. */
  readonly offset: number;
};

export type Zip = { readonly file: Buffer; readonly entries: ReadonlyMap<string, ZipEntry> };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Opens a zip by its central directory alone, inflating nothing: a file that declares too many entries or too
 * many bytes is refused here. A file that lies about its sizes is stopped by `readEntry`.
 */
export function openZip(bytes: Uint8Array, limits: ReadLimits): Zip {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > limits.zipEntries) {
    throw new ReadFault('too-complex', { limit: 'entries', most: limits.zipEntries });
  }
  const entries = new Map<string, ZipEntry>();
  let at = file.readUInt32LE(end + 16);
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) {
      throw new ReadFault('damaged');
    }
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const bytesOut = file.readUInt32LE(at + 24);
    sum += bytesOut;
    entries.set(name, {
      name,
      method: file.readUInt16LE(at + 10),
      packedBytes: file.readUInt32LE(at + 20),
      bytes: bytesOut,
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (sum > limits.zipBytes || (sum > 20_000_000 && sum / file.length > limits.zipRatio)) {
    throw new ReadFault('too-complex', { limit: 'inflated', megabytes: Math.round(sum / 1e6) });
  }
  return { file, entries };
}

/** Inflates one entry, never beyond the size it declared. Null when there is no such entry. */
export function readEntry(zip: Zip, name: string): Buffer | null {
  const entry = zip.entries.get(name);
  if (entry === undefined) return null;
  const { file } = zip;
  if (entry.offset + 30 > file.length || file.readUInt32LE(entry.offset) !== localSignature) {
    throw new ReadFault('damaged');
  }
  const start =
    entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(start, start + entry.packedBytes);
  if (entry.method === 0) {
    // Not inflated, it is as long as it was declared: many names for the same bytes count each.
    if (entry.packedBytes !== entry.bytes) throw new ReadFault('damaged');
    return packed;
  }
  if (entry.method !== 8) throw new ReadFault('damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.bytes, 1) });
  } catch (cause) {
    if (errorCode(cause) === 'ERR_BUFFER_TOO_LARGE') {
      throw new ReadFault('too-complex', { limit: 'lying-size' });
    }
    throw new ReadFault('damaged', {}, cause);
  }
}

/** The end record, within its own length plus the longest comment from the end of the file. */
function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at;
  }
  throw new ReadFault('damaged');
}
