import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the zip: what Teams and the admin centres show. */
export const packageIcons = {
  color: { file: 'color.png', side: 192 },
  outline: { file: 'outline.png', side: 32 },
} as const;

/** Sides, in pixels, of the ribbon's icons; 16, 32 and 80 are required. */
export const ribbonSides: readonly number[] = [16, 32, 64, 80];

/** Sides of the two icons by which an XML manifest is known, standard and for dense screens. */
export const listSides = { standard: 32, dense: 64 } as const;

/** File of an icon of the ribbon. */
export const ribbonIcon = (side: number): string => `calame-${side}.png`;

/** File of an icon of the XML manifest, its own so that the two are told apart in the lists of Word. */
export const wordIcon = (side: number): string => `calame-word-${side}.png`;

/** Where the server gives an icon; cacheable, which Office wants. */
export const iconAddress = (host: string, file: string): string => `https://${host}/icons/${file}`;

/** The committed icons by file name. */
export function readIcons(): ReadonlyMap<string, Uint8Array> {
  const files = [
    ...Object.values(packageIcons).map(({ file }) => file),
    ...ribbonSides.map(ribbonIcon),
    ...Object.values(listSides).map(wordIcon),
  ];
  const folder = join(import.meta.dirname, 'icons');
  return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
}
