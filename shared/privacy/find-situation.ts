import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { Situation } from '../policy/situation.ts';
import { sensitivePatterns } from './situation-words.fr.ts';
import { stripInvisible } from './strip-invisible.ts';

/**
 * The sensitive situation that the writer tells of, theirs or a named person's; the gravest when several. A question about
 * the rules ("Comment signaler un harcèlement ?") is none: it gets an answer.
 */
export const findSituation = (text: string): Situation | null => {
  const folded = foldText(normaliseSpaces(stripInvisible(text)));
  return sensitivePatterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
};
