import type { Anchor, Block, DocModel } from '../document/doc-model.ts';
import type { FilledField } from './filled-sheet.ts';
import { labelWords } from './label-words.ts';
import type { SheetField } from './sheet.ts';

/** A place of the document as a model is shown it. */
export type AskPassage = {
  /** From 1, in the order of the document. */
  readonly n: number;
  readonly page: number | null;
  readonly path: readonly string[];
  readonly text: string;
};

/** A document with the words of each of its blocks, read once for all its questions. */
export type AskedDocument = { readonly blocks: readonly WordedBlock[] };

type WordedBlock = { readonly block: Block; readonly words: ReadonlySet<string> };

const mostPassages = 14;
const passagesEach = 3;
const longestPassage = 900;
const mostRows = 10;

export function readForAsking({ blocks }: DocModel): AskedDocument {
  return {
    blocks: blocks.map((block) => ({ block, words: new Set(labelWords(textOf(block))) })),
  };
}

/** Words of a block; rows of a table are lines, their cells joined by ` | `. */
export const textOf = (block: Block): string =>
  block.kind === 'table' ? block.rows.map((row) => row.join(' | ')).join('\n') : block.text;

export type AskedField = { readonly field: SheetField; readonly filled: FilledField };

/** The places that may answer some fields: where rules found something, then those that speak most of what is asked. */
export function gatherPassages(
  fields: readonly AskedField[],
  document: AskedDocument,
): readonly AskPassage[] {
  const chosen = new Map<number, ReadonlySet<string>>();
  const add = (at: number, words: ReadonlySet<string>): void => {
    chosen.set(at, new Set([...(chosen.get(at) ?? []), ...words]));
  };
  for (const { field, filled } of fields) {
    const words = wordsOf(field);
    for (const at of foundAt(filled)) if (at < document.blocks.length) add(at, words);
    for (const at of bestBlocks(words, document)) add(at, words);
  }
  return [...chosen]
    .slice(0, mostPassages)
    .sort(([left], [right]) => left - right)
    .flatMap(([at, words]) => {
      const found = document.blocks[at];
      return found === undefined ? [] : [toPassage(found.block, words)];
    })
    .map((passage, at) => ({ ...passage, n: at + 1 }));
}

/** Whether anything of the document may answer it. */
export function speaksOf(field: SheetField, document: AskedDocument): boolean {
  return bestBlocks(wordsOf(field), document).length > 0;
}

const wordsOf = ({ labels, name, under }: SheetField): ReadonlySet<string> =>
  new Set([name, ...labels, ...under].flatMap((text) => labelWords(text)));

function foundAt({ value, others }: FilledField): readonly number[] {
  const anchors: readonly (Anchor | null)[] = [value, ...others].map((one) => one?.anchor ?? null);
  return anchors.flatMap((anchor) => (anchor === null ? [] : [anchor.index])).slice(0, 4);
}

/** Those that hold most of the words, at least half of a label's. */
function bestBlocks(words: ReadonlySet<string>, { blocks }: AskedDocument): readonly number[] {
  const least = Math.min(2, words.size);
  return blocks
    .map((one, at) => ({ at, held: [...words].filter((word) => one.words.has(word)).length }))
    .filter(({ at, held }) => held >= least && blocks[at]?.block.kind !== 'heading')
    .sort((left, right) => right.held - left.held || left.at - right.at)
    .slice(0, passagesEach)
    .map(({ at }) => at);
}

function toPassage(block: Block, words: ReadonlySet<string>): Omit<AskPassage, 'n'> {
  const { page = null, path } = block.anchor;
  const text = block.kind === 'table' ? rowsOf(block.rows, words) : block.text;
  return { page, path, text: text.slice(0, longestPassage) };
}

/** The head of a table, and the rows that speak most of what is asked, in their order. */
function rowsOf(rows: readonly (readonly string[])[], words: ReadonlySet<string>): string {
  const [head, ...body] = rows;
  const shown = body
    .map((row, at) => {
      const own = new Set(labelWords(row.join(' ')));
      return { row, at, held: [...words].filter((word) => own.has(word)).length };
    })
    .sort((left, right) => right.held - left.held || left.at - right.at)
    .slice(0, mostRows)
    .sort((left, right) => left.at - right.at);
  return [head ?? [], ...shown.map(({ row }) => row)].map((row) => row.join(' | ')).join('\n');
}
