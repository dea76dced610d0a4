import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';

const self =
  /(?<![a-z'])(?:je|j'|j (?=[aeiouy])|moi|me|m'|mes|mon|ma|mien[a-z]*)(?![a-z])|(?<=[a-z])-(?:je|moi)(?![a-z])|(?<![a-z])(?:j|m)'(?=[a-z])|(?<![a-z])(?:ai|puis|suis|dois|vais|aurai|pourrai|serai|peux|toucherai) je(?![a-z])/;
const selfInEnglish = /(?<![a-z])(?:i|i'm|i've|my|me|am i|can i|do i)(?![a-z])/;

/** A question that somebody asks of their own case: it is answered like any other, and decides nothing. */
export function isFirstPerson(question: string): boolean {
  const folded = foldText(normaliseSpaces(question));
  return self.test(folded) || (/[a-z]/.test(folded) && selfInEnglish.test(folded));
}
