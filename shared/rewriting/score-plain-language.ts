import { splitSentences } from '../french/split-sentences.ts';
import {
  type Clarity,
  type ClarityProblem,
  clarityProblems,
  type FoundProblem,
  type SentenceClarity,
} from './clarity.ts';
import { countWords, findProblems, speltAcronyms } from './find-problems.ts';

/** Words that every sentence may have at no cost. */
const freeWords = 12;
/** Points for each word past them, and for each past 25, where most readers have lost the beginning. */
const perWord = 1;
const veryLong = 25;
const perVeryLongWord = 2;

/** Points for each problem of a sentence. Its length is counted by its words. */
const weights: Readonly<Record<ClarityProblem, number>> = {
  'long-sentence': 0,
  'long-word': 3,
  passive: 8,
  nominalisation: 6,
  jargon: 8,
  'double-negation': 12,
  acronym: 8,
  nested: 8,
  interruption: 6,
};

/**
 * How clear a French text is, by counting. Each sentence has penalty points, 100 at most: one for each word past 12, two
 * more for each past 25, and points for each problem found in it (long word 3, noun of action 6, brackets 6, passive 8,
 * word of administration 8, acronym not spelt out 8, third subordinate clause and each after it 8, double negation 12).
 * The score is 100 less the mean of the sentences. It measures form, not meaning, and is a figure of Calame's own: no
 * label, and no scale of anybody else's. Words added to a sentence never make it better.
 */
export function scorePlainLanguage(text: string): Clarity {
  const spelt = speltAcronyms(text);
  const perSentence = splitSentences(text)
    .map(({ start, end, text: said }): SentenceClarity => {
      const problems = findProblems(said, start, spelt);
      const words = countWords(said);
      return { start, end, words, problems, penalty: penaltyOf(words, problems) };
    })
    .filter(({ words }) => words > 0);
  const total = perSentence.reduce((sum, { penalty }) => sum + penalty, 0);
  const mean = perSentence.length === 0 ? 0 : total / perSentence.length;
  return { score: Math.round(100 - mean), perSentence, measures: measure(perSentence) };
}

function penaltyOf(words: number, problems: readonly FoundProblem[]): number {
  const length =
    Math.max(0, words - freeWords) * perWord + Math.max(0, words - veryLong) * perVeryLongWord;
  const rest = problems.reduce((sum, { kind }) => sum + weights[kind], 0);
  return Math.min(100, length + rest);
}

function measure(sentences: readonly SentenceClarity[]): Clarity['measures'] {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const counts = clarityProblems.map((kind) => [kind, countOf(sentences, kind)] as const);
  return {
    sentences: sentences.length,
    words,
    meanWords: sentences.length === 0 ? 0 : Math.round((words / sentences.length) * 10) / 10,
    longestWords: Math.max(0, ...sentences.map((sentence) => sentence.words)),
    problems: Object.fromEntries(counts) as Readonly<Record<ClarityProblem, number>>,
  };
}

function countOf(sentences: readonly SentenceClarity[], kind: ClarityProblem): number {
  return sentences.reduce(
    (sum, { problems }) => sum + problems.filter((problem) => problem.kind === kind).length,
    0,
  );
}
