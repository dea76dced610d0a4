import { analyseWord } from '../french/analyse-text.ts';
import { isAskingWord } from '../french/asking-words.ts';
import { nameThings } from '../french/name-things.ts';
import { splitWords } from '../french/split-words.ts';
import type { UnansweredGroup, UnansweredQuestion } from './quality.ts';

/** From this share of their weight on, two questions ask the same: tests/quality/group-unanswered.test.ts. */
const sameEnough = 0.42;

type Read = { readonly question: UnansweredQuestion; readonly things: ReadonlySet<string> };

/**
 * Questions grouped by what they speak of, the most asked first: each joins the group whose questions are on average
 * nearest to it, the latest question first. The longest-standing use is a few hundred questions; two thousand take about
 * a second.
 */
export function groupUnanswered(
  questions: readonly UnansweredQuestion[],
): readonly UnansweredGroup[] {
  const read = questions
    .toSorted((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1))
    .map((question): Read => ({ question, things: thingsOf(question.question) }));
  const weightOf = weigh(read);
  const groups: Read[][] = [];
  for (const one of read) {
    const nearest = nearestOf(one, groups, weightOf);
    if (nearest === null) groups.push([one]);
    else nearest.push(one);
  }
  return groups
    .map((group) => toGroup(group, weightOf))
    .toSorted((one, other) => other.count - one.count || other.lastAt - one.lastAt);
}

function thingsOf(text: string): ReadonlySet<string> {
  const words = splitWords(text);
  const telling = words.filter((word) => !isAskingWord(analyseWord(word).folded));
  const { things } = nameThings(telling.length === 0 ? words : telling);
  return new Set(things);
}

/** Rarer among the questions = weightier. */
function weigh(read: readonly Read[]): (thing: string) => number {
  const counts = new Map<string, number>();
  for (const { things } of read) {
    for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return (thing) => Math.log(1 + (read.length + 1) / (counts.get(thing) ?? 1));
}

type Weigh = ReturnType<typeof weigh>;

function nearestOf(one: Read, groups: readonly Read[][], weightOf: Weigh): Read[] | null {
  let nearest: Read[] | null = null;
  let best = sameEnough;
  for (const group of groups) {
    const sum = group.reduce((total, other) => total + likeness(one, other, weightOf), 0);
    if (sum / group.length < best) continue;
    best = sum / group.length;
    nearest = group;
  }
  return nearest;
}

/** Weight of what both speak of, over that of what either does. */
function likeness({ things }: Read, other: Read, weightOf: Weigh): number {
  let shared = 0;
  let total = 0;
  for (const thing of things) {
    const weight = weightOf(thing);
    total += weight;
    if (other.things.has(thing)) shared += weight;
  }
  for (const thing of other.things) if (!things.has(thing)) total += weightOf(thing);
  return total === 0 ? 0 : shared / total;
}

function toGroup(group: readonly Read[], weightOf: Weigh): UnansweredGroup {
  const central = group
    .map((one) => ({
      question: one.question.question,
      closeness: group.reduce((total, other) => total + likeness(one, other, weightOf), 0),
    }))
    .reduce((best, one) => (one.closeness > best.closeness ? one : best));
  return {
    question: central.question,
    ids: group.map(({ question }) => question.id),
    wordings: [...new Set(group.map(({ question }) => question.question))],
    count: group.length,
    lastAt: Math.max(...group.map(({ question }) => question.at)),
  };
}
