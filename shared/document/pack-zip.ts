export type ZipPart = { readonly name: string; readonly bytes: Uint8Array };

/** Raw deflate (RFC 1951), where a file is too large to be stored as it is. */
type Deflate = (bytes: Uint8Array) => Uint8Array;

// The first day that a zip can tell: the same parts give the same bytes on any day.
const firstDay = 0x0021;
const namesInUtf8 = 0x0800;

/**
 * Writes a zip of the parts in the order given (PKWARE APPNOTE 6.3.10, 4.3). Without `deflate` they are stored:
 * compressors differ between computers, and the bytes of a package must not.
 */
export function packZip(parts: readonly ZipPart[], deflate?: Deflate): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const label = new TextEncoder().encode(name);
    const held = deflate === undefined ? bytes : deflate(bytes);
    const method = deflate === undefined ? 0 : 8;
    const facts = [
      ...[...half(20), ...half(namesInUtf8), ...half(method), ...half(0), ...half(firstDay)],
      ...[...word(crc32(bytes)), ...word(held.length), ...word(bytes.length)],
      ...[...half(label.length), ...half(0)],
    ];
    const local = join([[0x50, 0x4b, 3, 4], facts, label, held]);
    const place = [...half(0), ...half(0), ...half(0), ...word(0), ...word(offset)];
    entries.push(join([[0x50, 0x4b, 1, 2, 20, 0], facts, place, label]));
    locals.push(local);
    offset += local.length;
  }
  const directory = join(entries);
  const counts = [...half(0), ...half(0), ...half(parts.length), ...half(parts.length)];
  const end = [...counts, ...word(directory.length), ...word(offset), ...half(0)];
  return join([...locals, directory, [0x50, 0x4b, 5, 6], end]);
}

const half = (value: number): readonly number[] => [value & 0xff, (value >>> 8) & 0xff];

const word = (value: number): readonly number[] => [...half(value & 0xffff), ...half(value >>> 16)];

function join(pieces: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The remainder of each byte, polynomial 0xEDB88320 (APPNOTE 4.4.7). */
const remainders: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (remainders[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
