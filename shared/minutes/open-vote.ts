import type { Utterance } from './cut-utterances.ts';
import type { Vote } from './minutes.ts';
import type { Side } from './vote-cues.fr.ts';

/** A vote under way, as far as the meeting has told it. */
export type OpenVote = {
  readonly ranks: number[];
  lastRank: number;
  lastFrom: number | null;
  readonly asked: Set<Side>;
  lastAsked: readonly Side[];
  isAnnounced: boolean;
  isAnswered: boolean;
  isThanked: boolean;
  /** The outcome was said, not reckoned. */
  isTold: boolean;
  settledAt: number | null;
  /** Opened by its outcome alone. */
  isLone: boolean;
  outcome: Vote['outcome'] | null;
  said: Vote['said'];
  secret: boolean;
  amended: boolean;
  amendment: boolean;
  casting: boolean;
  readonly counts: Partial<Record<Side, number>>;
  /** Ballots that count for no side; null = nobody told of any. */
  blank: number | null;
};

/** A vote that is over; `ranks` of the utterances it rests on. */
export type FoundVote = {
  readonly ranks: readonly number[];
  readonly outcome: Vote['outcome'];
  readonly said: Vote['said'];
  readonly secret: boolean;
  readonly amended: boolean;
  /** On an amendment, not on the text itself. */
  readonly amendment: boolean;
  readonly casting: boolean;
  /** The outcome was said, not reckoned. */
  readonly isTold: boolean;
  readonly counts: Partial<Readonly<Record<Side, number>>>;
  readonly blank: number | null;
  /** The chair took the vote before for this one too. */
  readonly repeats: boolean;
  /** The question or the figures, and the outcome, were heard. */
  readonly isSure: boolean;
};

export function openVote(utterance: Utterance): OpenVote {
  return {
    ranks: [],
    lastRank: utterance.rank,
    lastFrom: utterance.from,
    asked: new Set(),
    lastAsked: [],
    isAnnounced: false,
    isAnswered: false,
    isThanked: false,
    isTold: false,
    settledAt: null,
    isLone: false,
    outcome: null,
    said: null,
    secret: false,
    amended: false,
    amendment: false,
    casting: false,
    counts: {},
    blank: null,
  };
}

/** The vote as it ends; null = words that opened one and came to nothing. */
export function closeVote(open: OpenVote, movedOn: boolean): FoundVote | null {
  const { ranks, said, secret, amended, amendment, casting, counts, blank } = open;
  const outcome = open.outcome ?? reckoned(open);
  const isTold = open.outcome !== null || isCounted(counts);
  const isAsked = open.asked.size > 0;
  // A question without any answer is a vote when its two sides were asked for, or when the meeting goes on from it.
  const isCountedAtAll = isAsked && Object.keys(counts).length > 0;
  const isPut = open.asked.size > 1 || (isAsked && (open.isAnnounced || movedOn));
  const isVote = isTold || open.isAnswered || isCountedAtAll || isPut;
  if (ranks.length === 0 || !isVote) return null;
  const isSure = isTold && (isAsked || open.isAnnounced || said !== null || isCounted(counts));
  const told = { outcome, said, secret, amended, amendment, casting, counts, blank };
  return { ranks, ...told, isTold, isSure: isSure && !open.isLone, repeats: false };
}

/** Nobody against whom the question was put to, and thanks: taken as adopted, to be checked. */
function reckoned({ counts, isAnswered, isThanked, asked }: OpenVote): Vote['outcome'] {
  if (counts.for !== undefined && counts.against !== undefined) {
    if (counts.for === counts.against) return 'unknown';
    return counts.for > counts.against ? 'adopted' : 'rejected';
  }
  const isUnopposed = isAnswered && (counts.against ?? 0) === 0;
  return isUnopposed || (isThanked && asked.size > 0 && (counts.against ?? 0) === 0)
    ? 'adopted'
    : 'unknown';
}

function isCounted(counts: OpenVote['counts']): boolean {
  return (
    counts.for !== undefined && (counts.against !== undefined || counts.abstention !== undefined)
  );
}
