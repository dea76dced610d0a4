import { constants, crc32, deflateSync } from 'node:zlib';
import type { Picture } from './paint.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const eightBitsRgba = Buffer.from([8, 6, 0, 0, 0]);
/** PNG filter 2: each byte minus the one above it. Flat areas become runs of zeros. */
const up = 2;

/**
 * A PNG of four channels, without any date or text (W3C PNG, third edition). Runs alone are packed
 * (`Z_RLE`): the search for longer repeats differs between processors, bytes must not.
 */
export function writePng({ side, pixels }: Picture): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  const packed = deflateSync(filtered(pixels, side * 4), { level: 9, strategy: constants.Z_RLE });
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([size, eightBitsRgba])),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function filtered(pixels: Uint8Array, rowBytes: number): Buffer {
  const rows = pixels.length / rowBytes;
  const out = Buffer.alloc(rows * (rowBytes + 1));
  for (let row = 0; row < rows; row += 1) {
    const start = row * (rowBytes + 1);
    out[start] = up;
    for (let at = 0; at < rowBytes; at += 1) {
      const above = row === 0 ? 0 : (pixels[(row - 1) * rowBytes + at] ?? 0);
      out[start + 1 + at] = ((pixels[row * rowBytes + at] ?? 0) - above) & 0xff;
    }
  }
  return out;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
