import { questionInContext } from '../conversation/question-in-context.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { Hit } from '../knowledge/passage.ts';
import type { Grounds, Recipe } from '../turn/recipe.ts';
import { answerNotFound } from './answer-not-found.ts';
import { answerWithoutModel } from './answer-without-model.ts';
import { checkAnswer } from './check-answer.ts';
import { composeAnswer } from './compose-answer.ts';

/** Passages given to the model: enough to hold the rule and its exceptions, few enough to stay sober. */
const passagesWanted = 8;
const passagesOfOneDocument = 3;

/**
 * Share of the question's weight that the best passage must hold. Below it the bases do not speak of
 * the subject, and saying so is the right answer. Set by tests/benches/not-found.ts.
 */
const leastCoverage = 0.4;

/** How an HR question is answered. */
export const answerRecipe: Recipe = {
  use: 'hr-answer',
  retrieve: (question, history) => ({
    text: subjectOf(questionInContext(question, history)),
    limit: passagesWanted,
    perDocument: passagesOfOneDocument,
  }),
  enough: (hits) => hits.some(({ coverage }) => coverage >= leastCoverage),
  compose: composeAnswer,
  check: checkAnswer,
  withoutModel: answerWithoutModel,
  notFound: answerNotFound,
  followUps: otherSubjects,
};

/**
 * Masking tokens say nothing that a document could hold, and a sentence around one tells who asks, not
 * what is asked: it is left out when another sentence remains.
 */
function subjectOf(question: string): string {
  const token = /⟦[^⟧]*⟧|\[…\]/gu;
  const sentences = splitSentences(question).map(({ text }) => text);
  const impersonal = sentences.filter((text) => text.search(token) < 0);
  return (impersonal.length > 0 ? impersonal : sentences).join(' ').replace(token, ' ').trim();
}

/** Titles of documents found and not cited, when they are questions: what the base can answer next. */
function otherSubjects(
  grounds: Grounds,
  cited: readonly { readonly documentId: string }[],
): readonly string[] {
  const known = new Set(cited.map(({ documentId }) => documentId));
  const titles = grounds.hits
    .filter(({ documentId, title }: Hit) => !known.has(documentId) && title.trimEnd().endsWith('?'))
    .map(({ title }) => title.trim());
  return [...new Set(titles)].slice(0, 2);
}
