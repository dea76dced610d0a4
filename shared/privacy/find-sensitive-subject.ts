import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { sensitivePatterns } from './sensitive-words.fr.ts';

/** Situations in which a person, not a machine, must answer (PRIVACY §5; RGPD art. 9 for health and belief). */
export type SensitiveSubject =
  | 'distress'
  | 'violence'
  | 'harassment'
  | 'discrimination'
  | 'whistleblowing'
  | 'conflict-of-interest'
  | 'health'
  | 'belief';

/**
 * The sensitive situation that the writer tells of, theirs or a named person's; the gravest when several. A question about
 * the rules ("Comment signaler un harcèlement ?") is none: it gets an answer.
 */
export const findSensitiveSubject = (text: string): SensitiveSubject | null => {
  const folded = foldText(normaliseSpaces(text));
  return sensitivePatterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
};
