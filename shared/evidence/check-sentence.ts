import { checkClaims } from './check-claims.ts';
import { findCitationMarkers, rewriteCitationMarkers } from './citation-markers.ts';
import type { EvidencePassage } from './evidence-passage.ts';
import { flipsNegation } from './flips-negation.ts';
import { misplacedFigures } from './misplaced-figures.ts';
import { readProof } from './read-proof.ts';
import { cut, type Evidence, type SentenceVerdict } from './sentence-verdict.ts';
import { unprovedWeight } from './unproved-weight.ts';
import { unsupportedTerms } from './unsupported-terms.ts';

/** The passages that a text cites, known ones only. */
export const citedPassages = (text: string, evidence: Evidence): readonly EvidencePassage[] => {
  const numbers = new Set(findCitationMarkers(text).flatMap((marker) => marker.numbers));
  return evidence.passages.filter(({ n }) => numbers.has(n));
};

/**
 * Whether one sentence of an answer is proved by the passages it cites: its addresses, rules, dates and figures, its words,
 * and no negation turned round. A sentence beside an unknown citation stands on the known ones.
 */
export const checkSentence = (sentence: string, evidence: Evidence): SentenceVerdict => {
  const numbers = findCitationMarkers(sentence).flatMap((marker) => marker.numbers);
  if (numbers.length === 0) return cut('no-citation');
  const cited = citedPassages(sentence, evidence);
  if (cited.length === 0) {
    return cut(
      'unknown-citation',
      numbers.map((n) => `[${n}]`),
    );
  }
  const claims = checkClaims(sentence, cited, evidence);
  if (!claims.ok) return claims;
  const words = rewriteCitationMarkers(sentence, () => '');
  const proofs = cited.map(readProof);
  const unsupported = unsupportedTerms(words, proofs);
  if (unsupported !== null) return cut('unrelated', unsupported);
  if (flipsNegation(words, proofs)) return cut('negation-flipped');
  const weighty = unprovedWeight(words, proofs);
  if (weighty.length > 0) return cut('weight-absent', weighty);
  const misplaced = misplacedFigures(words, proofs);
  return misplaced.length > 0 ? cut('figure-misplaced', misplaced) : { ok: true };
};
