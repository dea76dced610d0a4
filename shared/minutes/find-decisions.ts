import { addsUp } from './add-up-vote.ts';
import { cleanSaid } from './clean-said.ts';
import { quoteOf, type Utterance } from './cut-utterances.ts';
import type { Settled } from './find-settled.ts';
import { type Item, type ItemSources, itemOf } from './item-of.ts';
import type { Attendee, Decision, Vote } from './minutes.ts';
import type { NameList } from './name-list.ts';
import type { FoundVote } from './open-vote.ts';
import { unnamedTitle } from './short-title.fr.ts';
import { isPublicBallot } from './sitting-events.fr.ts';
import { readVoteNames } from './vote-names.ts';
import { amendmentTo, countsOf, sidesOf, togetherOf } from './vote-sides.fr.ts';
import { itemsTogether } from './votes-together.fr.ts';

export type DecisionSources = Omit<ItemSources, 'settledBefore'> & {
  readonly attendance: readonly Attendee[];
  readonly names: NameList;
  /** Each side of a staff committee gives its own avis. */
  readonly opinions: boolean;
};

type PlacedSources = DecisionSources & ItemSources;

type Draft = { readonly rank: number; readonly decision: Omit<Decision, 'id'> };

/** How far back of a vote somebody steps out of it. */
const stepsOutWithin = 60;
/** How far back the form of a ballot is told. */
const announcedWithin = 10;
const mostQuotes = 8;

/** Votes and what was settled without one, in the order of the meeting. */
export function findDecisions(
  votes: readonly FoundVote[],
  settled: readonly Settled[],
  sources: DecisionSources,
): readonly Decision[] {
  const kept = votes.filter((vote) => !isOpening(vote, sources.utterances));
  const ends = kept
    .filter(({ amendment, amended }) => amended || !amendment)
    .map(({ ranks }) => ({ rank: ranks.at(-1) ?? 0 }));
  const placed: PlacedSources = { ...sources, settledBefore: ends };
  const voted: Draft[] = [];
  for (const vote of kept)
    voted.push(...asTogether(vote, fromVote(vote, placed, voted.at(-1)), placed));
  const covered = (rank: number): boolean =>
    kept.some(({ ranks }) => rank >= (ranks[0] ?? 0) - 1 && rank <= (ranks.at(-1) ?? 0) + 2);
  const others = settled
    .filter(({ rank }) => !covered(rank))
    .map((one) => fromSettled(one, placed));
  return [...voted, ...withoutEchoes(others)]
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ decision }, at) => ({ id: `d${at + 1}`, ...decision }));
}

/** Nobody speaks against the secretary of the meeting: part of its opening. */
function isOpening({ ranks }: FoundVote, utterances: readonly Utterance[]): boolean {
  const first = ranks[0] ?? 0;
  const near = utterances.slice(Math.max(0, first - 2), first + 1);
  return near.some(({ plain }) => / secretaires? de (?:la )?seance /.test(plain));
}

/** Items voted together are a decision each, which a person checks one by one. */
function asTogether(
  { ranks }: FoundVote,
  draft: Draft,
  { utterances, agenda }: PlacedSources,
): readonly Draft[] {
  const first = ranks[0] ?? 0;
  const told = utterances.slice(Math.max(0, first - 4), (ranks.at(-1) ?? first) + 1);
  const numbers = itemsTogether(told);
  if (numbers.length === 0) return [draft];
  return numbers.map((number) => {
    const listed = agenda.items.find((item) => item.number === number)?.title;
    const named = listed === undefined ? { keywords: [] } : {};
    const title = listed ?? unnamedTitle(number, 'objet', 'rapport');
    const { keywords: _, ...decision } = draft.decision;
    return { ...draft, decision: { ...decision, number, title, ...named, status: 'to-check' } };
  });
}

