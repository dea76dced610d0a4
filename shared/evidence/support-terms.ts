import { analyseText } from '../french/analyse-text.ts';

/** Index terms leave out short words that are names in capitals: « CET » folds to the stop word « cet ». */
const acronym = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,9}(?![\p{L}\p{N}])/gu;

/** « par an » and « par année » say the same. */
const year = /(?<!\p{L})ans?(?!\p{L})/giu;

/** The words of a text that say what it is about: stems and acronyms, each once, no figures. */
export const supportTerms = (text: string): readonly string[] => [
  ...new Set([
    ...analyseText(text.replace(year, 'année')).filter((term) => /\p{L}{2}/u.test(term)),
    ...(text.match(acronym) ?? []),
  ]),
];

/** « plafonné » is held by « plafond »: stems that agree on so many first letters are of one family. */
const familyLength = 5;

/** What words of one family have in common. */
export const familyOf = (term: string): string => term.slice(0, familyLength);

/** The families of the words of a text. */
export const familiesOf = (text: string): ReadonlySet<string> =>
  new Set(supportTerms(text).map(familyOf));
