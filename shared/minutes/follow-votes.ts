import type { Utterance } from './cut-utterances.ts';
import { wordsInDigits } from './figures-in-digits.ts';
import type { Transition } from './find-transitions.ts';
import { closeVote, type FoundVote, type OpenVote, openVote } from './open-vote.ts';
import { readBlankBallots, readVoteCounts, type VoteCounts } from './vote-counts.fr.ts';
import { readVoteCues, type Side, type VoteCues } from './vote-cues.fr.ts';
import { repeatsVote } from './votes-together.fr.ts';

/** Sentences after which a vote is over: with its outcome told, without, and while a ballot is counted. */
const patience = { settled: 5, asked: 90, announced: 12, ballot: 160 } as const;
/** Of seconds; a hole of the recording is as long as what it swallowed. */
const mostSeconds = { settled: 120, asked: 900, announced: 180, ballot: 3600 } as const;
/** Sentences within which an answer answers its question. */
const answerWithin = 8;

/**
 * Follows votes over the sentences of a meeting: a question that is put, its answers and its outcome are one vote,
 * whoever speaks in between; going on to another subject ends it. `opinions`: an avis counts as a vote (CST).
 */
export function followVotes(
  utterances: readonly Utterance[],
  transitions: readonly Transition[],
  opinions: boolean,
): readonly FoundVote[] {
  const goingOn = new Set(transitions.map(({ rank }) => rank));
  const state: Following = { found: [], open: null, openedItem: -1 };
  for (const utterance of utterances) {
    const cues = readVoteCues(utterance.plain, utterance.asks, opinions);
    follow(state, utterance, cues, goingOn.has(utterance.rank));
  }
  close(state, true);
  return state.found;
}

type Following = {
  readonly found: FoundVote[];
  open: OpenVote | null;
  /** Rank at which the item under way was opened. */
  openedItem: number;
};

function follow(state: Following, utterance: Utterance, cues: VoteCues, movesOn: boolean): void {
  if (state.open !== null && isOver(state.open, utterance, cues, movesOn)) close(state, movesOn);
  if (movesOn) state.openedItem = utterance.rank;
  const repeats = repeatsVote(utterance.plain);
  if (repeats && state.open !== null && state.open.settledAt !== null) close(state, true);
  const before = state.found.at(-1);
  if (before !== undefined && repeats) {
    state.found.push(repeated(before, state.open, utterance));
    state.open = null;
    return;
  }
  const counts = readVoteCounts(utterance, state.open?.lastAsked ?? [], wordsInDigits);
  state.open ??= opened(state, utterance, cues, counts);
  if (state.open === null) return;
  take(state.open, utterance, cues, counts);
  if (movesOn && state.open.settledAt !== null) close(state, true);
}

function close(state: Following, movedOn: boolean): void {
  const vote = state.open === null ? null : closeVote(state.open, movedOn);
  if (vote !== null) state.found.push(vote);
  state.open = null;
}

function opened(
  { found, openedItem }: Following,
  utterance: Utterance,
  cues: VoteCues,
  counts: VoteCounts,
): OpenVote | null {
  if (opens(utterance, cues, counts)) return openVote(utterance);
  const isFresh = openedItem > (found.at(-1)?.ranks.at(-1) ?? -1);
  const isLone = isFresh && isLoneOutcome(utterance, cues);
  return isLone ? { ...openVote(utterance), isAnnounced: true, isLone: true } : null;
}

/** « Même vote » : what became of the vote before, to be checked. */
function repeated(before: FoundVote, open: OpenVote | null, { rank }: Utterance): FoundVote {
  const ranks = [...(open?.ranks ?? []), rank];
  return { ...before, ranks, amended: false, amendment: false, isSure: false, repeats: true };
}

/** « Unanimité, merci », said alone of an item that was opened: nobody put the question. */
function isLoneOutcome({ plain, asks }: Utterance, { said, outcome }: VoteCues): boolean {
  return !asks && outcome === null && said === 'unanimity' && lone.test(plain);
}

const lone =
  /^ (?:(?:donc|alors|oui|bien|tres|parfait|voila|c est|ce sera|la aussi|egalement|a|l|unanimite|merci|je vous remercie|point suivant|suivante?|beaucoup) )+$/;

/** « Contre : 9 voix », read out side by side. */
const headed =
  /^ (?:(?:donc|alors|resultats?(?: du (?:vote|scrutin))?|votes?|voix) )*(?:pour|contre|abstentions?) \d{1,3} |^ (?:ont vote|votent) contre (?:m|mme|monsieur|madame|messieurs|mesdames) /;

