import type { Line } from './trace-path.ts';

/** Red, green, blue: 0–255 each; null rubs out what lies below. */
export type Ink = readonly [red: number, green: number, blue: number] | null;

/** What one ink covers: the inside of these outlines, those that overlap counted once. */
export type Layer = { readonly ink: Ink; readonly outlines: readonly Line[] };

/** `side` × `side` pixels of four bytes: red, green, blue, opacity. */
export type Picture = { readonly side: number; readonly pixels: Uint8Array };

/** Horizontal cuts through a row of pixels; along a cut the covered length is exact. */
const cutsPerRow = 16;

/**
 * Paints layers, the first below, of a drawing `units` wide into a square of `side` pixels. Only sums,
 * products and comparisons: the same picture on every computer.
 */
export function paint(layers: readonly Layer[], side: number, units: number): Picture {
  const colours = new Float64Array(side * side * 3);
  const opacity = new Float64Array(side * side);
  for (const { ink, outlines } of layers) {
    const covered = coverage(outlines, side, side / units);
    for (let pixel = 0; pixel < covered.length; pixel += 1) {
      const share = covered[pixel] ?? 0;
      const below = opacity[pixel] ?? 0;
      if (ink === null) {
        opacity[pixel] = below * (1 - share);
        continue;
      }
      const above = share + below * (1 - share);
      if (above === 0) continue;
      opacity[pixel] = above;
      for (const channel of [0, 1, 2] as const) {
        const at = pixel * 3 + channel;
        const mixed = ink[channel] * share + (colours[at] ?? 0) * below * (1 - share);
        colours[at] = mixed / above;
      }
    }
  }
  return { side, pixels: toBytes(colours, opacity) };
}

function toBytes(colours: Float64Array, opacity: Float64Array): Uint8Array {
  const pixels = new Uint8Array(opacity.length * 4);
  for (const [pixel, share] of opacity.entries()) {
    const alpha = Math.round(share * 255);
    pixels[pixel * 4 + 3] = alpha;
    if (alpha === 0) continue;
    for (const channel of [0, 1, 2]) {
      pixels[pixel * 4 + channel] = Math.round(colours[pixel * 3 + channel] ?? 0);
    }
  }
  return pixels;
}

type Crossing = { readonly x: number; readonly turn: 1 | -1 };

/** Which share of each pixel lies inside (non-zero winding), 0 to 1. */
function coverage(outlines: readonly Line[], side: number, scale: number): Float64Array {
  const covered = new Float64Array(side * side);
  for (let cut = 0; cut < side * cutsPerRow; cut += 1) {
    const y = (cut + 0.5) / cutsPerRow;
    const row = covered.subarray(
      Math.floor(cut / cutsPerRow) * side,
      (Math.floor(cut / cutsPerRow) + 1) * side,
    );
    const crossings = outlines
      .flatMap((outline) => crossingsOf(outline, y, scale))
      .sort((a, b) => a.x - b.x);
    let winding = 0;
    for (const [index, { x, turn }] of crossings.entries()) {
      winding += turn;
      if (winding !== 0) addSpan(row, x, crossings[index + 1]?.x ?? x);
    }
  }
  return covered.map((share) => Math.min(1, share));
}

function crossingsOf(outline: Line, y: number, scale: number): readonly Crossing[] {
  const found: Crossing[] = [];
  for (const [index, to] of outline.entries()) {
    const from = outline.at(index - 1) ?? to;
    const [top, bottom] = [from[1] * scale, to[1] * scale];
    if (top <= y === bottom <= y) continue;
    const along = (y - top) / (bottom - top);
    const x = (from[0] + (to[0] - from[0]) * along) * scale;
    found.push({ x, turn: bottom > top ? 1 : -1 });
  }
  return found;
}

/** Adds one cut's share of the pixels between two abscissas. */
function addSpan(row: Float64Array, from: number, to: number): void {
  const [start, end] = [Math.max(0, from), Math.min(row.length, to)];
  for (let pixel = Math.floor(start); pixel < end; pixel += 1) {
    const length = Math.min(end, pixel + 1) - Math.max(start, pixel);
    row[pixel] = (row[pixel] ?? 0) + length / cutsPerRow;
  }
}
