import { foldText } from './fold-text.ts';
import { isStopWord } from './stop-words.ts';

/** A vowel dropped before an apostrophe: the piece before it carries no meaning (`l'agent`, `jusqu'au`). */
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=\p{L})/giu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

const acronym = /^\p{Lu}{2,}$/u;

/**
 * The words of a French text in lower case, accents kept, elided articles and pronouns left out. An acronym that would
 * read as a stop word in lower case keeps its capitals: « CET » is a savings account, « cet » an article.
 */
export function splitWords(text: string): readonly string[] {
  const words = text.normalize('NFC').replace(elision, '').match(word) ?? [];
  return words.map((written) => {
    const lower = written.toLowerCase();
    return acronym.test(written) && isStopWord(foldText(lower)) ? written : lower;
  });
}
