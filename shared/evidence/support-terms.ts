import { analyseText } from '../french/analyse-text.ts';

/** Index terms leave out short words that are names in capitals: « CET » folds to the stop word « cet ». */
const acronym = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,9}(?![\p{L}\p{N}])/gu;

/** The words of a text that say what it is about: stems and acronyms, each once, no figures. */
export const supportTerms = (text: string): readonly string[] => [
  ...new Set([
    ...analyseText(text).filter((term) => /\p{L}{2}/u.test(term)),
    ...(text.match(acronym) ?? []),
  ]),
];
