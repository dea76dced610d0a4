import { foldText } from '../french/fold-text.ts';
import { splitWords } from '../french/split-words.ts';

const polite: ReadonlySet<string> = new Set(
  'bonjour bonsoir salut coucou hello hi merci beaucoup bien ok daccord au revoir calame a tous toutes'.split(
    ' ',
  ),
);

/** A text that only greets or thanks, or holds no word at all: it deserves a word on how to ask, not a search. */
export function saysNothing(text: string): boolean {
  const words = splitWords(text).map(foldText);
  return words.length <= 5 && words.every((word) => polite.has(word));
}
