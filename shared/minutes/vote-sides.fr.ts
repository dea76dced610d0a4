import type { Utterance } from './cut-utterances.ts';
import { wordsInDigits } from './figures-in-digits.ts';
import type { College, Vote } from './minutes.ts';
import { readBlankBallots, readVoteCounts, type VoteCounts } from './vote-counts.fr.ts';
import { readVoteCues, type VoteCues } from './vote-cues.fr.ts';

const colleges: readonly (readonly [College, RegExp])[] = [
  [
    'personnel',
    / (?:representants? du personnel|college (?:du|des) (?:personnels?|representants du personnel|agents)|organisations? syndicales?|syndicats?|(?:pour|cote) le personnel) /,
  ],
  [
    'collectivite',
    / (?:representants? de (?:la collectivite|l etablissement|l administration|l employeur)|(?:pour|cote) (?:la collectivite|l employeur|l administration|l etablissement)|college (?:de l employeur|employeur|de la collectivite|de l administration|des elus|des representants de la collectivite)) /,
  ],
];

type Side = NonNullable<Vote['byCollege']>[number];

/** How each side of a staff committee voted, where the sentences of a vote tell them apart. */
export function sidesOf(during: readonly Utterance[]): Pick<Vote, 'byCollege'> {
  const sides = new Map<College, Side>();
  let college: College | null = null;
  let asked: VoteCues['asks'] = [];
  for (const { plain, text, asks } of during) {
    const named = colleges.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
    college = named ?? college;
    const cues = readVoteCues(plain, asks, true);
    const counts = readVoteCounts({ plain, text }, asked, wordsInDigits);
    if (cues.asks.length > 0) asked = cues.asks;
    const isTold = Object.keys(counts).length > 0 || (cues.said !== null && !asks);
    if (college === null || !isTold) continue;
    const blank = readBlankBallots(plain);
    const heard = { counts, said: cues.said, blank };
    sides.set(college, withHeard(sides.get(college) ?? blankSide(college), heard));
  }
  return sides.size === 0 ? {} : { byCollege: [...sides.values()] };
}

const blankSide = (college: College): Side => ({
  ...{ college, inFavour: null, against: null, abstentions: null, said: null },
});

function withHeard(
  side: Side,
  {
    counts,
    said,
    blank,
  }: { readonly counts: VoteCounts; readonly said: Side['said']; readonly blank: number | null },
): Side {
  return {
    ...side,
    inFavour: counts.for ?? side.inFavour,
    against: counts.against ?? side.against,
    abstentions: counts.abstention ?? side.abstentions,
    said: said ?? side.said,
    ...(blank === null ? {} : { blank }),
  };
}

/** What holds for the committee as a whole: nothing that only one of its sides said, no outcome where they differ. */
export function togetherOf(
  vote: Pick<Vote, 'outcome' | 'said'>,
  { byCollege = [] }: Pick<Vote, 'byCollege'>,
): Pick<Vote, 'outcome' | 'said'> {
  if (byCollege.length === 0) return { outcome: vote.outcome, said: vote.said };
  const isOpposed = byCollege.map(({ inFavour, against }) => (against ?? 0) > (inFavour ?? 0));
  const isDivided = isOpposed.includes(true) && isOpposed.includes(false);
  const isUnanimous = byCollege.every(({ said }) => said === 'unanimity');
  const said = vote.said === 'unanimity' && !isUnanimous ? null : vote.said;
  return { outcome: isDivided ? 'unknown' : vote.outcome, said };
}

type Counts = Pick<Vote, 'inFavour' | 'against' | 'abstentions'>;

/** Figures of the committee as a whole: both sides added up, and none where one of them was not counted. */
export function countsOf(
  {
    for: inFavour = null,
    against = null,
    abstention = null,
  }: { readonly [Key in keyof VoteCounts]: VoteCounts[Key] | null },
  { byCollege = [] }: Pick<Vote, 'byCollege'>,
): Counts {
  if (byCollege.length === 0) return { inFavour, against, abstentions: abstention };
  const sum = (key: keyof Counts): number | null =>
    byCollege.reduce<number | null>(
      (total, side) => {
        const count = side[key];
        return total === null || count === null ? null : total + count;
      },
      byCollege.length === colleges.length ? 0 : null,
    );
  return { inFavour: sum('inFavour'), against: sum('against'), abstentions: sum('abstentions') };
}

/** The title of a vote on an amendment to an item. */
export function amendmentTo(title: string): string {
  return /^(?:sous-)?amendement/iu.test(title) || title === '' ? title : `Amendement – ${title}`;
}
