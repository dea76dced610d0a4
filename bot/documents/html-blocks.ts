import { Parser } from 'htmlparser2';
import type { BlockCollector } from '#shared/document/collect-blocks.ts';
import { collectTables, type TableCollector } from './collect-tables.ts';
import { type HtmlTables, htmlTables } from './html-tables.ts';
import { addParagraph } from './parse-body.ts';
import { ReadFault } from './read-fault.ts';

type Attributes = Readonly<Record<string, string>>;

type Reading = {
  readonly collector: BlockCollector;
  readonly tables: TableCollector;
  readonly grid: HtmlTables;
  /** Names of the elements that are open inside what is left out, outermost first. */
  readonly skipped: string[];
  /** Numbers of the next items of the open lists, innermost last; null for bullets. */
  readonly lists: (number | null)[];
  text: string;
  level: number | null;
  item: string | null;
  preformatted: number;
  depth: number;
  title: string;
  inTitle: boolean;
};

/** What nobody reads on the page: code, styles, forms, menus, pictures. */
const leftOut = new Set(
  'script style noscript template svg math iframe object select textarea button nav canvas audio video datalist'.split(
    ' ',
  ),
);
const parting = new Set(
  'p div section article main header footer aside blockquote figure figcaption address dl dt dd ul ol li pre hr body form fieldset legend details summary center h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr td th'.split(
    ' ',
  ),
);
const voids = new Set(
  'br hr img input meta link wbr area base col embed source track param'.split(' '),
);
const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity|max-height)\s*:\s*0(?![.\d]*[1-9]))/i;
const deepest = 1_000;
const chunk = 1 << 16;

/**
 * Reads a page of HTML into blocks: headings, lists with their numbers, tables with their spans. Scripts, styles, menus and
 * what the page hides are left out; nothing that it points to is fetched. Returns its title.
 */
export function readHtmlBlocks(html: string, collector: BlockCollector): string {
  const tables = collectTables(collector);
  const reading: Reading = {
    collector,
    tables,
    grid: htmlTables(tables),
    skipped: [],
    lists: [],
    ...{ text: '', level: null, item: null, preformatted: 0, depth: 0, title: '', inTitle: false },
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(reading, name, attributes),
      onclosetag: (name) => close(reading, name),
      ontext: (text) => addText(reading, text),
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length; at += chunk) parser.write(html.slice(at, at + chunk));
  parser.end();
  flush(reading);
  return reading.title;
}

function open(reading: Reading, name: string, attributes: Attributes): void {
  reading.depth += 1;
  if (reading.depth > deepest) {
    throw new ReadFault('too-complex', { limit: 'depth', most: deepest });
  }
  if (reading.skipped.length > 0 || leftOut.has(name) || isUnseen(attributes)) {
    if (!voids.has(name)) reading.skipped.push(name);
    return;
  }
  if (name === 'title') reading.inTitle = true;
  if (name === 'br') reading.text += '\n';
  if (!parting.has(name)) return;
  flush(reading);
  openings.get(name)?.(reading, attributes);
  if (/^h[1-6]$/.test(name)) reading.level = Number(name.slice(1));
}

const openings: ReadonlyMap<string, (reading: Reading, attributes: Attributes) => void> = new Map([
  ['table', ({ grid }: Reading) => grid.openTable()],
  ['tr', ({ grid }: Reading) => grid.openRow()],
  ['td', ({ grid }: Reading, attributes: Attributes) => grid.openCell(attributes)],
  ['th', ({ grid }: Reading, attributes: Attributes) => grid.openCell(attributes)],
  ['ul', ({ lists }: Reading) => void lists.push(null)],
  ['ol', ({ lists }: Reading, { start = '1' }: Attributes) => void lists.push(Number(start) || 1)],
  ['li', openItem],
  [
    'pre',
    (reading: Reading) => {
      reading.preformatted += 1;
    },
  ],
]);

function openItem(reading: Reading): void {
  const next = reading.lists.at(-1) ?? null;
  reading.item = next === null ? '' : `${next}. `;
  if (next !== null) reading.lists.splice(-1, 1, next + 1);
}

function close(reading: Reading, name: string): void {
  reading.depth -= 1;
  if (reading.skipped.length > 0) {
    if (reading.skipped.at(-1) === name) reading.skipped.pop();
    return;
  }
  if (name === 'title') reading.inTitle = false;
  if (!parting.has(name)) return;
  flush(reading);
  closings.get(name)?.(reading);
}

const closings: ReadonlyMap<string, (reading: Reading) => void> = new Map([
  ['table', ({ grid }: Reading) => grid.closeTable()],
  ['td', ({ grid }: Reading) => grid.closeCell()],
  ['th', ({ grid }: Reading) => grid.closeCell()],
  ['ul', ({ lists }: Reading) => void lists.pop()],
  ['ol', ({ lists }: Reading) => void lists.pop()],
  [
    'li',
    (reading: Reading) => {
      reading.item = null;
    },
  ],
  [
    'pre',
    (reading: Reading) => {
      reading.preformatted = Math.max(0, reading.preformatted - 1);
    },
  ],
]);

function addText(reading: Reading, text: string): void {
  if (reading.skipped.length > 0) return;
  if (reading.inTitle) reading.title += text;
  else reading.text += reading.preformatted > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
}

function flush(reading: Reading): void {
  const { text, level, item } = reading;
  reading.text = '';
  reading.level = null;
  if (text.trim() === '') return;
  const labelled = item === null ? text : `${item}${text.trimStart()}`;
  // The number of an item stands before its first paragraph alone.
  if (item !== null) reading.item = '';
  addParagraph(reading, { text: labelled, level, item: item !== null, notes: [] });
}

function isUnseen({ hidden, style = '' }: Attributes): boolean {
  return hidden !== undefined || unseen.test(style);
}
