export type PngHead = {
  readonly width: number;
  readonly height: number;
  readonly hasOpacity: boolean;
};

const signature = '89504e470d0a1a0a';

/** What the first chunk of a PNG says (W3C PNG, third edition, 11.2.1); null when it is none. */
export function readPngHead(bytes: Uint8Array): PngHead | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 33 || file.toString('hex', 0, 8) !== signature) return null;
  if (file.readUInt32BE(8) !== 13 || file.toString('latin1', 12, 16) !== 'IHDR') return null;
  const colourType = file.readUInt8(25);
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    hasOpacity: colourType === 4 || colourType === 6,
  };
}
