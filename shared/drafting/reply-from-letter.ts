import type { Facts, Template } from '../acts/template.ts';
import { firstAnswer } from '../letters/answer-models.ts';
import { letterFacts } from '../letters/letter-facts.ts';
import type { LetterReading } from '../letters/letter-reading.ts';
import type { PointToAnswer } from './act-task.ts';

/** What a reply takes from the letter that it answers, before the drafter says anything. */
export type ReplyStart = {
  readonly facts: Facts;
  readonly points: readonly PointToAnswer[];
  /** Null = the first of the kind. */
  readonly templateId: string | null;
};

/** The facts, the points and the model of answer that a letter gives; nothing of it decides anything. */
export function replyFromLetter(
  reading: LetterReading,
  templates: readonly Pick<Template, 'id'>[],
): ReplyStart {
  const { points, answers } = reading;
  const exists = (id: string): boolean => templates.some((template) => template.id === id);
  return {
    facts: letterFacts(reading),
    points: points.map(({ text }) => ({ point: text, answer: null })),
    templateId: firstAnswer(answers, exists),
  };
}
