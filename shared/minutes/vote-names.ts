import { foldText } from '../french/fold-text.ts';
import { stepsOutCue } from './attendance-cues.fr.ts';
import type { Utterance } from './cut-utterances.ts';
import { figuresInDigits } from './figures-in-digits.ts';
import type { Vote } from './minutes.ts';
import type { NameList } from './name-list.ts';
import { saidNames } from './said-names.ts';
import type { VoteCounts } from './vote-counts.fr.ts';
import { readVoteCues } from './vote-cues.fr.ts';

/** Who is said to be against, to abstain, to stay out of a vote; how many votes each candidate got. */
export type VoteNames = Pick<Vote, 'withdrawn' | 'againstNames' | 'abstentionNames' | 'candidates'>;

type Side = 'against' | 'abstention';

const abstains = /abstien|abstention|abstenu|s['’]abst/iu;
const opposes = /\bcontre\b|oppos/iu;
const cueBefore = 90;

export function readVoteNames(
  during: readonly Utterance[],
  before: readonly Utterance[],
  { list, counts }: { readonly list: NameList; readonly counts: VoteCounts },
): VoteNames {
  const stepsOut = [...before, ...during].filter(
    ({ plain, asks }) => !asks && stepsOutCue.test(plain),
  );
  const sides = [
    ...during.flatMap((utterance) => sidesIn(utterance, list)),
    ...answersIn(during, list, counts),
  ];
  const on = (side: Side): readonly string[] => [
    ...new Set(sides.flatMap((one) => (one.side === side ? one.name : []))),
  ];
  return {
    withdrawn: [...new Set(stepsOut.flatMap((utterance) => whoStepsOut(utterance, list)))],
    againstNames: on('against'),
    abstentionNames: on('abstention'),
    candidates: during.flatMap((utterance) => candidatesIn(utterance, list)),
  };
}

/**
 * « Qui s’abstient ? Monsieur Petit. Une abstention. » Names alone after the question of one side answer it only where
 * their number is the one counted: a name may as well be given the floor.
 */
function answersIn(
  during: readonly Utterance[],
  list: NameList,
  counts: VoteCounts,
): readonly { readonly name: string; readonly side: Side | null }[] {
  const names: Record<Side, string[]> = { against: [], abstention: [] };
  let asked: Side | null = null;
  for (const { text, plain, asks } of during) {
    const { asks: sides, outcome } = readVoteCues(plain, asks, false);
    if (outcome !== null) asked = null;
    const [side] = sides;
    if (side !== undefined) asked = sides.length === 1 && side !== 'for' ? side : null;
    else if (
      asked !== null &&
      plain.length < 90 &&
      !/ (?:parole|excusez|oui|question) /.test(plain)
    ) {
      names[asked].push(...saidNames(list, text).map(({ name }) => name));
    }
  }
  return (['against', 'abstention'] as const).flatMap((side) =>
    names[side].length > 0 && new Set(names[side]).size === counts[side]
      ? names[side].map((name) => ({ name, side }))
      : [],
  );
}

function sidesIn(
  { text, plain, asks }: Utterance,
  list: NameList,
): readonly { readonly name: string; readonly side: Side | null }[] {
  const isTold = abstains.test(text) || opposes.test(text);
  if (asks || !isTold || stepsOutCue.test(plain)) return [];
  return saidNames(list, text).map((found) => ({ name: found.name, side: sideOf(text, found) }));
}

/** Whoever says « je ne prends pas part au vote », or whom a sentence names with it. */
function whoStepsOut({ text, plain, speaker }: Utterance, list: NameList): readonly string[] {
  const names = saidNames(list, text).map(({ name }) => name);
  if (names.length > 0) return names.length <= 4 ? names : [];
  const isSelf =
    / (?:je ne (?:prends|prendrai|participe|participerai|vote|voterai)|je sors|je me (?:deporte|retire)|me deporte) /.test(
      plain,
    );
  return isSelf && speaker !== null ? [speaker] : [];
}

/** « une abstention, M. X », « M. X vote contre »: the nearest of the two words in the same part of the sentence. */
function sideOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Side | null {
  const near = (pattern: RegExp): number => {
    const before = [
      ...text.slice(Math.max(0, start - cueBefore), start).matchAll(new RegExp(pattern, 'giu')),
    ].at(-1);
    const after = pattern.exec(text.slice(end, end + 40));
    const back =
      before === undefined ? Number.POSITIVE_INFINITY : Math.min(start, cueBefore) - before.index;
    const on = after === null ? Number.POSITIVE_INFINITY : after.index;
    return Math.min(back, on);
  };
  const [against, abstention] = [near(opposes), near(abstains)];
  if (against === abstention) return null;
  return against < abstention ? 'against' : 'abstention';
}

const votes =
  /^[\s,:]*(?:a |ont |avec |par )?(?:obtenu |obtient |obtiennent |recueilli |recueille |recoit |totalise )*(?:: )?(\d{1,4}|une?) (?:voix|votes?|suffrages?|bulletins?)/;

/** « Mme Durand a obtenu vingt-deux voix ». */
function candidatesIn(
  { text }: Utterance,
  list: NameList,
): readonly { readonly name: string; readonly votes: number }[] {
  if (!/voix|votes?|suffrages?/iu.test(text)) return [];
  return saidNames(list, text).flatMap(({ name, end }) => {
    const following = text.slice(end, end + 80).split(/[;.]/)[0] ?? '';
    const plain = figuresInDigits(
      foldText(following)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    const count = votes.exec(plain)?.[1];
    if (count === undefined) return [];
    return [{ name, votes: /^\d/.test(count) ? Number(count) : 1 }];
  });
}
