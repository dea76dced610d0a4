import snowball from 'snowball-stemmers';
import { foldText } from './fold-text.ts';
import { splitWords } from './split-words.ts';
import { isStopWord } from './stop-words.ts';

/** What a word becomes in the index; `term` is empty for a stop word. */
type AnalysedWord = { readonly folded: string; readonly term: string };

/** Past so many distinct words the memory is emptied, so that a long indexing does not hold a dictionary for ever. */
const rememberedWords = 200_000;

const french = snowball.newStemmer('french');
const remembered = new Map<string, AnalysedWord>();

/**
 * Folded form and stem of one word of `splitWords`; the same word always gives the same term.
 * Folded before it is stemmed, so that a word typed without its accents gives the same term too.
 */
export function analyseWord(word: string): AnalysedWord {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word);
  const isStop = isStopWord(folded) && word === word.toLowerCase();
  const analysed = { folded, term: isStop ? '' : french.stem(folded) };
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(word, analysed);
  return analysed;
}

/** The index terms of a French text in order: elisions and stop words left out, stemmed, accents folded. */
export function analyseText(text: string): readonly string[] {
  const terms: string[] = [];
  for (const word of splitWords(text)) {
    const { term } = analyseWord(word);
    if (term !== '') terms.push(term);
  }
  return terms;
}
