import { cleanLine, cleanText } from './clean-text.ts';
import type { Anchor, Block, TableSource } from './doc-model.ts';

/** Where a reader found a block; the headings above it and its rank are kept by the collector. */
type Place = Omit<Anchor, 'path' | 'index'>;

export type BlockCollector = {
  /** `level` from 1 (outermost). */
  readonly heading: (level: number, text: string, place?: Place) => void;
  readonly text: (
    kind: 'paragraph' | 'item' | 'note',
    text: string,
    place?: Place,
    source?: 'ocr',
  ) => void;
  readonly table: (
    rows: readonly (readonly string[])[],
    place?: Place,
    source?: TableSource,
  ) => void;
  /** What was said; an empty one is left out. */
  readonly cue: (speaker: string | null, text: string, place?: Place) => void;
  readonly blocks: () => readonly Block[];
};

/** The one way for a reader to build its blocks: text cleaned, empty blocks and rows left out, heading path kept. */
export function collectBlocks(): BlockCollector {
  const blocks: Block[] = [];
  const open: { level: number; text: string }[] = [];
  const anchor = (place: Place | undefined): Anchor => ({
    ...place,
    path: open.map((heading) => heading.text),
    index: blocks.length,
  });
  return {
    heading(level, raw, place) {
      const text = cleanLine(raw);
      if (text === '') return;
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      blocks.push({ kind: 'heading', level, text, anchor: anchor(place) });
      open.push({ level, text });
    },
    text(kind, raw, place, source) {
      for (const line of partItems(cleanText(raw))) {
        const bullet = /^[•▪◦‣●■] ?/.exec(line)?.[0] ?? '';
        const text = line.slice(bullet.length);
        const found = bullet === '' ? kind : 'item';
        const read = source === undefined ? {} : { source };
        if (text !== '') blocks.push({ kind: found, text, ...read, anchor: anchor(place) });
      }
    },
    table(raw, place, source) {
      const rows = tidyRows(raw);
      if (rows.length === 0) return;
      const found = source === undefined ? {} : { source };
      blocks.push({ kind: 'table', rows, ...found, anchor: anchor(place) });
    },
    cue(speaker, raw, place) {
      const text = cleanLine(raw);
      if (text !== '') blocks.push({ kind: 'cue', speaker, text, anchor: anchor(place) });
    },
    blocks: () => blocks,
  };
}

/** Lines that open with a bullet are items that somebody typed by hand. */
function partItems(text: string): string[] {
  return text.split(/\n(?=[•▪◦‣●■])/);
}

/** Cells on one line; rows and columns that are empty throughout are left out, short rows filled up. */
function tidyRows(raw: readonly (readonly string[])[]): string[][] {
  const rows = raw
    .map((row) => row.map(cleanLine))
    .filter((row) => row.some((cell) => cell !== ''));
  const used: boolean[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      used[column] = (used[column] ?? false) || cell !== '';
    });
  }
  const columns = Array.from(used.keys()).filter((column) => used[column]);
  return rows.map((row) => columns.map((column) => row[column] ?? ''));
}
