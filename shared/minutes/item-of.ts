import { cleanSaid } from './clean-said.ts';
import { plainOf, type Utterance } from './cut-utterances.ts';
import { type Transition, written } from './find-transitions.ts';
import {
  approval,
  bareMatter,
  notNumbered,
  numberedMatter,
  saidMatter,
  saidNumber,
} from './item-words.fr.ts';
import { type AgendaIndex, matchAgenda } from './match-agenda.ts';
import type { Topic } from './minutes.ts';
import { saidSubject, salientTerms } from './name-topic.ts';
import { shortened, unnamedTitle } from './short-title.fr.ts';
import type { WordWeights } from './weigh-words.ts';

export type ItemSources = {
  readonly utterances: readonly Utterance[];
  readonly transitions: readonly Transition[];
  readonly topics: readonly Topic[];
  readonly agenda: AgendaIndex;
  readonly words: WordWeights;
  /** Ends of the votes on a text itself, in order. */
  readonly settledBefore: readonly { readonly rank: number }[];
};

/** The item that was being dealt with: its number and title as they were said, or as the agenda has them. */
export type Item = {
  readonly number: string | null;
  readonly title: string;
  /** Where nobody told its title; absent = somebody did. */
  readonly keywords?: readonly string[];
  /** Where the item opened. */
  readonly fromRank: number;
};

/** The item on which utterances rest; `ranks` in their order, at least one. */
export function itemOf(ranks: readonly number[], sources: ItemSources): Item {
  const { utterances, transitions, agenda } = sources;
  const first = ranks[0] ?? 0;
  const opened = openedFor(first, transitions, utterances);
  // What was voted before within the same item is another matter of it: its words tell nothing of this one.
  const settled = lastBefore(sources.settledBefore, first - 1)?.rank ?? -1;
  const fromRank = Math.max(opened?.rank ?? 0, settled + 1);
  const isFirst = settled < (opened?.rank ?? 0);
  const before = utterances.slice(Math.max(fromRank, first - 2), first);
  const told = [...before, ...ranks.flatMap((rank) => utterances[rank] ?? [])];
  // Each resolution is voted once: a vote after it is on the next one.
  const isNext = !isFirst && opened?.noun === 'resolution';
  const number = numberIn(told) ?? (isNext ? null : (opened?.number ?? null));
  const matter = matterIn(told);
  const said = utterances.slice(fromRank, Math.min(first, fromRank + 12));
  const words = [
    isFirst ? (opened?.title ?? '') : '',
    matter,
    ...said.map(({ text }) => text),
  ].join(' ');
  const item = matchAgenda(agenda, number, words);
  const listed = agenda.items[item ?? -1];
  const title = listed?.title ?? titleFor(matter, isFirst ? opened : undefined, said);
  const known = number ?? listed?.number ?? null;
  return {
    number: known,
    ...(title === ''
      ? otherwise(unnamedTitle(known, 'objet', opened?.noun), first, fromRank, sources)
      : { title }),
    fromRank,
  };
}

/** What is voted long after the approval of former minutes is another matter. */
const mostOfApproval = { seconds: 900, sentences: 150 } as const;

function openedFor(
  first: number,
  transitions: readonly Transition[],
  utterances: readonly Utterance[],
): Transition | undefined {
  const opened = lastBefore(transitions, first);
  if (opened === undefined || !approval.test(opened.title)) return opened;
  const [from, at] = [utterances[opened.rank]?.from ?? null, utterances[first]?.from ?? null];
  const isLate =
    from === null || at === null
      ? first - opened.rank > mostOfApproval.sentences
      : at - from > mostOfApproval.seconds;
  return isLate ? { ...opened, title: '', number: null, noun: null } : opened;
}

function titleFor(
  matter: string,
  opened: Transition | undefined,
  said: readonly Utterance[],
): string {
  if (matter !== '') return shortened(cleanSaid(matter));
  return opened === undefined || opened.title === ''
    ? saidSubject(said)
    : shortened(cleanSaid(opened.title));
}

function lastBefore<Place extends { readonly rank: number }>(
  places: readonly Place[],
  rank: number,
): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.rank ?? 0) <= rank) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

function numberIn(told: readonly Utterance[]): string | null {
  for (const { plain, text } of told) {
    const typed = written.exec(text)?.[1];
    if (typed !== undefined) return typed;
    const number = saidNumber.exec(plain)?.[1];
    const isYear = /^(?:19|20)\d\d$/.test(number ?? '');
    if (number !== undefined && !isYear && !notNumbered.test(plain)) return number;
  }
  return null;
}

function matterIn(told: readonly Utterance[]): string {
  for (const { text } of told) {
    const matter = saidMatter.exec(text)?.[1];
    const isBare =
      matter === undefined ||
      bareMatter.test(matter.trim()) ||
      numberedMatter.test(plainOf(matter));
    if (!isBare) return matter.trim();
  }
  return '';
}

/** The title of the subject that it falls in, where somebody told that one; else what words mark it out. */
function otherwise(
  unnamed: string,
  first: number,
  fromRank: number,
  { utterances, topics, words }: ItemSources,
): Pick<Item, 'title' | 'keywords'> {
  const terms = salientTerms(utterances.slice(fromRank, first), words);
  const speech = utterances[first]?.speech ?? 0;
  const topic = topics.find(
    ({ fromSpeech, toSpeech }) => fromSpeech <= speech && speech < toSpeech,
  );
  const isNamed = terms.length < 2 && topic !== undefined && topic.keywords === undefined;
  // A topic bears its number before its title; a decision has it apart.
  if (isNamed) return { title: topic.title.replace(/^\S*\d\S* – /u, '') };
  const keywords = terms.length > 1 ? terms : (topic?.keywords ?? terms);
  return { title: unnamed, keywords };
}
