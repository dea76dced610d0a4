import type { Block, DocModel } from '../../document/doc-model.ts';
import { textOf } from '../ask-passages.ts';
import { labelWords } from '../label-words.ts';

/** Blocks at the start, which tell what a document is and of which year. */
const opening = 12;
/** Blocks that speak of the question, at most: those of many documents are held together. */
const mostBlocks = 120;
const longestTable = 60;

/** What of a document is kept to lay beside the others: its start, and what speaks of the question. */
export function keepExcerpt(question: string, model: DocModel): DocModel {
  const words = labelWords(question);
  const held = (block: Block): number => {
    const own = new Set(labelWords(textOf(block)));
    return words.filter(
      (word) =>
        own.has(word) || [...block.anchor.path].some((title) => labelWords(title).includes(word)),
    ).length;
  };
  const best = model.blocks
    .map((block, at) => ({ at, held: held(block) }))
    .filter(({ held: count }) => count > 0)
    .sort((left, right) => right.held - left.held || left.at - right.at)
    .slice(0, mostBlocks)
    .map(({ at }) => at);
  const chosen = new Set([...model.blocks.slice(0, opening).keys(), ...best]);
  return {
    ...model,
    blocks: model.blocks.flatMap((block, at) => (chosen.has(at) ? [shortened(block)] : [])),
  };
}

const shortened = (block: Block): Block =>
  block.kind === 'table' ? { ...block, rows: block.rows.slice(0, longestTable) } : block;
