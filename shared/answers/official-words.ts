import { everydayWords } from './everyday-words.fr.ts';

const rules: readonly (readonly [said: RegExp, called: string])[] = everydayWords.map(
  ([said, called]) => [new RegExp(`(?<!\\p{L})(?:${said.source})`, said.flags), called],
);

/** What the texts call what is said in everyday words, one for each: `mes vacances` is `congés annuels`. */
export function officialWords(question: string): readonly string[] {
  const typed = question.replaceAll("'", '’');
  return rules.filter(([said]) => said.test(typed)).map(([, called]) => called);
}