function opens(utterance: Utterance, cues: VoteCues, counts: VoteCounts): boolean {
  if (cues.asks.length > 0 || cues.opens) return true;
  if (cues.secret === true && !utterance.asks) return true;
  if (cues.elects && cues.said !== null && !utterance.asks) return true;
  const isCounted =
    headed.test(utterance.plain) ||
    (counts.for !== undefined && (counts.against ?? counts.abstention) !== undefined);
  return (
    (cues.outcome !== null && cues.isPlain && !utterance.asks) || (isCounted && !utterance.asks)
  );
}

function isOver(open: OpenVote, now: Utterance, cues: VoteCues, movesOn: boolean): boolean {
  const quiet = now.rank - open.lastRank;
  const isSettled = open.settledAt !== null;
  const isAsked = open.asked.size > 0;
  const wait = isSettled ? 'settled' : open.secret ? 'ballot' : isAsked ? 'asked' : 'announced';
  const seconds = now.from === null || open.lastFrom === null ? 0 : now.from - open.lastFrom;
  if (quiet > patience[wait] || seconds > mostSeconds[wait]) return true;
  if (movesOn && cues.outcome === null && cues.asks.length === 0) return true;
  return open.isTold && !open.secret && isAnother(now, cues);
}

/** Another question after an outcome is another vote, and so is the count of ballots after hands. */
function isAnother(
  { asks }: Utterance,
  { asks: sides, opens: isOpened, outcome, secret }: VoteCues,
): boolean {
  return (secret === true && !asks) || ((sides.length > 0 || isOpened) && outcome === null);
}

function take(open: OpenVote, utterance: Utterance, cues: VoteCues, counts: VoteCounts): void {
  // « il n’y en a pas qui s’oppose » answers the question before and puts the next one.
  const answered = / y en a pas qui /.test(utterance.plain) ? open.lastAsked : null;
  const isCue = takeQuestion(open, cues);
  const isResult = takeOutcome(open, utterance, cues);
  const isCount = takeCounts(open, utterance, cues, counts, answered);
  if (cues.secret !== null && !utterance.asks) open.secret = cues.secret;
  open.amended ||= cues.amended;
  open.casting ||= cues.casting;
  open.amendment ||= cues.amendment && (isCue || isResult);
  const isRead = headed.test(utterance.plain);
  if (!isCue && !isResult && !isCount && !isRead && cues.secret === null) return;
  open.ranks.push(utterance.rank);
  open.lastRank = utterance.rank;
  open.lastFrom = utterance.from;
  if (isResult) open.settledAt = utterance.rank;
}

function takeQuestion(open: OpenVote, cues: VoteCues): boolean {
  if (cues.asks.length > 0) {
    for (const side of cues.asks) open.asked.add(side);
    open.lastAsked = cues.asks;
    open.isAnswered = false;
  }
  return cues.asks.length > 0 || cues.opens;
}

function takeOutcome(open: OpenVote, utterance: Utterance, cues: VoteCues): boolean {
  const isOpen = open.asked.size > 0 || open.isAnnounced;
  const words = utterance.plain.trim().split(' ').length;
  const isSpoken = !utterance.asks || / c est (?:donc )?a l unanimite /.test(utterance.plain);
  const isSaid = cues.said !== null && isOpen && words <= 14 && isSpoken;
  const isFitting = cues.isPlain || (isOpen && cues.outcome === 'rejected' && words <= 8);
  const isBallot = isOpen || open.secret || cues.said !== null;
  const isElected = cues.elects && isBallot && !utterance.asks;
  const isResult = (cues.outcome !== null && isFitting && !utterance.asks) || isSaid || isElected;
  if (cues.opens) open.isAnnounced = true;
  if (!isResult) return false;
  open.outcome = cues.outcome ?? open.outcome ?? 'adopted';
  open.said = cues.said ?? open.said;
  open.isTold = true;
  return true;
}

function takeCounts(
  open: OpenVote,
  utterance: Utterance,
  cues: VoteCues,
  counts: VoteCounts,
  answered: readonly Side[] | null,
): boolean {
  if (cues.thanks && open.asked.size > 0) open.isThanked = true;
  const isNear = utterance.rank - open.lastRank <= answerWithin || open.secret;
  if (!isNear) return false;
  Object.assign(open.counts, counts);
  open.blank = readBlankBallots(utterance.plain) ?? open.blank;
  const isCounted = Object.keys(counts).length > 0;
  const isShort = utterance.plain.length <= 90;
  const sides = answered ?? open.lastAsked;
  const isNobody = cues.none && isShort && sides.length > 0 && !isCounted;
  if (isNobody) {
    for (const side of sides) open.counts[side] ??= 0;
    open.isAnswered = true;
  }
  return isCounted || isNobody;
}
