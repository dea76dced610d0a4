import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';

/** The views of the list, in the order shown. */
export const answerFilters = ['served', 'to-review', 'withdrawn'] as const;

export type AnswerFilter = (typeof answerFilters)[number];

const isIn = (answer: ValidatedAnswer, filter: AnswerFilter, today: string): boolean => {
  if (filter === 'withdrawn') return answer.withdrawnAt !== null;
  if (answer.withdrawnAt !== null) return false;
  return filter === 'served' || answer.reviewAt <= today;
};

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The answers of a view that hold every word searched for. */
export const filterAnswers = (
  answers: readonly ValidatedAnswer[],
  filter: AnswerFilter,
  search: string,
  today: string,
): readonly ValidatedAnswer[] => {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return answers.filter((answer) => {
    const text = fold([answer.question, ...answer.variants, answer.answer].join('\n'));
    return isIn(answer, filter, today) && words.every((word) => text.includes(word));
  });
};
