import type { Block } from '../document/doc-model.ts';
import type { IndexedList } from './document-index.ts';

/** A line that names the list below it where no heading does: `Biens de retour :`. */
const longestTitle = 120;
const longestLine = 160;
const longestIntroduction = 260;
const announces =
  /:\s*$|ci-dessous|ci-après|suivante?s?\b|\bliste|tableau|inventaire|détaill|figurent|comprennent/iu;

/** Lists and tables with what names them: a heading, or a line that announces them. */
export function indexLists(blocks: readonly Block[]): readonly IndexedList[] {
  return blocks.flatMap((block, at): readonly IndexedList[] => {
    if (block.kind !== 'heading' && !isTitle(block)) return [];
    const within =
      block.kind === 'heading'
        ? blocksUnder(blocks, at, block.level)
        : whileTrue(blocks.slice(at + 1), isEntry);
    const list = readList(block, within);
    return list === null ? [] : [list];
  });
}

type Named = Extract<Block, { kind: 'heading' | 'paragraph' | 'item' | 'note' }>;

const isTitle = (block: Block): block is Named =>
  block.kind === 'paragraph' && block.text.length <= longestTitle && isOneLine(block.text);

const isOneLine = (text: string): boolean => !/[.;!?]\s*$/u.test(text) && !text.includes('\n');

const bullet = /^\s*[-\u2013\u2022\u25aa*]\s+(?=\S)/u;

const isEntry = (block: Block): boolean =>
  block.kind === 'item' ||
  block.kind === 'table' ||
  (block.kind === 'paragraph' && bullet.test(block.text));

/** A line of a list of which the reader of the file saw no bullets. */
const isLine = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= longestLine &&
  isOneLine(block.text) &&
  !/:\s*$/u.test(block.text);

/** Up to the next heading; where that one follows at once, up to the next of the same level. */
function blocksUnder(blocks: readonly Block[], at: number, level: number): readonly Block[] {
  const own = whileTrue(blocks.slice(at + 1), ({ kind }) => kind !== 'heading');
  if (own.length > 0) return own;
  return whileTrue(
    blocks.slice(at + 1),
    (block) => block.kind !== 'heading' || block.level > level,
  );
}

function whileTrue(blocks: readonly Block[], holds: (block: Block) => boolean): readonly Block[] {
  const end = blocks.findIndex((block) => !holds(block));
  return end === -1 ? blocks : blocks.slice(0, end);
}

/** Null where what stands there is said in sentences. */
function readList(named: Named, within: readonly Block[]): IndexedList | null {
  const first = within.findIndex((block) => isEntry(block) || isLine(block));
  if (first === -1) return null;
  const [before, entries] = [within.slice(0, first), within.slice(first)];
  const hasLines = entries.some(isLine);
  const isPlain = entries.every((block) => isEntry(block) || isLine(block) || isAside(block));
  if (!before.every(isAside) || (hasLines && !isPlain)) return null;
  const rows = entries.flatMap(rowsOf);
  const isTable = entries[0]?.kind === 'table';
  if (rows.length < 2) return null;
  return {
    title: named.text,
    path: [...named.anchor.path, named.text],
    isTable,
    isOcr: entries.some((block) => 'source' in block && block.source === 'ocr'),
    rows,
  };
}

/** What introduces a list, or heads a part of it. */
function isAside(block: Block): boolean {
  if (block.kind === 'heading') return true;
  return (
    block.kind === 'paragraph' &&
    block.text.length <= longestIntroduction &&
    announces.test(block.text)
  );
}

function rowsOf(block: Block): IndexedList['rows'] {
  const { anchor } = block;
  if (block.kind === 'item' || block.kind === 'paragraph') {
    const text = tidy(block.text);
    const isPart = isEntry(block) || isLine(block);
    return isPart ? [{ cells: [text.replace(bullet, '')], anchor, quote: text }] : [];
  }
  if (block.kind !== 'table') return [];
  return block.rows
    .map((cells) => cells.map(tidy))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => ({ cells, anchor, quote: cells.join(' | ') }));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
