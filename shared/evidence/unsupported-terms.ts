import { analyseText } from '../french/analyse-text.ts';
import { findDates } from '../french/dates.ts';
import { findFigures } from '../french/numbers.ts';
import { blankSpans } from './blank-spans.ts';
import { type EvidencePassage, provenText } from './evidence-passage.ts';

/** Share of a sentence's words, stemmed, that its passages must hold; chosen on tests/evidence/check-sentence.test.ts. */
const leastSupport = 0.5;
/** « plafonné » is held by « plafond »: stems that agree on so many first letters are of one family. */
const familyLength = 5;
/** Index terms leave out short words that are names in capitals: « CET » folds to the stop word « cet ». */
const acronym = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,9}(?![\p{L}\p{N}])/gu;

/** Joining words, and parts of a whole that are proved as figures: they say nothing of the subject. */
const joiningWords =
  /(?<!\p{L})(?:ensuite|ainsi|oui|non|également|notamment|toutefois|cependant|enfin|selon|afin|donc|puis|en effet|moitié|demie?s?)(?!\p{L})/giu;

const termsOf = (text: string): readonly string[] => [
  ...new Set([
    ...analyseText(text).filter((term) => /\p{L}{2}/u.test(term)),
    ...(text.match(acronym) ?? []),
  ]),
];

const family = (term: string): string =>
  term.length > familyLength ? term.slice(0, familyLength) : term;

/**
 * The words of a sentence that no passage holds when they are too many, else null. Figures and dates are proved elsewhere
 * and count for no word; a table's row of figures alone stands on them; a sentence without word or figure proves nothing.
 */
export const unsupportedTerms = (
  sentence: string,
  cited: readonly EvidencePassage[],
): readonly string[] | null => {
  const figures = [...findFigures(sentence), ...findDates(sentence)];
  const terms = termsOf(blankSpans(sentence, figures).replace(joiningWords, ' '));
  if (terms.length === 0) return figures.length > 0 ? null : [];
  const held = new Set(cited.flatMap((passage) => termsOf(provenText(passage))));
  const families = new Set([...held].map(family));
  const absent = terms.filter((term) => !held.has(term) && !families.has(family(term)));
  return (terms.length - absent.length) / terms.length >= leastSupport ? null : absent;
};
