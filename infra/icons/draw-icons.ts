import { type MarkKind, mark, markUnits } from './mark.ts';
import { paint } from './paint.ts';
import { writePng } from './write-png.ts';

/**
 * The icons of the package and of the ribbon. Teams asks for 192 and 32 pixels, Word's ribbon for 16, 32
 * and 80 (64 and 80 on dense screens); the second Word manifest has icons of its own, so that an
 * administrator tells the two apart.
 */
const icons: readonly (readonly [file: string, kind: MarkKind, side: number])[] = [
  ['color.png', 'square', 192],
  ['outline.png', 'outline', 32],
  ['calame-16.png', 'tile', 16],
  ['calame-32.png', 'tile', 32],
  ['calame-64.png', 'tile', 64],
  ['calame-80.png', 'tile', 80],
  ['calame-word-32.png', 'reversed-tile', 32],
  ['calame-word-64.png', 'reversed-tile', 64],
];

/** Each icon's file name and bytes: the same on every computer and every day. */
export function drawIcons(): ReadonlyMap<string, Buffer> {
  return new Map(
    icons.map(([file, kind, side]) => [file, writePng(paint(mark(kind, side), side, markUnits))]),
  );
}
