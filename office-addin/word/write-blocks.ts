import type { ActTable } from '#shared/acts/act.ts';
import type { LaidBlock } from '#shared/acts/lay-out-act.ts';
import { findPlaceholders } from '#shared/acts/placeholders.ts';
import type { Dress } from './act-word-styles.ts';

/** Where a paragraph or a table can be added next; it moves on with each. */
export type Place = {
  readonly paragraph: (text: string) => Word.Paragraph;
  readonly table: (values: string[][]) => Word.Table;
};

/** Office.js starts lists only beside loaded ones: items bear their sign, as acts are printed. */
const dash = '–\u00A0';

type Written = { readonly block: LaidBlock; readonly paragraphs: readonly Word.Paragraph[] };

/** Word searches for no more characters than this. */
const longestSearch = 255;

/**
 * Blocks one after the other, each in a tagged control of its own; queued, no sync. All words first, then the controls:
 * what is added after the end of a control lands in it. Gives where to look for what is to be completed, loaded.
 */
export function writeBlocks(
  blocks: readonly LaidBlock[],
  place: Place,
  dress: Dress,
): readonly Word.RangeCollection[] {
  const written = blocks.map((block) => writeWords(block, place, dress));
  const toComplete = written.flatMap(({ block, paragraphs }) =>
    paragraphs.flatMap((paragraph, at) => {
      const text = block.paragraphs[at]?.text ?? '';
      const missing = new Set(
        findPlaceholders(text).map(({ start, end }) => text.slice(start, end)),
      );
      return [...missing].map((words) =>
        paragraph.search(words.slice(0, longestSearch), { matchCase: true }).load('items'),
      );
    }),
  );
  for (const one of written) hold(one);
  return toComplete;
}

function writeWords(block: LaidBlock, place: Place, dress: Dress): Written {
  const paragraphs = block.paragraphs.map(({ text, style }) => {
    const paragraph = place.paragraph(style === 'ActeListe' ? `${dash}${text}` : text);
    dress(paragraph, style);
    return paragraph;
  });
  const whole = paragraphs.length === 0 ? [place.paragraph('')] : paragraphs;
  if (block.table !== null) writeTable(block.table, place);
  return { block, paragraphs: whole };
}

function writeTable({ header, rows }: ActTable, place: Place): void {
  const lines = header.length === 0 ? rows : [header, ...rows];
  const columns = Math.max(1, ...lines.map(({ length }) => length));
  const table = place.table(
    lines.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? '')),
  );
  if (header.length > 0) table.headerRowCount = 1;
}

function hold({ block, paragraphs }: Written): void {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return;
  const range = first.getRange('Whole');
  const whole = first === last ? range : range.expandTo(last.getRange('Whole'));
  const control = whole.insertContentControl();
  control.tag = block.tag;
  control.title = block.title;
  control.appearance = 'BoundingBox';
}
