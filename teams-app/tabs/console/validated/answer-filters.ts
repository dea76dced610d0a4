import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { ValidatedReply } from '#shared/wire/console-answers.ts';

/** The views of the list, in the order shown. */
export const answerFilters = ['served', 'to-review', 'withdrawn'] as const;

export type AnswerFilter = (typeof answerFilters)[number];

const isIn = (
  answer: ValidatedAnswer,
  filter: AnswerFilter,
  toReview: ValidatedReply['toReview'],
): boolean => {
  if (filter === 'withdrawn') return answer.withdrawnAt !== null;
  if (answer.withdrawnAt !== null) return false;
  return filter === 'served' || toReview.some(({ id }) => id === answer.id);
};

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The answers of a view that hold every word searched for. */
export const filterAnswers = (
  { answers, toReview }: ValidatedReply,
  filter: AnswerFilter,
  search: string,
): readonly ValidatedAnswer[] => {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return answers.filter((answer) => {
    const text = fold([answer.question, ...answer.variants, answer.answer].join('\n'));
    return isIn(answer, filter, toReview) && words.every((word) => text.includes(word));
  });
};
