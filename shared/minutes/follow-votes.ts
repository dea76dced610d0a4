import type { Utterance } from './cut-utterances.ts';
import { wordsInDigits } from './figures-in-digits.ts';
import type { Transition } from './find-transitions.ts';
import { closeVote, type FoundVote, type OpenVote, openVote } from './open-vote.ts';
import { readBlankBallots, readVoteCounts, type VoteCounts } from './vote-counts.fr.ts';
import { readVoteCues, type Side, type VoteCues } from './vote-cues.fr.ts';

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
  const found: FoundVote[] = [];
  let open: OpenVote | null = null;
  const close = (movedOn: boolean): void => {
    const vote = open === null ? null : closeVote(open, movedOn);
    if (vote !== null) found.push(vote);
    open = null;
  };
  for (const utterance of utterances) {
    const cues = readVoteCues(utterance.plain, utterance.asks, opinions);
    const movesOn = goingOn.has(utterance.rank);
    if (open !== null && isOver(open, utterance, cues, movesOn)) close(movesOn);
    const asked: OpenVote | null = open;
    const counts = readVoteCounts(utterance, asked?.lastAsked ?? [], wordsInDigits);
    open ??= opens(utterance, cues, counts) ? openVote(utterance) : null;
    if (open !== null) take(open, utterance, cues, counts);
    if (open !== null && movesOn && open.settledAt !== null) close(true);
  }
  close(true);
  return found;
}

function opens(utterance: Utterance, cues: VoteCues, counts: VoteCounts): boolean {
  if (cues.asks.length > 0 || cues.opens) return true;
  if (cues.secret === true && !utterance.asks) return true;
  if (cues.elects && cues.said !== null && !utterance.asks) return true;
  const isCounted = counts.for !== undefined && (counts.against ?? counts.abstention) !== undefined;
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
  // Another question after an outcome is another vote.
  return (
    open.isTold && (cues.asks.length > 0 || cues.opens) && cues.outcome === null && !open.secret
  );
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
  if (!isCue && !isResult && !isCount && cues.secret === null) return;
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
