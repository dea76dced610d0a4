import type { Judgement } from './judge-reply.ts';
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

/** Texts are not compared: a model words one answer in several ways. */
function signature({ kind, shown: [first] }: GoldenReply): string {
  const source = first === undefined ? [] : [first.documentId, first.passage, first.warned];
  return JSON.stringify([kind, ...source]);
}

function inShort({ kind, shown: [first] }: GoldenReply): ReplyInShort {
  return {
    outcome: kind,
    documentId: first?.documentId ?? null,
    title: first?.title ?? null,
    passage: (first?.passage ?? '').slice(0, passageShown),
  };
}

function verdictOf(before: Judgement, after: Judgement): ChangedReply['verdict'] {
  const less = after.reasons.length - before.reasons.length;
  if (less === 0) return 'other';
  return less < 0 ? 'better' : 'worse';
}
