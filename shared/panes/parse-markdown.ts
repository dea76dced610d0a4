import type { MarkdownBlock } from './markdown.ts';
import { parseInlines } from './parse-inlines.ts';
import { parsePassage } from './parse-passage.ts';

const heading = /^(#{1,6})\s+(.*?)\s*#*$/u;
const quote = /^\s{0,3}>\s?(.*)$/u;
const bullet = /^\s{0,6}[-*•]\s+(.*)$/u;
const numbered = /^\s{0,6}(\d{1,3})[.)]\s+(.*)$/u;
const tableRow = /^\s*\|(.*)\|\s*$/u;
const tableRule = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u;

type Kind = 'blank' | 'heading' | 'quote' | 'bullet' | 'numbered' | 'table' | 'text';

const kindOf = (line: string): Kind => {
  if (line.trim() === '') return 'blank';
  if (heading.test(line)) return 'heading';
  if (quote.test(line)) return 'quote';
  if (bullet.test(line)) return 'bullet';
  if (numbered.test(line)) return 'numbered';
  return tableRow.test(line) ? 'table' : 'text';
};

const cellsOf = (line: string): readonly ReturnType<typeof parseInlines>[] =>
  (tableRow.exec(line)?.[1] ?? '').split('|').map((cell) => parseInlines(cell.trim()));

const itemsOf = (lines: readonly string[], marker: RegExp, place: number): MarkdownBlock => ({
  kind: 'list',
  ordered: marker === numbered,
  start: Number(numbered.exec(lines[0] ?? '')?.[1] ?? 1),
  items: lines.map((line) => parseInlines(marker.exec(line)?.[place] ?? line)),
});

const readBlock = (kind: Kind, lines: readonly string[]): readonly MarkdownBlock[] => {
  if (kind === 'blank') return [];
  if (kind === 'heading') {
    return lines.map((line) => {
      const [, marks = '#', text = ''] = heading.exec(line) ?? [];
      return { kind, level: marks.length, children: parseInlines(text) };
    });
  }
  if (kind === 'quote') {
    const quoted = lines.map((line) => quote.exec(line)?.[1] ?? line).join('\n');
    return [{ kind, blocks: parsePassage(quoted, parseInlines) }];
  }
  if (kind === 'bullet') {
    const words = lines.map((line) => bullet.exec(line)?.[1] ?? line);
    // `- 1. …`: the number is the marker, and the only one.
    return words.every((item) => numbered.test(item))
      ? [itemsOf(words, numbered, 2)]
      : [itemsOf(lines, bullet, 1)];
  }
  if (kind === 'numbered') return [itemsOf(lines, numbered, 2)];
  const [first = '', second = '', ...rows] = lines;
  if (kind === 'table' && tableRule.test(second)) {
    return [{ kind, head: cellsOf(first), rows: rows.map(cellsOf) }];
  }
  return [{ kind: 'paragraph', children: parseInlines(lines.join('\n')) }];
};

/**
 * Reads the simple Markdown of answers and charters into blocks: headings, paragraphs, quotes, lists,
 * tables. HTML is text like any other; nothing is ever interpreted as markup of the page.
 */
export const parseMarkdown = (source: string): readonly MarkdownBlock[] => {
  const blocks: MarkdownBlock[] = [];
  let kind: Kind = 'blank';
  let lines: string[] = [];
  for (const line of source.replaceAll('\r\n', '\n').split('\n')) {
    const next = kindOf(line);
    if (next !== kind) {
      blocks.push(...readBlock(kind, lines));
      kind = next;
      lines = [];
    }
    lines.push(line);
  }
  return [...blocks, ...readBlock(kind, lines)];
};

/** The words alone, for a screen reader's announcement and the clipboard. */
export const plainText = (source: string): string =>
  source
    .replaceAll(/^[ \t]*>[ \t]?/gmu, '')
    .replaceAll(/^#{1,6}[ \t]+/gmu, '')
    .replaceAll('**', '')
    .trim();
