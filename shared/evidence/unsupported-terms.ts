import { findDates } from '../french/dates.ts';
import { findRules } from '../french/find-rules.ts';
import { findFigures } from '../french/numbers.ts';
import { blankSpans } from './blank-spans.ts';
import type { Proof } from './read-proof.ts';
import { familyOf, supportTerms } from './support-terms.ts';

/** Share of a sentence's words, stemmed, that its passages must hold; chosen on tests/evidence/check-sentence.test.ts. */
const leastSupport = 0.75;
/** Joining words, and parts of a whole that are proved as figures: they say nothing of the subject. */
const joiningWords =
  /(?<!\p{L})(?:ensuite|ainsi|oui|non|également|notamment|toutefois|cependant|enfin|selon|afin|donc|puis|en effet|moitié|demie?s?|bénéfici\p{L}+|possibles?|concern\p{L}+|prévoi\p{L}*|prévu\p{L}*|précis\p{L}+|indiqu\p{L}+|figur\p{L}+|trouv\p{L}+|vien\p{L}+|règles?|situ\p{L}+|correspond\p{L}*|conditions?|vers(?:e|é)\p{L}*|per[çc][eou]\p{L}+|touch\p{L}+|dur(?:e|ent)|cas|vous)(?!\p{L})/giu;

/**
 * The words of a sentence that no passage holds when they are too many, else null. Figures and dates are proved elsewhere
 * and count for no word; a table's row of figures alone stands on them; a sentence without word or figure proves nothing.
 */
export const unsupportedTerms = (
  sentence: string,
  proofs: readonly Proof[],
): readonly string[] | null => {
  const figures = [...findFigures(sentence), ...findDates(sentence)];
  const proved = [...figures, ...findRules(sentence)];
  const terms = supportTerms(blankSpans(sentence, proved).replace(joiningWords, ' '));
  if (terms.length === 0) return proved.length > 0 ? null : [];
  const absent = terms.filter(
    (term) => !proofs.some(({ families }) => families.has(familyOf(term))),
  );
  return (terms.length - absent.length) / terms.length >= leastSupport ? null : absent;
};
