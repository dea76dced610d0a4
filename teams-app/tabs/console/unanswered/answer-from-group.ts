import type { UnansweredGroup } from '#shared/quality/quality.ts';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { blankAnswer } from '../validated/blank-answer.ts';

/** Wordings of a group that an answer takes with it. */
const mostVariants = 20;

/** A validated answer begun from questions that found none: their wordings come with it. */
export const answerFromGroup = (
  { question, wordings }: UnansweredGroup,
  desk: Pick<ConsoleDesk, 'reply' | 'now'>,
): ValidatedDraft => ({
  ...blankAnswer(desk),
  question,
  variants: wordings.filter((wording) => wording !== question).slice(0, mostVariants),
});
