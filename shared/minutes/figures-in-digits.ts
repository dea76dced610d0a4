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
