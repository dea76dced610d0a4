import { analyseText } from '../french/analyse-text.ts';
import { cutExcerptUnits, type ExcerptUnit } from './excerpt-units.ts';

/** What a word already told is worth once more: little, so that an excerpt says many things rather than one thing often. */
const saidAgain = 0.2;

/**
 * What a passage says of the question, verbatim, in at most about `limit` characters; the whole passage when it is short
 * enough. Whole sentences, list items with the line that leads to them, table rows under their header: those that hold
 * the rarest words of the question first, then their neighbours. What is left out is marked « […] ».
 */
export function bestExcerpt(passage: string, question: string, limit: number): string {
  const text = passage.trim();
  if (text.length <= limit) return text;
  const units = cutExcerptUnits(text);
  const chosen = chooseUnits(units, weighWords(units, question), limit);
  const kept = units.filter((_, at) => chosen.has(at));
  return kept.length === 0 ? `${text.slice(0, limit)} […]` : joined(text, kept);
}

/** The question's words with their rarity in the passage. */
type Words = {
  readonly held: readonly (readonly string[])[];
  readonly weight: ReadonlyMap<string, number>;
};

function weighWords(units: readonly ExcerptUnit[], question: string): Words {
  const wanted = new Set(analyseText(question));
  const held = units.map(({ text }) =>
    [...new Set(analyseText(text))].filter((term) => wanted.has(term)),
  );
  const weight = new Map<string, number>();
  for (const term of wanted) {
    const holders = held.filter((terms) => terms.includes(term)).length;
    weight.set(term, Math.log(1 + units.length / (holders + 0.5)));
  }
  return { held, weight };
}

function chooseUnits(
  units: readonly ExcerptUnit[],
  words: Words,
  limit: number,
): ReadonlySet<number> {
  const chosen = new Set<number>();
  const told = new Set<string>();
  let room = limit;
  /** Takes a unit with its lead when there is room for both. */
  const take = (at: number): boolean => {
    const needed = new Set([units[at]?.lead ?? at, at].filter((one) => !chosen.has(one)));
    const cost = [...needed].reduce((sum, one) => sum + (units[one]?.text.length ?? 0) + 1, 0);
    if (cost > room) return false;
    room -= cost;
    for (const one of needed) {
      chosen.add(one);
      for (const term of words.held[one] ?? []) told.add(term);
    }
    return true;
  };
  const left = new Set(units.keys());
  for (let at = bestOf(left, words, told); at !== null; at = bestOf(left, words, told)) {
    left.delete(at);
    if (!chosen.has(at)) take(at);
  }
  extend(units, chosen, take);
  return chosen;
}

/** The unit left that tells most, or null when none tells anything. */
function bestOf(
  left: ReadonlySet<number>,
  { held, weight }: Words,
  told: ReadonlySet<string>,
): number | null {
  let best: { readonly at: number; readonly gain: number } | null = null;
  for (const at of left) {
    const gain = (held[at] ?? []).reduce(
      (sum, term) => sum + (weight.get(term) ?? 0) * (told.has(term) ? saidAgain : 1),
      0,
    );
    if (gain > (best?.gain ?? 0)) best = { at, gain };
  }
  return best?.at ?? null;
}

/** What room is left goes to what stands beside, the rest of the thought first; to the beginning when nothing was chosen. */
function extend(
  units: readonly ExcerptUnit[],
  chosen: ReadonlySet<number>,
  take: (at: number) => boolean,
): void {
  const from = chosen.size === 0 ? [-1] : [...chosen];
  for (const step of [1, -1]) {
    for (const start of from) {
      let at = start + step;
      while (units[at] !== undefined && (chosen.has(at) || take(at))) at += step;
    }
  }
}

function joined(text: string, kept: readonly ExcerptUnit[]): string {
  let said = '';
  let end = 0;
  for (const unit of kept) {
    const between = text.slice(end, unit.start);
    const isNext = between.trim() === '';
    if (!isNext) said += said === '' ? '[…] ' : between.includes('\n') ? '\n[…]\n' : ' […] ';
    else if (said !== '') said += between;
    said += unit.text;
    end = unit.end;
  }
  return text.slice(end).trim() === '' ? said : `${said} […]`;
}
