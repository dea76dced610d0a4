import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { findFigures } from '../french/numbers.ts';
import { type Sentence, splitSentences } from '../french/split-sentences.ts';
import { falcTexts } from '../language/falc-texts.ts';
import type { Language } from '../language/language.ts';
import type { ClarityProblem } from './clarity.ts';
import { type FalcCheck, type FalcRuleId, falcRuleIds } from './falc.ts';
import {
  abbreviation,
  brackets,
  figurative,
  negation,
  romanNumeral,
  shortDate,
  specialSign,
  toReader,
} from './falc-patterns.fr.ts';
import { countWords, findProblems, speltAcronyms } from './find-problems.ts';
import { subordinate } from './hard-patterns.fr.ts';

/** The European rules ask for short sentences without a number; this one is ours. */
const mostWords = 15;
const mostCommas = 2;
const largest = 9999;

type Place = { readonly start: number; readonly end: number };
type Reading = {
  readonly text: string;
  readonly plain: string;
  readonly sentences: readonly Sentence[];
};

/**
 * The rules of easy-to-read French that a program can check, after « L’information pour tous, règles européennes pour
 * une information facile à lire et à comprendre » (Inclusion Europe, Unapei). Met rules make no text in FALC.
 */
export function checkFalc(text: string, language: Language = 'fr'): FalcCheck {
  const texts = falcTexts[language];
  const reading = { text, plain: normaliseSpaces(text), sentences: splitSentences(text) };
  const rules = falcRuleIds.map((id) => {
    const where = breaches[id](reading).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
    }));
    const met = id === 'speaks-to-reader' ? speaksToReader(reading) : where.length === 0;
    return { id, label: texts.rules[id], met, where };
  });
  return { title: texts.title, review: texts.review, limits: texts.limits, rules };
}

const matches =
  (pattern: RegExp) =>
  ({ plain }: Reading): readonly Place[] =>
    [...plain.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));

const sentencesThat =
  (isHard: (plain: string) => boolean) =>
  ({ sentences }: Reading): readonly Place[] =>
    sentences.filter((sentence) => isHard(normaliseSpaces(sentence.text)));

const problems =
  (...kinds: readonly ClarityProblem[]) =>
  ({ text, sentences }: Reading): readonly Place[] => {
    const spelt = speltAcronyms(text);
    return sentences
      .flatMap((sentence) => findProblems(sentence.text, sentence.start, spelt))
      .filter(({ kind }) => kinds.includes(kind));
  };

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const breaches: Readonly<Record<FalcRuleId, (reading: Reading) => readonly Place[]>> = {
  'short-sentences': sentencesThat((said) => countWords(said) > mostWords),
  'one-idea': sentencesThat(
    (said) =>
      countOf(said, /;/gu) > 0 ||
      countOf(said, /,/gu) > mostCommas ||
      countOf(said, subordinate) > 1,
  ),
  'sentence-per-line': ({ text, sentences }) =>
    sentences
      .slice(1)
      .filter(({ start }, index) => !text.slice(sentences[index]?.end, start).includes('\n')),
  'few-negations': (reading) => [
    ...sentencesThat((said) => countOf(said, negation) > 1)(reading),
    ...problems('double-negation')(reading),
  ],
  'active-voice': problems('passive'),
  'easy-words': problems('jargon', 'nominalisation'),
  'no-long-word': problems('long-word'),
  'no-acronym': problems('acronym'),
  'no-abbreviation': matches(abbreviation),
  'no-figurative': matches(figurative),
  digits: ({ text }) =>
    findFigures(text).filter((figure) => /^\p{L}/u.test(figure.text) && figure.value !== 1),
  'no-roman-numeral': matches(romanNumeral),
  'no-large-number': ({ text }) =>
    findFigures(text).filter(({ value, unit }) => value > largest || unit === '%'),
  'dates-in-full': matches(shortDate),
  'no-special-sign': matches(specialSign),
  'no-brackets': matches(brackets),
  'speaks-to-reader': () => [],
};

/** A line or two may speak of things alone. */
function speaksToReader({ plain, sentences }: Reading): boolean {
  return sentences.length < 3 || countOf(plain, toReader) > 0;
}
