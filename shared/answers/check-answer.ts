import { createSentenceChecker } from '../evidence/sentence-checker.ts';
import { toCitation } from '../evidence/to-citation.ts';
import type { AnswerCheck, Grounds } from '../turn/recipe.ts';
import { reviewOf } from './cite-hits.ts';
import { noAnswerMark } from './instructions.fr.ts';

/** Lets through the sentences that their passages prove, with the citations numbered as they come. */
export function checkAnswer(grounds: Grounds): AnswerCheck {
  const checker = createSentenceChecker({
    passages: grounds.hits.map((hit, at) => ({ ...hit, n: at + 1 })),
    urls: [],
  });
  let said = '';
  const declined = (): boolean => said.includes(noAnswerMark);
  return {
    push: (text) => {
      said += text;
      return checker.push(text);
    },
    end: checker.end,
    result: () => ({
      declined: declined(),
      // The mark is cut like a sentence, and is none.
      cutSentences: Math.max(0, checker.cuts().length - (declined() ? 1 : 0)),
      citations: checker.used().flatMap(({ shown, passage }) => {
        const hit = grounds.hits[passage - 1];
        return hit === undefined ? [] : [toCitation(hit, shown, reviewOf(grounds, hit.space))];
      }),
    }),
  };
}
