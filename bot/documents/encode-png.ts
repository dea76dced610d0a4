import { crc32, deflateSync } from 'node:zlib';
import type { PagePixels } from './pdf-page-picture.ts';

/** A picture in red, green and blue as PNG (RFC 2083): each row as its difference from the row above, which white paper shrinks to nothing. */
export function encodePng({ width, height, pixels }: PagePixels): Uint8Array {
  const row = width * 3;
  const filtered = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const to = y * (row + 1);
    const from = y * row;
    filtered[to] = filterUp;
    for (let x = 0; x < row; x += 1) {
      const above = y === 0 ? 0 : (pixels[from - row + x] ?? 0);
      filtered[to + 1 + x] = (pixels[from + x] ?? 0) - above;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([eightBits, redGreenBlue, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(filtered, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const filterUp = 2;
const eightBits = 8;
const redGreenBlue = 2;

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  const sum = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
