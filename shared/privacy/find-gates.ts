import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { HighRiskGate, ProhibitedGate } from '../policy/policy.ts';
import { type GateWords, gateWords } from './gate-words.fr.ts';
import { aboutTheRules, asksWhatIsAllowed, atHand, emptyTool } from './question-words.fr.ts';
import { stripInvisible } from './strip-invisible.ts';

type Gate = ProhibitedGate | HighRiskGate;

const touches = (words: GateWords, sentence: string): boolean => {
  if (words.verdicts.test(sentence)) return true;
  const isAboutRules =
    (aboutTheRules.test(sentence) || asksWhatIsAllowed.test(sentence)) && !atHand.test(sentence);
  return !isAboutRules && !emptyTool.test(sentence) && words.orders.test(sentence);
};

/**
 * The rules of use that a request touches (AI Act art. 5(1)(c) and (f), Annex III 4 and 5(a)): what it asks to be done, not
 * what it asks about. Precision and recall are measured in tests/privacy/find-gates.test.ts.
 */
export const findGates = (text: string): readonly Gate[] => {
  const sentences = splitSentences(stripInvisible(text)).map((sentence) =>
    foldText(normaliseSpaces(sentence.text)).replace(/^[^\p{L}\d]+/u, ''),
  );
  return gateWords
    .filter((words) => sentences.some((sentence) => touches(words, sentence)))
    .map(({ gate }) => gate);
};
