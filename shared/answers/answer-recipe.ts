import { questionInContext } from '../conversation/question-in-context.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { Hit } from '../knowledge/passage.ts';
import { speaksOfSubject } from '../knowledge/speaks-of-subject.ts';
import type { Grounds, Recipe } from '../turn/recipe.ts';
import { answerNotFound } from './answer-not-found.ts';
import { answerWithoutModel } from './answer-without-model.ts';
import { askBack, doubtOf } from './ask-back.ts';
import { checkAnswer } from './check-answer.ts';
import { composeAnswer } from './compose-answer.ts';
import { findConflicts } from './find-conflicts.ts';
import { settleHits } from './settle-hits.ts';
import { shownOf } from './shown-of.ts';

/** More than are read: those for other cases are left out of what was found. */
const passagesSearched = 40;
const passagesOfOneDocument = 12;

/** How an HR question is answered. */
export const answerRecipe: Recipe = {
  use: 'hr-answer',
  retrieve: (question, history) => ({
    text: subjectOf(questionInContext(question, history)),
    limit: passagesSearched,
    perDocument: passagesOfOneDocument,
  }),
  // Measured on what would be read: a passage further down answers nobody.
  enough: (grounds) => speaksOfSubject(shownOf(grounds)),
  settle: settleHits,
  doubt: doubtOf,
  askBack,
  conflicts: (grounds) => {
    const shown = shownOf(grounds);
    return findConflicts(shown, grounds.question).flatMap(([left, right]) => {
      const [one, other] = [shown[left], shown[right]];
      return one === undefined || other === undefined ? [] : [{ one, other }];
    });
  },
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
