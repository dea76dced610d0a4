import { splitSentences } from '../french/split-sentences.ts';
import type { Gate } from '../policy/decision.ts';
import {
  comparisonVerdicts,
  decidesNothing,
  decisionOrders,
  decisionVerdicts,
} from './decision-words.fr.ts';
import { type GateWords, gateWords } from './gate-words.fr.ts';
import { plainWords } from './plain-words.fr.ts';
import { aboutTheRules, asksWhatIsAllowed, atHand, emptyTool } from './question-words.fr.ts';
import { signFirstNames } from './sign-first-names.ts';
import { stripInvisible } from './strip-invisible.ts';

const isAboutRules = (sentence: string): boolean =>
  (aboutTheRules.test(sentence) || asksWhatIsAllowed.test(sentence)) && !atHand.test(sentence);

const touches = (words: GateWords, sentence: string): boolean => {
  if (words.verdicts.test(sentence)) return true;
  return !isAboutRules(sentence) && !emptyTool.test(sentence) && words.orders.test(sentence);
};

const judges = (sentence: string): boolean => comparisonVerdicts.test(signFirstNames(sentence));

const decides = (sentence: string): boolean => {
  if (decidesNothing.test(sentence)) return false;
  const signed = signFirstNames(sentence);
  return decisionVerdicts.test(signed) || (!isAboutRules(sentence) && decisionOrders.test(signed));
};

/**
 * What a request asks to be done that a machine may not do (AI Act art. 5(1)(c) and (f), Annex III 4 and 5(a), and any
 * decision on a named person's request), not what it asks about. Measured in tests/privacy/find-gates.test.ts.
 */
export const findGates = (text: string): readonly Gate[] => {
  const sentences = splitSentences(stripInvisible(text)).map((sentence) =>
    plainWords(sentence.text).replace(/^[^a-z\d]+/, ''),
  );
  const gates: Gate[] = gateWords
    .filter((words) => sentences.some((sentence) => touches(words, sentence)))
    .map(({ gate }) => gate);
  if (!gates.includes('staff-evaluation') && sentences.some(judges)) gates.push('staff-evaluation');
  if (sentences.some(decides)) gates.push('individual-decision');
  return gates;
};
