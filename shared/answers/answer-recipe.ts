import { longestQuestion } from '../longest-question.ts';
import type { Recipe, Retrieval } from '../turn/recipe.ts';
import { answerNotFound } from './answer-not-found.ts';
import { answerWithoutModel } from './answer-without-model.ts';
import { askBack, doubtOf } from './ask-back.ts';
import { checkAnswer } from './check-answer.ts';
import { composeAnswer } from './compose-answer.ts';
import { endPersonalAnswer } from './end-personal-answer.ts';
import { findConflicts } from './find-conflicts.ts';
import { officialWords } from './official-words.ts';
import { questionSearched } from './question-searched.ts';
import { settleHits } from './settle-hits.ts';
import { shownOf } from './shown-of.ts';
import { speaksEnough } from './speaks-enough.ts';
import { suggestQuestions } from './suggest-questions.ts';
import { withoutOwnCase } from './without-own-case.fr.ts';
import { inWordsOfTexts } from './words-of-texts.fr.ts';

/** More than are read: those for other cases are left out of what was found. */
const passagesSearched = 40;
const passagesOfOneDocument = 12;

/** A question is always searched. */
type AnswerRecipe = Omit<Recipe, 'retrieve'> & {
  readonly retrieve: (...of: Parameters<Recipe['retrieve']>) => Retrieval;
};

/** How an HR question is answered. */
export const answerRecipe: AnswerRecipe = {
  use: 'hr-answer',
  writes: false,
  longest: longestQuestion,
  inContext: questionSearched,
  retrieve: (question, history) => {
    const asked = withoutOwnCase(questionSearched(question, history));
    const official = officialWords(asked).join(' ');
    const text = inWordsOfTexts(asked);
    return { text, official, limit: passagesSearched, perDocument: passagesOfOneDocument };
  },
  // Measured on what would be read: a passage further down answers nobody.
  enough: (grounds) => speaksEnough(inWordsOfTexts(grounds.asked), shownOf(grounds)),
  settle: settleHits,
  doubt: doubtOf,
  askBack,
  conflicts: (grounds) => {
    const shown = shownOf(grounds);
    return findConflicts(shown, grounds.asked).flatMap(([left, right]) => {
      const [one, other] = [shown[left], shown[right]];
      return one === undefined || other === undefined ? [] : [{ one, other }];
    });
  },
  compose: composeAnswer,
  check: checkAnswer,
  withoutModel: answerWithoutModel,
  notFound: answerNotFound,
  endValidated: (asked) => endPersonalAnswer(asked, []),
  followUps: suggestQuestions,
};
