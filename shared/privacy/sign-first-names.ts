import { firstNames, wordNames } from './names.fr.ts';

const name = /(?<![a-z'§])[a-z]{2,}(?:-[a-z]+)?(?![a-z])/g;

/** A folded text in which first names that are nothing else are a sign: "karim ou nadia" reads "§n ou §n". */
export const signFirstNames = (folded: string): string =>
  folded.replace(name, (word) => {
    const first = word.split('-')[0] ?? word;
    return firstNames.has(first) && !wordNames.has(first) ? '§n' : word;
  });
