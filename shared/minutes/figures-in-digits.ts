import { foldText } from '../french/fold-text.ts';
import { numberWords, readNumberWords } from '../french/number-words.ts';

const one = /^(?:une?|quatre vingt(?:s)? une?)$/;

/** Number words of a folded text in digits: `trente huit pour` gives `38 pour`. « un » and « une » stay: they are articles. */
export function figuresInDigits(folded: string): string {
  return folded.replace(/(?<= |^)zero(?= |$)/g, '0').replace(numberWords, (words) => {
    if (one.test(words)) return words;
    const value = readNumberWords(words);
    return value === null ? words : String(value);
  });
}

/** The same of words as they are written: `Trente-huit` gives `38`. */
export function wordsInDigits(words: string): string {
  return figuresInDigits(foldText(words).replaceAll('-', ' '));
}
