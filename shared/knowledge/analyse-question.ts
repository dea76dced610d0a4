import { analyseText, analyseWord } from '../french/analyse-text.ts';
import { isAskingWord } from '../french/asking-words.ts';
import { splitGrams } from '../french/split-grams.ts';
import { splitWords } from '../french/split-words.ts';
import type { AnalysedQuestion } from './gather-evidence.ts';

/** A question as the index knows words, and the texts' own words for it. One made of asking words alone is about them. */
export function analyseQuestion(question: string, official = ''): AnalysedQuestion {
  const words = splitWords(question).map(analyseWord);
  const subject = new Set(
    words.filter(({ folded }) => !isAskingWord(folded)).map(({ term }) => term),
  );
  subject.delete('');
  const terms = analyseText(question);
  return {
    terms,
    official: [...new Set(analyseText(official))].filter((term) => !terms.includes(term)),
    asking: new Set(subject.size === 0 ? [] : terms.filter((term) => !subject.has(term))),
    grams: new Set(words.flatMap(({ folded }) => splitGrams(folded))),
  };
}
