import type { Block, DocModel } from '#shared/document/doc-model.ts';
import type { Language } from '#shared/language/language.ts';
import { readTexts } from '#shared/language/read-texts.ts';

/** Columns of a table wider than this are not filled up with blanks. */
const widestCell = 48;

/** A document for a person at a terminal: title, counts, what to know, outline, then its text, close to Markdown. */
export function documentInLines(
  model: DocModel,
  { file, warnings }: { readonly file: string; readonly warnings: readonly string[] },
  language: Language,
): string {
  const texts = readTexts[language];
  const headings = model.blocks.filter((block) => block.kind === 'heading');
  const outline = headings.map(
    (block) => `${'  '.repeat(block.level - 1)}- ${block.text}${placeOf(block, language)}`,
  );
  return [
    `# ${model.head.title ?? file}`,
    countsOf(model, language),
    ...(warnings.length === 0 ? [] : [[`${texts.toKnow} :`, ...warnings.map(asItem)].join('\n')]),
    ...(outline.length === 0 ? [] : [`## ${texts.outline}`, outline.join('\n')]),
    `## ${texts.text}`,
    joinBlocks(model.blocks, language),
  ].join('\n\n');
}

const asItem = (text: string): string => `- ${text}`;

function countsOf({ kind, pages, blocks }: DocModel, language: Language): string {
  const texts = readTexts[language];
  const count = (wanted: Block['kind']): number =>
    blocks.filter((block) => block.kind === wanted).length;
  const words = blocks.reduce((sum, block) => sum + wordsOf(block), 0);
  const told = [
    kind,
    ...(pages === undefined ? [] : [kind === 'pptx' ? texts.slides(pages) : texts.pages(pages)]),
    ...(count('heading') === 0 ? [] : [texts.headings(count('heading'))]),
    ...(count('table') === 0 ? [] : [texts.tables(count('table'))]),
    ...(count('cue') === 0 ? [] : [texts.cues(count('cue'))]),
    texts.words(words),
  ];
  return told.join(' · ');
}

function wordsOf(block: Block): number {
  const text = block.kind === 'table' ? block.rows.flat().join(' ') : block.text;
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function placeOf({ anchor }: Block, language: Language): string {
  const texts = readTexts[language];
  if (anchor.page !== undefined) return ` (${texts.page(anchor.page)})`;
  return anchor.slide === undefined ? '' : ` (${texts.slide(anchor.slide)})`;
}

/** Items of one list, and what was said, follow each other line by line. */
function joinBlocks(blocks: readonly Block[], language: Language): string {
  let text = '';
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const isClose = before?.kind === block.kind && (block.kind === 'item' || block.kind === 'cue');
    const gap = before === undefined ? '' : isClose ? '\n' : '\n\n';
    text += `${gap}${linesOf(block, language)}`;
  });
  return text;
}

function linesOf(block: Block, language: Language): string {
  const texts = readTexts[language];
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(block.level + 1, 6))} ${block.text}${placeOf(block, language)}`;
    case 'paragraph':
      return block.text;
    case 'item':
      return asItem(block.text);
    case 'note':
      return `> ${texts.note} : ${block.text}`;
    case 'cue': {
      const time = block.anchor.time === undefined ? '' : `[${clock(block.anchor.time.from)}] `;
      return `${time}${block.speaker === null ? '' : `${block.speaker} : `}${block.text}`;
    }
    case 'table': {
      const remark = block.source === 'geometry' || block.source === 'ocr' ? texts.rebuilt : '';
      return `${inColumns(block.rows)}${remark === '' ? '' : `\n(${remark})`}`;
    }
  }
}

/** A table with its columns aligned, amounts to the right. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => Math.min(widthOf(row[at] ?? ''), widestCell))),
  );
  const lines = rows.map((row) => {
    const cells = widths.map((width, at) => fill(row[at] ?? '', width));
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

function fill(cell: string, width: number): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return /^[-−(]?\d[\d\s.,]*\)?\s?[%€]?$/u.test(cell) ? `${blanks}${cell}` : `${cell}${blanks}`;
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

const widthOf = (text: string): number =>
  /^[ -ÿ]*$/.test(text) ? text.length : [...graphemes.segment(text)].length;

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(':');
}
