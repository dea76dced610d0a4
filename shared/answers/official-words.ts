import { everydayWords } from './everyday-words.fr.ts';

const rules: readonly (readonly [said: RegExp, called: string])[] = everydayWords.map(
  ([said, called]) => [
    new RegExp(`(?<!\\p{L})(?:${withoutAccents(said.source)})`, said.flags),
    called,
  ],
);

/** What the texts call what is said in everyday words, one for each: `mes vacances` is `congés annuels`. */
export function officialWords(question: string): readonly string[] {
  const typed = withoutAccents(question.replaceAll("'", '’'));
  return rules.filter(([said]) => said.test(typed)).map(([, called]) => called);
}

/** « ma mere est decedee » is typed as often as not; capitals stay, since some names are known by them alone. */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
