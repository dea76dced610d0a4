import { questionInContext } from '../conversation/question-in-context.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { Hit } from '../knowledge/passage.ts';
import { speaksOfSubject } from '../knowledge/speaks-of-subject.ts';
import type { Grounds, Recipe } from '../turn/recipe.ts';
import { answerNotFound } from './answer-not-found.ts';
import { answerWithoutModel } from './answer-without-model.ts';
import { checkAnswer } from './check-answer.ts';
import { chooseShown } from './choose-shown.ts';
import { composeAnswer } from './compose-answer.ts';

/** Passages given to the model: enough to hold the rule and its exceptions, few enough to stay sober. */
const passagesWanted = 8;
const passagesOfOneDocument = 3;

/** How an HR question is answered. */
export const answerRecipe: Recipe = {
  use: 'hr-answer',
  retrieve: (question, history) => ({
    text: subjectOf(questionInContext(question, history)),
    limit: passagesWanted,
    perDocument: passagesOfOneDocument,
  }),
  // Measured on what would be read: a passage further down answers nobody.
  enough: (hits) => speaksOfSubject(chooseShown(hits)),
  compose: composeAnswer,
  check: checkAnswer,
  withoutModel: answerWithoutModel,
  notFound: answerNotFound,
  followUps: otherSubjects,
};

const token = /⟦[^⟧]*⟧|\[…\]/gu;
const interrogative =
  /\?|(?<!\p{L})(?:combien|comment|quand|pourquoi|où|quels?|quelles?|qui|puis-je|peut-on|ai-je|dois-je|est-ce|what|how|when|who|can)(?!\p{L})/iu;

/**
 * Masking tokens say nothing that a document could hold, and a sentence around one tells who asks, not what is asked:
 * it is left out, unless it asks, when another sentence asks.
 */
function subjectOf(question: string): string {
  const sentences = splitSentences(question).map(({ text }) => text);
  const asks = (text: string): boolean => interrogative.test(text);
  const isPersonal = (text: string): boolean => text.search(token) >= 0;
  const kept = sentences.some(asks)
    ? sentences.filter((text) => asks(text) || !isPersonal(text))
    : sentences;
  return kept.join(' ').replace(token, ' ').replace(/\s+/gu, ' ').trim();
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
