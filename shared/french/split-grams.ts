const shortestWord = 3;
const gramLength = 4;

/**
 * Character 4-grams of a folded word framed by `_`: `conge` gives `_con cong onge nge_`.
 * They find a word through a spelling fault; words shorter than 3 letters give none.
 */
export function splitGrams(foldedWord: string): readonly string[] {
  if (foldedWord.length < shortestWord) return [];
  const framed = ['_', ...foldedWord, '_'];
  const grams: string[] = [];
  for (let start = 0; start + gramLength <= framed.length; start += 1) {
    grams.push(framed.slice(start, start + gramLength).join(''));
  }
  return grams;
}
