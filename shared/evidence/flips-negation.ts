import { analyseText, analyseWord } from '../french/analyse-text.ts';
import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { splitWords } from '../french/split-words.ts';
import { frequentVerbs, negation } from './negation.fr.ts';
import type { Proof } from './read-proof.ts';

/** How much of a sentence's words another must hold to be taken for its model. */
const parallel = 0.6;

const lemma = (word: string): string => {
  const folded = foldText(word);
  return frequentVerbs.get(folded) ?? analyseWord(word.toLowerCase()).term;
};

const negatedVerbs = (text: string): ReadonlySet<string> =>
  new Set(
    [...foldText(normaliseSpaces(text)).matchAll(negation)].map(({ groups = {} }) => {
      const { verb = '' } = groups;
      return lemma(verb);
    }),
  );

/** True when one of the two negates a verb that the other affirms. */
const disagrees = (left: string, right: string): boolean => {
  const leftNegated = negatedVerbs(left);
  const rightNegated = negatedVerbs(right);
  const leftVerbs = new Set(splitWords(left).map(lemma));
  const rightVerbs = new Set(splitWords(right).map(lemma));
  const onlyIn = (
    a: ReadonlySet<string>,
    b: ReadonlySet<string>,
    words: ReadonlySet<string>,
  ): boolean => [...a].some((verb) => verb !== '' && !b.has(verb) && words.has(verb));
  return (
    onlyIn(leftNegated, rightNegated, rightVerbs) || onlyIn(rightNegated, leftNegated, leftVerbs)
  );
};

/**
 * Whether a sentence denies what its source affirms, or the reverse: the nearest sentences of the sources, if they hold
 * most of its words, all treat one of its verbs the other way. It sees `ne … pas` on the same verb only, not « est
 * interdit » against « est permis ».
 */
export const flipsNegation = (sentence: string, proofs: readonly Proof[]): boolean => {
  const terms = [...new Set(analyseText(sentence))];
  if (terms.length === 0) return false;
  let best = parallel;
  let nearest: string[] = [];
  for (const candidate of proofs.flatMap((proof) => proof.statements)) {
    const share = terms.filter((term) => candidate.terms.has(term)).length / terms.length;
    if (share > best) nearest = [];
    if (share < best) continue;
    best = share;
    nearest.push(candidate.text);
  }
  return nearest.length > 0 && nearest.every((text) => disagrees(sentence, text));
};
