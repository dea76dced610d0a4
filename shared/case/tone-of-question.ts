import { ofAnybody, speaksOfSelf } from './case-words.fr.ts';
import { foldCase } from './read-case.ts';

/** Whether a question is the person's own, is about anybody, or does not say. */
export function toneOfQuestion(question: string): 'personal' | 'general' | 'neutral' {
  const folded = foldCase(question);
  if (ofAnybody.test(folded)) return 'general';
  return speaksOfSelf.test(folded) ? 'personal' : 'neutral';
}