function fromVote(found: FoundVote, sources: PlacedSources, before: Draft | undefined): Draft {
  const { utterances, attendance, names } = sources;
  const first = found.ranks[0] ?? 0;
  const last = found.ranks.at(-1) ?? first;
  const item = itemOf(found.ranks, sources);
  const opened = Math.max(item.fromRank, first - stepsOutWithin);
  const sides = sources.opinions ? sidesOf(utterances.slice(first, last + 1)) : {};
  const vote: Omit<Vote, 'addsUp'> = {
    ...togetherOf(found, sides),
    secret: found.secret,
    ...(!found.secret &&
    isPublicBallot(utterances.slice(Math.max(item.fromRank, first - announcedWithin), last + 1))
      ? { isPublic: true }
      : {}),
    ...countsOf(found.counts, sides),
    ...readVoteNames(utterances.slice(first, last + 2), utterances.slice(opened, first), {
      list: names,
      counts: found.counts,
    }),
    ...(found.repeats ? namesOf(before) : {}),
    ...(found.blank === null ? {} : { blank: found.blank }),
    ...(found.casting ? { castingVote: true } : {}),
    ...sides,
  };
  const listed = names.entries.length > 0 ? attendance : [];
  const told = addsUp(vote, listed, utterances[first]?.from ?? null);
  const said = saidIn(utterances, found.ranks);
  return {
    rank: first,
    decision: {
      number: item.number,
      title: found.amendment && !found.amended ? amendmentTo(item.title) : item.title,
      ...keywordsOf(item),
      text: said.map(({ text }) => cleanSaid(text)).join(' '),
      nature: 'voted',
      amended: found.amended,
      vote: { ...vote, addsUp: told },
      quotes: said.map(quoteOf),
      status:
        found.isSure && vote.outcome !== 'unknown' && told !== false && isNamedInFull(vote)
          ? 'found'
          : 'to-check',
      by: 'rules',
    },
  };
}

/** As many names as votes counted, where any is given. */
const isNamedInFull = (vote: Omit<Vote, 'addsUp'>): boolean =>
  [
    [vote.againstNames, vote.against] as const,
    [vote.abstentionNames, vote.abstentions] as const,
  ].every(([names, count]) => names.length === 0 || names.length === count);

/** Who voted how the time before, of a vote that is taken for the same. */
function namesOf(
  before: Draft | undefined,
): Partial<Pick<Vote, 'againstNames' | 'abstentionNames'>> {
  const vote = before?.decision.vote ?? null;
  if (vote === null) return {};
  return { againstNames: vote.againstNames, abstentionNames: vote.abstentionNames };
}

const keywordsOf = ({ keywords }: Item): Pick<Decision, 'keywords'> =>
  keywords === undefined ? {} : { keywords };

function saidIn(utterances: readonly Utterance[], ranks: readonly number[]): readonly Utterance[] {
  const all = [...new Set(ranks)].flatMap((rank) => utterances[rank] ?? []);
  // The question and the outcome matter most of a long vote.
  return all.length <= mostQuotes ? all : [...all.slice(0, 2), ...all.slice(2 - mostQuotes)];
}

function fromSettled({ rank, nature, isSure }: Settled, sources: PlacedSources): Draft {
  const utterance = sources.utterances[rank];
  const item = itemOf([rank], sources);
  const text = cleanSaid(utterance?.text ?? '');
  return {
    rank,
    decision: {
      number: item.number,
      ...(nature === 'agreed' ? { title: text } : { title: item.title, ...keywordsOf(item) }),
      text,
      nature,
      amended: false,
      vote: null,
      quotes: utterance === undefined ? [] : [quoteOf(utterance)],
      status: isSure ? 'found' : 'to-check',
      by: 'rules',
    },
  };
}

/** « le conseil prend acte. dont acte. » is one prise d'acte. */
function withoutEchoes(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ rank, decision }, at) => {
    const before = drafts[at - 1];
    const isNear = before !== undefined && rank - before.rank <= 3;
    return !isNear || before.decision.nature !== decision.nature || decision.nature === 'agreed';
  });
}
