import { checkClaims } from './check-claims.ts';
import { rewriteCitationMarkers } from './citation-markers.ts';
import type { EvidencePassage } from './evidence-passage.ts';
import { misplacedFigures } from './misplaced-figures.ts';
import { readProof } from './read-proof.ts';
import { cut, type Evidence, type SentenceVerdict } from './sentence-verdict.ts';
import { familyOf, supportTerms } from './support-terms.ts';
import { unprovedWeight } from './unproved-weight.ts';

/** Words by which a title announces what follows and claims nothing of it. */
const announcingWords: ReadonlySet<string> = new Set(
  supportTerms(
    'réponse réponses règle règles principe résumé synthèse précision précisions condition conditions exception exceptions ' +
      'cas situation situations détail détails durée montant montants nombre droit droits démarche démarches étape étapes ' +
      'procédure pièce pièces délai délais référence références source sources remarque attention note important suivant ' +
      'suivante suivants suivantes ainsi principal principaux principale principales point points catégorie catégories type ' +
      'types bénéficiaire bénéficiaires modalité modalités information informations question texte textes taux date dates ' +
      'période exemple exemples définition calcul effet effets conséquence conséquences bref conclusion suite titre dépend ' +
      'selon distinguer plusieurs possibles possible différents différentes résume retenir savoir concernant propos ' +
      'prévoit prévu prévues tableau liste',
  ).map(familyOf),
);

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
