import { escapeMarkdown } from '../evidence/escape-markdown.ts';
import { createSentenceChecker } from '../evidence/sentence-checker.ts';
import { toCitation } from '../evidence/to-citation.ts';
import { caseTexts } from '../language/case-texts.ts';
import type { AnswerCheck, Grounds } from '../turn/recipe.ts';
import { caseLine } from './case-line.ts';
import { reviewOf } from './cite-hits.ts';
import { endPersonalAnswer } from './end-personal-answer.ts';
import { findConflicts } from './find-conflicts.ts';
import { noAnswerMark } from './instructions.fr.ts';
import { pointToHelp } from './point-to-help.ts';
import { readableHit } from './readable-hit.ts';
import { shownOf } from './shown-of.ts';

/** Lets through the sentences that their passages prove, with the citations numbered as they come. */
export function checkAnswer(grounds: Grounds): AnswerCheck {
  const checker = createSentenceChecker({
    passages: grounds.hits.map((hit, at) => ({ ...readableHit(hit), n: at + 1 })),
    urls: [],
  });
  let said = '';
  const opening = openingOf(grounds);
  let isOpen = false;
  /** What stands above the first sentence that holds: nothing is said of an answer that has none. */
  const open = (text: string): string => {
    if (isOpen || text.trim() === '') return text;
    isOpen = true;
    return opening + text;
  };
  const declined = (): boolean => said.includes(noAnswerMark);
  return {
    push: (text) => {
      said += text;
      return open(checker.push(text));
    },
    end: (ending) => {
      const rest = open(checker.end(ending));
      if (!isOpen) return rest;
      const used = checker.used().flatMap(({ shown, passage }) => {
        const hit = grounds.hits[passage - 1];
        return hit === undefined ? [] : [{ n: shown, passage: hit.text }];
      });
      const after = [...endPersonalAnswer(grounds, used), ...pointToHelp(grounds)];
      return [rest, ...after].join('\n\n');
    },
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

/** For whom the answer is, and that sources contradict each other, before a word of the model. */
function openingOf(grounds: Grounds): string {
  const shown = shownOf(grounds);
  const forWhom = caseLine(grounds, shown);
  const conflicts = findConflicts(shown, grounds.asked).map(([one, other]) =>
    caseTexts[grounds.language].conflict(
      [one, other].map((at) => `« ${oneLine(shown[at]?.title ?? '')} »`),
    ),
  );
  return [...(forWhom === null ? [] : [forWhom]), ...conflicts]
    .map((line) => `${line}\n\n`)
    .join('');
}

function oneLine(title: string): string {
  return escapeMarkdown(title).replace(/\s*\n\s*/gu, ' ');
}
