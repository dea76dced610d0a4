import type { Block, DocModel } from '../document/doc-model.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type {
  DocumentIndex,
  IndexedHeading,
  IndexedRow,
  IndexedSentence,
} from './document-index.ts';
import { indexLists } from './index-lists.ts';
import { readPairs } from './index-pairs.ts';
import { indexTables } from './index-tables.ts';
import { labelWords } from './label-words.ts';
import { readExercise } from './read-exercise.ts';

const longestText = 4_000;

/** Reads a document once for all that is looked for in it. */
export function indexDocument(model: DocModel, file: string): DocumentIndex {
  const exercise = readExercise(model, file);
  const tables = indexTables(model, exercise);
  const rows = tables.flatMap((table) => table.rows);
  const pairs = model.blocks.flatMap(readPairs);
  const sentences = model.blocks.flatMap(readSentences);
  return {
    exercise,
    title: titleOf(model, file),
    tables,
    rows,
    rowsByWord: byWord(rows, ({ label, name, table }) => [
      ...labelWords(label),
      ...labelWords(name),
      ...table.columns.flatMap(({ header }) => labelWords(header)),
    ]),
    pairs,
    sentences,
    sentencesByWord: byWord(sentences, ({ words }) => [...words]),
    headings: readHeadings(model.blocks),
    lists: indexLists(model.blocks),
  };
}

function titleOf({ head, blocks }: DocModel, file: string): string {
  if (head.title !== undefined) return head.title;
  const headings = blocks.slice(0, 6).flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const level = Math.min(...headings.map((heading) => heading.level));
  const texts = headings.filter((heading) => heading.level === level).map(({ text }) => text);
  return texts.length === 0 ? file : texts.slice(0, 2).join(' \u2013 ');
}

function isText(
  block: Block,
): block is Extract<Block, { text: string; kind: 'paragraph' | 'item' | 'note' }> {
  return block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'note';
}

/** Sentences that state something: those with a figure, or a word for none. */
function readSentences(block: Block): readonly IndexedSentence[] {
  if (!isText(block) || !/\d|\b(?:oui|non|aucune?|néant)\b/iu.test(block.text)) return [];
  return splitSentences(block.text.slice(0, longestText)).map(({ text }) => ({
    text,
    words: new Set(labelWords(text)),
    anchor: block.anchor,
    isOcr: block.source === 'ocr',
  }));
}

function readHeadings(blocks: readonly Block[]): readonly IndexedHeading[] {
  return blocks.flatMap((block, at): readonly IndexedHeading[] => {
    if (block.kind !== 'heading') return [];
    const next = blocks.findIndex(
      (other, place) => place > at && other.kind === 'heading' && other.level <= block.level,
    );
    const paragraphs = blocks
      .slice(at + 1, next === -1 ? undefined : next)
      .filter(isText)
      .map(({ text, anchor }) => ({ text, anchor }));
    return [{ text: block.text, level: block.level, anchor: block.anchor, paragraphs }];
  });
}

function byWord<Item extends IndexedRow | IndexedSentence>(
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    for (const word of new Set(wordsOf(item))) {
      const list = found.get(word);
      if (list === undefined) found.set(word, [item]);
      else list.push(item);
    }
  }
  return found;
}
