import type { Versant } from './policy.ts';

const branchWords: readonly (readonly [Versant, RegExp])[] = [
  ['FPT', /(?<!\p{L})(?:FPT|territoriale?s?|territoriaux)(?!\p{L})/iu],
  [
    'FPE',
    /(?<!\p{L})(?:FPE|(?:fonction publique|fonctionnaires?|agents?(?: publics?)?|contractuels?) (?:de l['’]|d['’])[ÉEé]tat)(?!\p{L})/iu,
  ],
  ['FPH', /(?<!\p{L})(?:FPH|hospitali[èe]re?s?)(?!\p{L})/iu],
];

/** The branches of the French civil service that a text names. */
export function namedBranches(text: string): readonly Versant[] {
  return branchWords.filter(([, words]) => words.test(text)).map(([branch]) => branch);
}
