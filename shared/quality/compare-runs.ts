import { type FailureReason, isAnswer, type Judgement } from './judge-reply.ts';
import type { GoldenReply } from './reply.ts';

/** What a question is answered with, in short. */
export type ReplyInShort = {
  /** The outcome's kind. */
  readonly outcome: string;
  /** First source shown; null = none. */
  readonly documentId: string | null;
  readonly title: string | null;
  /** The first passage as shown, at most 300 characters; empty = none. */
  readonly passage: string;
};

/** A question that a change would have answered otherwise; `better` and `worse` by what the set expects. */
export type ChangedReply = {
  readonly id: string;
  readonly question: string;
  readonly before: ReplyInShort;
  readonly after: ReplyInShort;
  readonly verdict: 'better' | 'worse' | 'other';
};

const passageShown = 300;

/** Questions of two runs of one set whose first source, first passage, outcome or warning differ. */
export function compareRuns(
  before: readonly Judgement[],
  after: readonly Judgement[],
): readonly ChangedReply[] {
  const later = new Map(after.map((judgement) => [judgement.question.id, judgement]));
  return before.flatMap((one) => {
    const other = later.get(one.question.id);
    if (other === undefined || signature(one.reply) === signature(other.reply)) return [];
    return [
      {
        id: one.question.id,
        question: one.question.question,
        before: inShort(one.reply),
        after: inShort(other.reply),
        verdict: verdictOf(one, other),
      },
    ];
  });
}

/** Texts are not compared: a model words one answer in several ways; nor is what « Je ne sais pas » looked at. */
function signature(reply: GoldenReply): string {
  const { kind, shown } = reply;
  const first = isAnswer(reply) ? shown[0] : undefined;
  const source = first === undefined ? [] : [first.documentId, first.passage, first.warned];
  return JSON.stringify([kind, ...source]);
}

function inShort(reply: GoldenReply): ReplyInShort {
  const { kind, shown } = reply;
  const first = isAnswer(reply) ? shown[0] : undefined;
  return {
    outcome: kind,
    documentId: first?.documentId ?? null,
    title: first?.title ?? null,
    passage: (first?.passage ?? '').slice(0, passageShown),
  };
}

/** How much a failure misleads: saying nothing is better than the wrong source, and both than the rule of another branch. */
const harms: Readonly<Record<FailureReason, number>> = {
  'wrong-versant': 4,
  'forbidden-source': 4,
  'stale-used': 4,
  'wrong-source': 3,
  'answered-though-absent': 3,
  'said-wrongly': 3,
  'not-answered': 2,
  'not-refused': 2,
  'not-handed-over': 2,
  'not-asked-back': 1,
  'not-said': 1,
};

function verdictOf(before: Judgement, after: Judgement): ChangedReply['verdict'] {
  const more = harmOf(after) - harmOf(before);
  if (more === 0) return 'other';
  return more < 0 ? 'better' : 'worse';
}

function harmOf({ reasons }: Judgement): number {
  return Math.max(0, ...reasons.map((reason) => harms[reason]));
}
