import { analyseText } from '../french/analyse-text.ts';
import { analyseQuestion } from '../knowledge/analyse-question.ts';
import type { Hit } from '../knowledge/passage.ts';
import { namesSubjectOf } from './named-subjects.fr.ts';
import { officialWords } from './official-words.ts';
import { sentencesThatAsk } from './question-searched.ts';

/** How much the plain share of the words counts beside their weight, and what both must reach (decision 0022). */
const shareOfWords = 0.75;
const least = 0.75;

/**
 * Whether one of these passages speaks of what was asked: by the weight of the words that it holds (its coverage), and by
 * how many of them it holds, headings included. Weight alone lets one rare word in passing answer for the four others. An
 * everyday word is held where the texts' own words for it are; what stands around the question is not asked. A subject with a
 * name of its own must be named.
 */
export function speaksEnough(
  question: string,
  passages: readonly Pick<Hit, 'title' | 'path' | 'text' | 'coverage'>[],
): boolean {
  const { terms, asking } = analyseQuestion(sentencesThatAsk(question));
  const isOfSubject = (term: string): boolean => !asking.has(term) && /\p{L}{2}/u.test(term);
  const subject = [...new Set(terms.filter(isOfSubject))];
  const official = officialWords(question).map(analyseText);
  return passages.some((passage) => {
    const { title, path, text, coverage } = passage;
    if (!namesSubjectOf(question, passage)) return false;
    const held = new Set(analyseText([title, ...path, text].join('\n')));
    const words = subject.filter((term) => held.has(term)).length;
    const called = official.filter((words) => words.every((term) => held.has(term))).length;
    const share = Math.min(1, (words + called) / Math.max(1, subject.length));
    return coverage + shareOfWords * share >= least;
  });
}
