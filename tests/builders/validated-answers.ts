import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';

/** An answer as the HR department of the trial town would have validated it. */
export function validatedAnswer(
  question: string,
  more: Partial<ValidatedAnswer> = {},
): ValidatedAnswer {
  return {
    id: `v-${question.length}-${question.slice(-8, -2).trim()}`,
    space: 'rh',
    question,
    variants: [],
    answer: 'Signalez-le à votre responsable le jour même.',
    sources: [],
    versant: null,
    owner: 'la DRH',
    validatedAt: '2026-10-12',
    reviewAt: '2027-10-12',
    readers: null,
    withdrawnAt: null,
    ticketId: null,
    validatedBy: 'p-sophie',
    served: 0,
    version: 1,
    ...more,
  };
}
