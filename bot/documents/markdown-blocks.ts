import type { BlockCollector } from '#shared/document/collect-blocks.ts';
import { plainMarkdown } from './markdown-inline.ts';

/** What is being read: the lines, the place in them, and the paragraph or item not yet closed. */
type Reading = {
  readonly lines: readonly string[];
  readonly collector: BlockCollector;
  open: { readonly kind: 'paragraph' | 'item'; readonly lines: string[] } | null;
};

/** Takes the block that starts at a line and gives the index of the line after it; null when it is not of this kind. */
type Rule = (reading: Reading, at: number) => number | null;

// The order matters: a fence hides all else, and a table's first line looks like a paragraph.
const rules: readonly Rule[] = [fence, heading, table, underlined, gap, item, text];

/** Reads the blocks of Markdown; quotes are read as what they quote. */
export function readMarkdownBlocks(lines: readonly string[], collector: BlockCollector): void {
  const reading: Reading = { lines, collector, open: null };
  let at = 0;
  while (at < lines.length) {
    const from = at;
    at = rules.reduce<number | null>((next, rule) => next ?? rule(reading, from), null) ?? from + 1;
  }
  close(reading);
}

function close(reading: Reading): void {
  const { open } = reading;
  reading.open = null;
  if (open !== null) reading.collector.text(open.kind, plainMarkdown(open.lines.join('\n')));
}

function lineAt(reading: Reading, at: number): string {
  return (reading.lines[at] ?? '').replace(/^(?: {0,3}>[ \t]?)+/, '');
}

function fence(reading: Reading, at: number): number | null {
  const mark = /^\s*(```+|~~~+)/.exec(lineAt(reading, at))?.[1];
  if (mark === undefined) return null;
  close(reading);
  let end = at + 1;
  while (end < reading.lines.length && !lineAt(reading, end).trim().startsWith(mark)) end += 1;
  reading.collector.text('paragraph', reading.lines.slice(at + 1, end).join('\n'));
  return end + 1;
}

function heading(reading: Reading, at: number): number | null {
  const found = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(lineAt(reading, at));
  if (found === null) return null;
  close(reading);
  const words = (found[2] ?? '').trimEnd().replace(/[ \t]#+$/, '');
  reading.collector.heading((found[1] ?? '#').length, plainMarkdown(words));
  return at + 1;
}

function table(reading: Reading, at: number): number | null {
  if (!lineAt(reading, at).includes('|') || !isTableRule(lineAt(reading, at + 1))) return null;
  close(reading);
  const rows = [cellsOf(lineAt(reading, at))];
  let end = at + 2;
  while (lineAt(reading, end).includes('|')) {
    rows.push(cellsOf(lineAt(reading, end)));
    end += 1;
  }
  reading.collector.table(rows);
  return end;
}

/** A line underlined by `===` or `---` is a heading. */
function underlined(reading: Reading, at: number): number | null {
  const { open } = reading;
  const line = lineAt(reading, at);
  if (open?.kind !== 'paragraph' || open.lines.length !== 1) return null;
  if (!/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(line)) return null;
  reading.open = null;
  reading.collector.heading(
    line.trim().startsWith('=') ? 1 : 2,
    plainMarkdown(open.lines[0] ?? ''),
  );
  return at + 1;
}

/** Empty lines, rules across the page and link definitions part blocks and say nothing. */
function gap(reading: Reading, at: number): number | null {
  const line = lineAt(reading, at);
  const rule = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line);
  const definition = /^ {0,3}\[[^[\]]+\]:[ \t]+\S+/.test(line);
  if (line.trim() !== '' && !rule && !definition) return null;
  close(reading);
  return at + 1;
}

function item(reading: Reading, at: number): number | null {
  const found = /^\s*(?:[-*+]|(\d{1,4}[.)]))[ \t]+(.*)$/.exec(lineAt(reading, at));
  if (found === null) return null;
  close(reading);
  reading.open = { kind: 'item', lines: [[found[1], found[2]].filter(Boolean).join(' ')] };
  return at + 1;
}

function text(reading: Reading, at: number): number | null {
  const line = lineAt(reading, at);
  if (reading.open === null) reading.open = { kind: 'paragraph', lines: [line] };
  else reading.open.lines.push(line);
  return at + 1;
}

/** The line under a table's header: bars, dashes and colons alone. */
function isTableRule(line: string): boolean {
  return /^[ \t|:-]+$/.test(line) && line.includes('-') && line.includes('|');
}

/** Cells of a row; `\|` and a bar inside code are part of the cell. */
function cellsOf(row: string): string[] {
  const inside = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside.split(/(?<!\\)\|/).map((cell) => plainMarkdown(cell.replaceAll('\\|', '|').trim()));
}
