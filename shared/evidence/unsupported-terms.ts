import { findDates } from '../french/dates.ts';
import { findFigures } from '../french/numbers.ts';
import { blankSpans } from './blank-spans.ts';
import type { Proof } from './read-proof.ts';
import { supportTerms } from './support-terms.ts';

/** Share of a sentence's words, stemmed, that its passages must hold; chosen on tests/evidence/check-sentence.test.ts. */
const leastSupport = 0.5;
/** « plafonné » is held by « plafond »: stems that agree on so many first letters are of one family. */
const familyLength = 5;
/** Joining words, and parts of a whole that are proved as figures: they say nothing of the subject. */
const joiningWords =
  /(?<!\p{L})(?:ensuite|ainsi|oui|non|également|notamment|toutefois|cependant|enfin|selon|afin|donc|puis|en effet|moitié|demie?s?)(?!\p{L})/giu;

const family = (term: string): string => term.slice(0, familyLength);

/**
 * The words of a sentence that no passage holds when they are too many, else null. Figures and dates are proved elsewhere
 * and count for no word; a table's row of figures alone stands on them; a sentence without word or figure proves nothing.
 */
export const unsupportedTerms = (
  sentence: string,
  proofs: readonly Proof[],
): readonly string[] | null => {
  const figures = [...findFigures(sentence), ...findDates(sentence)];
  const terms = supportTerms(blankSpans(sentence, figures).replace(joiningWords, ' '));
  if (terms.length === 0) return figures.length > 0 ? null : [];
  const families = new Set(proofs.flatMap(({ terms: held }) => [...held].map(family)));
  const absent = terms.filter((term) => !families.has(family(term)));
  return (terms.length - absent.length) / terms.length >= leastSupport ? null : absent;
};
