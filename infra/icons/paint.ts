import type { Line, Point } from './trace-path.ts';

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

type Edge = { readonly from: Point; readonly to: Point };
type Crossing = { readonly x: number; readonly turn: 1 | -1 };

/** Which share of each pixel lies inside (non-zero winding), 0 to 1. */
function coverage(outlines: readonly Line[], side: number, scale: number): Float64Array {
  const covered = new Float64Array(side * side);
  for (const [row, edges] of edgesByRow(outlines, side, scale).entries()) {
    const pixels = covered.subarray(row * side, (row + 1) * side);
    for (let cut = 0; cut < cutsPerRow; cut += 1) {
      const y = row + (cut + 0.5) / cutsPerRow;
      const crossings = edges
        .flatMap((edge) => crossingOf(edge, y))
        .sort((one, other) => one.x - other.x);
      let winding = 0;
      for (const [index, { x, turn }] of crossings.entries()) {
        winding += turn;
        if (winding !== 0) addSpan(pixels, x, crossings[index + 1]?.x ?? x);
      }
    }
  }
  return covered.map((share) => Math.min(1, share));
}

/** The sides of the outlines, in pixels, for each row that they go through. */
function edgesByRow(outlines: readonly Line[], side: number, scale: number): readonly Edge[][] {
  const rows: Edge[][] = Array.from({ length: side }, () => []);
  for (const outline of outlines) {
    const points = outline.map(([x, y]): Point => [x * scale, y * scale]);
    for (const [index, to] of points.entries()) {
      const from = points.at(index - 1) ?? to;
      const top = Math.max(0, Math.floor(Math.min(from[1], to[1])));
      const bottom = Math.min(side - 1, Math.floor(Math.max(from[1], to[1])));
      for (let row = top; row <= bottom; row += 1) rows[row]?.push({ from, to });
    }
  }
  return rows;
}

function crossingOf({ from, to }: Edge, y: number): readonly Crossing[] {
  const [top, bottom] = [from[1], to[1]];
  if (top <= y === bottom <= y) return [];
  const x = from[0] + ((to[0] - from[0]) * (y - top)) / (bottom - top);
  return [{ x, turn: bottom > top ? 1 : -1 }];
}

/** Adds one cut's share of the pixels between two abscissas. */
function addSpan(row: Float64Array, from: number, to: number): void {
  const [start, end] = [Math.max(0, from), Math.min(row.length, to)];
  for (let pixel = Math.floor(start); pixel < end; pixel += 1) {
    const length = Math.min(end, pixel + 1) - Math.max(start, pixel);
    row[pixel] = (row[pixel] ?? 0) + length / cutsPerRow;
  }
}
