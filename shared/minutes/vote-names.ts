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
const verbAfter =
  /^[^.;:]*?(?:vot(?:e|ent|ant|era|eront|é)\s+\p{L}+|s['’]absti\p{L}+|s['’](?:est|sont|étant) abst\p{L}+|s['’]oppos\p{L}+|se sont (?:abst|oppos)\p{L}+)/iu;
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

const self =
  / (?:je ne (?:prends|prendrai|participe|participerai|vote|voterai|peux)|je sors|je (?:me|vais me) (?:deporte|deporter|retire|retirer)|me deporte|je quitte (?:la salle|la seance)) /;

/** Whoever says « je ne prends pas part au vote », or whom a sentence names with it. */
function whoStepsOut({ text, plain, speaker }: Utterance, list: NameList): readonly string[] {
  if (self.test(plain) && speaker !== null) {
    return [saidNames(list, speaker)[0]?.name ?? speaker];
  }
  const names = saidNames(list, text).map(({ name }) => name);
  return names.length <= 4 ? names : [];
}

/** « M. X et Mme Y votent contre »: the verb after the names; else « deux abstentions, M. X et Mme Y »: what stands before. */
function sideOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Side | null {
  const verb = verbAfter.exec(text.slice(end, end + 60))?.[0] ?? null;
  if (verb !== null) return sideIn(verb);
  const before = text.slice(Math.max(0, start - cueBefore), start);
  const against = lastOf(before, opposes);
  const abstention = lastOf(before, abstains);
  if (against === abstention) return null;
  return against > abstention ? 'against' : 'abstention';
}

function sideIn(words: string): Side | null {
  if (abstains.test(words)) return 'abstention';
  return opposes.test(words) ? 'against' : null;
}

function lastOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'giu'))].at(-1)?.index ?? -1;
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
