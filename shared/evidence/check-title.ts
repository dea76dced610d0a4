import { checkClaims } from './check-claims.ts';
import { rewriteCitationMarkers } from './citation-markers.ts';
import type { EvidencePassage } from './evidence-passage.ts';
import { misplacedFigures } from './misplaced-figures.ts';
import { readProof } from './read-proof.ts';
import { cut, type Evidence, type SentenceVerdict } from './sentence-verdict.ts';
import { familyOf, supportTerms } from './support-terms.ts';
import { announcingText } from './title-words.fr.ts';
import { unprovedWeight } from './unproved-weight.ts';

/** Words by which a title announces what follows and claims nothing of it. */
const announcingWords: ReadonlySet<string> = new Set(supportTerms(announcingText).map(familyOf));

/**
 * Whether a heading, a lead-in or a table's head says nothing that the sentence below it does not prove: its figures and
 * rules, and every one of its words, those that merely announce apart. What it denies,
 * forbids or takes away must be stated of the same subject.
 */
export const checkTitle = (
  title: string,
  below: readonly EvidencePassage[],
  evidence: Evidence,
): SentenceVerdict => {
  const claims = checkClaims(title, below, evidence);
  if (!claims.ok) return claims;
  const words = rewriteCitationMarkers(title, () => '');
  const proofs = below.map(readProof);
  const absent = supportTerms(words).filter(
    (term) =>
      !/\d/u.test(term) &&
      !announcingWords.has(familyOf(term)) &&
      !proofs.some(({ families }) => families.has(familyOf(term))),
  );
  if (absent.length > 0) return cut('unrelated', absent);
  const weighty = unprovedWeight(words, proofs);
  if (weighty.length > 0) return cut('weight-absent', weighty);
  const misplaced = misplacedFigures(words, proofs);
  return misplaced.length > 0 ? cut('figure-misplaced', misplaced) : { ok: true };
};
