import { createSentenceChecker } from '../evidence/sentence-checker.ts';
import { toCitation } from '../evidence/to-citation.ts';
import type { AnswerCheck, Grounds } from '../turn/recipe.ts';
import { reviewOf } from './cite-hits.ts';

/** Lets through the sentences that their passages prove, with the citations numbered as they come. */
export function checkAnswer(grounds: Grounds): AnswerCheck {
  const checker = createSentenceChecker({
    passages: grounds.hits.map((hit, at) => ({ ...hit, n: at + 1 })),
    urls: [],
  });
  return {
    push: checker.push,
    end: checker.end,
    result: () => ({
      cutSentences: checker.cuts().length,
      citations: checker.used().flatMap(({ shown, passage }) => {
        const hit = grounds.hits[passage - 1];
        return hit === undefined ? [] : [toCitation(hit, shown, reviewOf(grounds, hit.space))];
      }),
    }),
  };
}
