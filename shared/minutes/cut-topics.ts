import { analyseText } from '../french/analyse-text.ts';
import type { Utterance } from './cut-utterances.ts';
import type { Transition } from './find-transitions.ts';
import { approval } from './item-words.fr.ts';
import { isRollCall } from './roll-call.fr.ts';

/** Sentences of one subject, the second rank excluded; `transition` is what opened it, null = a change of words. */
export type TopicSpan = {
  readonly fromRank: number;
  readonly toRank: number;
  readonly transition: Transition | null;
};

/** Of words: no subject is shorter; past the second, a subject is cut again where its words change. */
const size = { least: 60, most: 2400, part: 600 } as const;
const blockWords = 110;

/**
 * Cuts a meeting into subjects: where it says that it goes on, and within long stretches where its words change.
 * `keepsItems`: an item that was opened stays whole, as the délibération of an assembly does.
 */
export function cutTopics(
  utterances: readonly Utterance[],
  transitions: readonly Transition[],
  keepsItems: boolean,
): readonly TopicSpan[] {
  if (utterances.length === 0) return [];
  const lengths = utterances.map(({ plain }) => plain.split(' ').length - 2);
  const spans: TopicSpan[] = [];
  let from = 0;
  let opened: Transition | null = null;
  const isOpening = (rank: number): boolean => keepsItems && isRollCall(utterances.slice(0, rank));
  const add = (toRank: number, next: Transition | null): void => {
    if (toRank > from) spans.push({ fromRank: from, toRank, transition: opened });
    from = toRank;
    opened = next;
  };
  for (const transition of transitions) {
    const words = sum(lengths, from, transition.rank);
    // Two cues close to one another open one subject: the one that tells more is kept.
    const isOther = transition.number !== null && opened?.number !== transition.number;
    if (words < size.least && opened !== null && !isOther) opened = moreTelling(opened, transition);
    else if (words < size.least && from === 0 && !isOpening(transition.rank)) opened = transition;
    else add(transition.rank, transition);
  }
  add(utterances.length, null);
  return spans.flatMap((span) =>
    keepsItems && span.transition !== null && !approval.test(span.transition.title)
      ? [span]
      : cutByWords(utterances, lengths, span),
  );
}

function moreTelling(left: Transition, right: Transition): Transition {
  if (right.number === null && right.title === '') return left;
  return {
    rank: left.rank,
    number: right.number ?? left.number,
    title: right.title === '' ? left.title : right.title,
    noun: right.noun ?? left.noun,
  };
}

function sum(lengths: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += lengths[at] ?? 0;
  return total;
}

/** Lexical cohesion (TextTiling): cut at the valleys of likeness between neighbouring blocks of words. */
function cutByWords(
  utterances: readonly Utterance[],
  lengths: readonly number[],
  span: TopicSpan,
): readonly TopicSpan[] {
  if (sum(lengths, span.fromRank, span.toRank) <= size.most) return [span];
  const blocks = blocksOf(utterances, lengths, span);
  const likeness = blocks
    .slice(1)
    .map((block, at) => cosine(joined(blocks[at - 1], blocks[at]), joined(block, blocks[at + 2])));
  const depths = likeness.map((value, at) => depthAt(likeness, at, value));
  const mean = depths.reduce((total, depth) => total + depth, 0) / Math.max(1, depths.length);
  const spread = Math.sqrt(
    depths.reduce((total, depth) => total + (depth - mean) ** 2, 0) / Math.max(1, depths.length),
  );
  const cuts: number[] = [];
  let last = span.fromRank;
  for (const [at, depth] of depths.entries()) {
    const rank = blocks[at + 1]?.rank ?? last;
    const isValley = depth > mean + spread / 2;
    const isRoomy =
      sum(lengths, last, rank) >= size.part && sum(lengths, rank, span.toRank) >= size.part;
    if (!isValley || !isRoomy) continue;
    cuts.push(rank);
    last = rank;
  }
  const starts = [span.fromRank, ...cuts];
  return starts.map((fromRank, at) => ({
    fromRank,
    toRank: starts[at + 1] ?? span.toRank,
    transition: at === 0 ? span.transition : null,
  }));
}

type WordBlock = { readonly rank: number; readonly counts: ReadonlyMap<string, number> };

function blocksOf(
  utterances: readonly Utterance[],
  lengths: readonly number[],
  span: TopicSpan,
): readonly WordBlock[] {
  const blocks: { rank: number; counts: Map<string, number> }[] = [];
  let words = blockWords;
  for (let rank = span.fromRank; rank < span.toRank; rank += 1) {
    if (words >= blockWords) {
      blocks.push({ rank, counts: new Map() });
      words = 0;
    }
    const counts = blocks.at(-1)?.counts;
    for (const stem of analyseText(utterances[rank]?.text ?? '')) {
      counts?.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    words += lengths[rank] ?? 0;
  }
  return blocks;
}

/** Two blocks together, so that one odd block makes no valley. */
function joined(
  first: WordBlock | undefined,
  second: WordBlock | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map(first?.counts ?? []);
  for (const [stem, count] of second?.counts ?? [])
    counts.set(stem, (counts.get(stem) ?? 0) + count);
  return counts;
}

function depthAt(likeness: readonly number[], at: number, value: number): number {
  let left = value;
  for (let back = at - 1; back >= 0 && (likeness[back] ?? 0) >= left; back -= 1)
    left = likeness[back] ?? left;
  let right = value;
  for (let on = at + 1; on < likeness.length && (likeness[on] ?? 0) >= right; on += 1)
    right = likeness[on] ?? right;
  return left - value + (right - value);
}

function cosine(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [stem, count] of left) product += count * (right.get(stem) ?? 0);
  const norm = (counts: ReadonlyMap<string, number>): number =>
    Math.sqrt([...counts.values()].reduce((total, count) => total + count * count, 0));
  const norms = norm(left) * norm(right);
  return norms === 0 ? 0 : product / norms;
}
