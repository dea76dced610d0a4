import { foldText } from '../french/fold-text.ts';
import { splitWords } from '../french/split-words.ts';
import { isStopWord } from '../french/stop-words.ts';
import { mayReadAnswer } from './may-read-answer.ts';
import type { ValidatedQuery } from './ports.ts';
import type { ValidatedAnswer } from './validated-answer.ts';

/** A word of the question tells more of an answer than one of its text. */
const inQuestion = 3;
const inAnswer = 1;

/** Words typed that must be found, as a share of them. */
const enough = 0.5;

/**
 * Validated answers in force that the person may read, for the words typed so far: the last one may be unfinished. Without
 * a word, those that were served most come first.
 */
export function searchAnswers(
  answers: readonly ValidatedAnswer[],
  { text, ...asker }: ValidatedQuery,
): readonly ValidatedAnswer[] {
  const typed = wordsOf(text).filter((word) => !isStopWord(word));
  return answers
    .filter((answer) => answer.withdrawnAt === null && mayReadAnswer(answer, asker))
    .map((answer) => ({ answer, ...weigh(answer, typed) }))
    .filter(({ found }) => found >= typed.length * enough)
    .toSorted(
      (one, other) =>
        other.weight - one.weight ||
        other.answer.served - one.answer.served ||
        one.answer.question.localeCompare(other.answer.question, 'fr'),
    )
    .map(({ answer }) => answer);
}

function weigh(
  { question, variants, answer }: ValidatedAnswer,
  typed: readonly string[],
): { readonly weight: number; readonly found: number } {
  const asked = wordsOf([question, ...variants].join(' '));
  const told = wordsOf(answer);
  const weights = typed.map((word): number => {
    const begins = (one: string): boolean => one.startsWith(word);
    if (asked.some(begins)) return inQuestion;
    return told.some(begins) ? inAnswer : 0;
  });
  return {
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    found: weights.filter((weight) => weight > 0).length,
  };
}

const wordsOf = (text: string): readonly string[] => splitWords(text).map(foldText);
