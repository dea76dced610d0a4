import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { dayAfter } from '../moments.ts';

/** An answer of which nothing is written yet, to be reviewed after the time that the policy gives. */
export const blankAnswer = ({
  reply,
  now,
}: Pick<ConsoleDesk, 'reply' | 'now'>): ValidatedDraft => ({
  space: reply.spaces.find(({ steward }) => steward)?.id ?? '',
  question: '',
  variants: [],
  answer: '',
  sources: [],
  versant: null,
  owner: reply.desks[0]?.title ?? '',
  reviewAt: dayAfter(now(), reply.reviewDays),
  ticketId: null,
});

/** What HR writes of an answer that exists. */
export const draftOf = (answer: ValidatedAnswer): ValidatedDraft => ({
  space: answer.space,
  question: answer.question,
  variants: answer.variants,
  answer: answer.answer,
  sources: answer.sources,
  versant: answer.versant,
  owner: answer.owner,
  reviewAt: answer.reviewAt,
  ticketId: answer.ticketId,
});
