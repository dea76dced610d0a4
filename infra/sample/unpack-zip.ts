import { inflateRawSync } from 'node:zlib';
import type { ZipPart } from '#shared/document/pack-zip.ts';

type UnpackedPart = ZipPart & { readonly bytes: Buffer };

/** The parts of a zip that a library has just written, in their order, inflated. */
export function unpackZip(file: Buffer): readonly UnpackedPart[] {
  const end = file.lastIndexOf('PK\x05\x06');
  const parts: UnpackedPart[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
    const stored = file.readUInt16LE(at + 10) === 0;
    if (!name.endsWith('/')) parts.push({ name, bytes: stored ? packed : inflateRawSync(packed) });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}
