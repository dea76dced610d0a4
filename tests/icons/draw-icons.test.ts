import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { drawIcons } from '../../infra/icons/draw-icons.ts';
import { mark, markUnits } from '../../infra/icons/mark.ts';
import { paint } from '../../infra/icons/paint.ts';
import { strokeLine, tracePath } from '../../infra/icons/trace-path.ts';
import { writePng } from '../../infra/icons/write-png.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'teams-app/manifest/icons');
const white = [255, 255, 255] as const;

test('the icons are those of the drawing, byte for byte: else run node infra/icons/make-icons.ts', () => {
  const drawn = drawIcons();
  expect(readdirSync(folder).sort()).toEqual([...drawn.keys()].sort());
  const stale = [...drawn].filter(
    ([file, bytes]) => !bytes.equals(readFileSync(join(folder, file))),
  );
  expect(stale.map(([file]) => file)).toEqual([]);
});

test('the drawing of the icons is the one of the screens', () => {
  const svg = readFileSync(join(root, 'shared/panes/calame.svg'), 'utf8');
  const shown = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path = '']) => outlineOf(path));
  const [, pen] = mark('tile', 192).map(({ outlines }) => outlines[0]);
  expect(rounded(shown[0] ?? [])).toEqual(rounded(pen ?? []));
});

/** The file writes its curves in one command, and begins with a small letter. */
const outlineOf = (path: string): readonly (readonly [number, number])[] =>
  tracePath(path.replace(/^m/, 'M'))[0] ?? [];

const rounded = (line: readonly (readonly [number, number])[]): readonly string[] =>
  line.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`);

test('a square that fills the picture covers it, one that fills half a pixel covers half', () => {
  const box = (right: number) =>
    [
      [0, 0],
      [right, 0],
      [right, 1],
      [0, 1],
    ] as const;
  const whole = paint([{ ink: white, outlines: [box(1)] }], 1, 1);
  const half = paint([{ ink: white, outlines: [box(0.5)] }], 1, 1);
  expect([...whole.pixels]).toEqual([255, 255, 255, 255]);
  expect([...half.pixels]).toEqual([255, 255, 255, 128]);
});

test('a stroke that crosses itself is inked once, and what is rubbed out is gone', () => {
  const cross = [
    ...strokeLine(
      [
        [0, 2],
        [4, 2],
      ],
      2,
    ),
    ...strokeLine(
      [
        [2, 0],
        [2, 4],
      ],
      2,
    ),
  ];
  const { pixels } = paint([{ ink: white, outlines: cross }], 4, 4);
  expect(Math.max(...pixels)).toBe(255);
  const erased = paint(
    [
      { ink: white, outlines: cross },
      { ink: null, outlines: cross },
    ],
    4,
    4,
  );
  expect(erased.pixels.filter((_, at) => at % 4 === 3).every((alpha) => alpha < 64)).toBe(true);
});

test('the picture is written without loss', () => {
  const picture = paint(mark('tile', 16), 16, markUnits);
  const file = writePng(picture);
  const rows = inflateSync(file.subarray(file.indexOf('IDAT') + 4, file.lastIndexOf('IEND') - 8));
  const back = new Uint8Array(picture.pixels.length);
  for (let at = 0; at < back.length; at += 1) {
    const row = Math.floor(at / 64);
    back[at] = (rows[at + row + 1] ?? 0) + (row === 0 ? 0 : (back[at - 64] ?? 0));
  }
  expect(back).toEqual(picture.pixels);
});

test.each([16, 32, 64, 80])(
  'the pen of %i pixels stands out from its tile, on light and on dark',
  (side) => {
    const { pixels } = paint(mark('tile', side), side, markUnits);
    const solid = { reed: 0, ink: 0 };
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at + 3] === 255 && (pixels[at] ?? 0) > 220) solid.reed += 1;
      if (pixels[at + 3] === 255 && (pixels[at] ?? 0) < 40) solid.ink += 1;
    }
    expect(solid.reed / (side * side)).toBeGreaterThan(0.08);
    expect(solid.ink / (side * side)).toBeGreaterThan(0.4);
  },
);
