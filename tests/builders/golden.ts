import type { GoldenQuestion } from '#shared/quality/golden.ts';
import type { GoldenReply, ShownSource } from '#shared/quality/reply.ts';

/** A golden question that expects an answer from `conges`, but for what the test changes. */
export function goldenQuestion(wanted: Partial<GoldenQuestion> = {}): GoldenQuestion {
  return {
    id: 'q1',
    question: 'Combien de jours de congés ?',
    versant: null,
    statut: null,
    as: null,
    history: [],
    expect: 'answer',
    sources: ['conges'],
    forbidden: [],
    mustSay: [],
    mustNotSay: [],
    difficulty: 'simple',
    stale: false,
    ...wanted,
  };
}

export function shownSource(wanted: Partial<ShownSource> = {}): ShownSource {
  return {
    documentId: 'conges',
    title: 'Congés annuels',
    passage: 'Un agent a 25 jours de congés.',
    ofOtherBranch: false,
    warned: false,
    expired: false,
    ...wanted,
  };
}

/** Extracts of `conges`, but for what the test changes. */
export function goldenReply(wanted: Partial<GoldenReply> = {}): GoldenReply {
  return {
    kind: 'degraded',
    text: '**Sans IA**\n\n> Un agent a 25\u00a0jours de congés.',
    shown: [shownSource()],
    askedBack: false,
    byModel: false,
    ...wanted,
  };
}
