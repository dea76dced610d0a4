import type { Ink, Layer } from './paint.ts';
import { roundedSquare, strokeLine, tracePath } from './trace-path.ts';

/** Width and height of the drawing, whose outlines are those of shared/panes/calame.svg. */
export const markUnits = 32;

const ink: Ink = [0x12, 0x4f, 0x6c];
const reed: Ink = [0xf3, 0xd9, 0xa4];
const white: Ink = [0xff, 0xff, 0xff];

type Stroke = { readonly path: string; readonly width: number };

/** The reed, the slit of its nib, and the line just written. */
type Drawing = { readonly pen: string; readonly slit: Stroke | null; readonly script: Stroke };

/** As on the screens. */
const fine: Drawing = {
  pen: 'M25.6 4.8c-5.3 2.2-10.7 6.6-13.8 11.9L9.4 22.6l5.7-2.9c4.9-3.4 8.9-8.9 10.5-14.9Z',
  slit: { path: 'M9.4 22.6l7.2-8.4', width: 1.3 },
  script: { path: 'M6.5 26.5c4-1.7 7.2.9 11-.3c2.4-.8 4.3-1.1 7-.2', width: 1.8 },
};

/** Below 48 pixels: thicker, closer to the edges, the tip of the nib whole. */
const coarse: Drawing = {
  pen: 'M28 3c-6.8 2-13.8 6.8-17.2 12.8L8 23.4l7.2-3.6C20.8 16.4 26.2 9.8 28 3Z',
  slit: { path: 'M11.4 19.8l5.4-6', width: 1.5 },
  script: { path: 'M5.4 27.6c4.2-2 8 .9 12.2-.3c2.6-.8 5.2-1.2 8.8-.1', width: 2.6 },
};

/** Below 24 pixels: no slit, and a straight line on whole pixels at 16. */
const bare: Drawing = {
  pen: 'M28.6 2.6C21.2 4 13.8 8.8 10.2 15.2L7 24l8.2-3.4C21.6 16.6 26.8 10 28.6 2.6Z',
  slit: null,
  script: { path: 'M5 27L27 27', width: 2 },
};

/** Where an icon is shown: Teams cuts its corners itself; in Word it stands on the ribbon's own colour. */
export type MarkKind = 'square' | 'tile' | 'reversed-tile' | 'outline';

/** The layers of the product's mark for a picture of so many pixels. */
export function mark(kind: MarkKind, side: number): readonly Layer[] {
  const drawing = side < 24 ? bare : side < 48 ? coarse : fine;
  switch (kind) {
    case 'outline':
      return written(drawing, white, null);
    case 'square':
      return [
        { ink, outlines: [roundedSquare([0, 0], markUnits, 0)] },
        ...written(drawing, reed, ink),
      ];
    case 'tile':
      return [tile(ink), ...written(drawing, reed, ink)];
    case 'reversed-tile':
      return [tile(reed), ...written(drawing, ink, reed)];
  }
}

function tile(colour: Ink): Layer {
  return { ink: colour, outlines: [roundedSquare([0, 0], markUnits, 7)] };
}

function written({ pen, slit, script }: Drawing, colour: Ink, ground: Ink): readonly Layer[] {
  return [
    { ink: colour, outlines: tracePath(pen) },
    ...(slit === null ? [] : [{ ink: ground, outlines: strokes(slit) }]),
    { ink: colour, outlines: strokes(script) },
  ];
}

function strokes({ path, width }: Stroke): Layer['outlines'] {
  return tracePath(path).flatMap((line) => strokeLine(line, width));
}
