import type { Act, ActBlock, BlockRole } from '../acts/act.ts';
import { mergeWritten } from '../acts/merge-written.ts';
import { numberBlocks } from '../acts/number-blocks.ts';
import { writePlaceholder } from '../acts/placeholders.ts';
import type { Template, WrittenBlock } from '../acts/template.ts';
import { draftingTexts } from '../language/drafting-texts.ts';
import type { PointToAnswer } from './act-task.ts';

/** Stands for no turn: the blocks are the drafter's own words, and the template's. */
const noTurn = 'sans-ia';
const longestPoint = 120;

/**
 * The reply as it composes without a model: each point of the letter in its order, with what the drafter said of it, or
 * the place where it is to be written.
 */
export function answerPoints(act: Act, template: Template, points: readonly PointToAnswer[]): Act {
  if (points.length === 0) return act;
  const block = pointsBlock(points);
  const merged = mergeWritten(act, template, [block], noTurn);
  const hasPlace = merged.blocks.some(isOurs);
  if (hasPlace) return { ...merged, blocks: merged.blocks.map(withoutTurn) };
  return { ...act, blocks: numberBlocks(beforeClosing(act.blocks, block)) };
}

function pointsBlock(points: readonly PointToAnswer[]): WrittenBlock {
  const texts = draftingTexts.fr;
  return {
    role: 'corps',
    title: null,
    paragraphs: points.map(({ point, answer }) => {
      const asked = point.replace(/\s+/gu, ' ').trim();
      const short = asked.length > longestPoint ? `${asked.slice(0, longestPoint)}…` : asked;
      const told = answer?.trim() ?? '';
      return texts.onPoint(short, told === '' ? writePlaceholder(texts.answerTo(short)) : told);
    }),
  };
}

const isOurs = ({ origin }: ActBlock): boolean =>
  origin.by === 'model' && origin.traceId === noTurn;

const withoutTurn = (block: ActBlock): ActBlock =>
  isOurs(block) ? { ...block, origin: { by: 'template' } } : block;

const below: ReadonlySet<BlockRole> = new Set(['recours', 'politesse', 'signature']);

/** A model of letter that leaves no place for them takes the points before its ways of appeal and its closing formula. */
function beforeClosing(blocks: readonly ActBlock[], written: WrittenBlock): readonly ActBlock[] {
  const closing = blocks.findIndex(({ role }) => below.has(role));
  const at = closing === -1 ? blocks.length : closing;
  const block: ActBlock = { ...written, number: 1, table: null, origin: { by: 'template' } };
  return [...blocks.slice(0, at), block, ...blocks.slice(at)];
}
