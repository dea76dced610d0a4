import type { GoldenQuestion } from '#shared/quality/golden.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';

/** A question that HR answered, to ask of the documents: they should still say so. Withdrawn, it is asked no more. */
export function questionOfValidated(answer: ValidatedAnswer): readonly GoldenQuestion[] {
  if (answer.withdrawnAt !== null) return [];
  const ids = answer.sources.flatMap(({ sourceId }) => sourceId?.replace(/#\d+$/u, '') ?? []);
  return [
    {
      id: answer.id,
      question: answer.question,
      versant: answer.versant,
      statut: null,
      as: null,
      history: [],
      expect: 'answer',
      sources: [...new Set(ids)],
      forbidden: [],
      mustSay: [],
      mustNotSay: [],
      difficulty: 'simple',
      stale: false,
    },
  ];
}
