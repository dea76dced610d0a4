import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { Proof } from './read-proof.ts';
import { familiesOf } from './support-terms.ts';
import { weightyFamilies } from './weighty-words.fr.ts';

/** Share of a claim's words that a sentence of the source must hold to speak of the same subject. */
const leastShared = 1 / 3;

/**
 * Bans, losses, sanctions, exceptions and denials of a claim that no sentence of its sources states of the same subject.
 * A word of the same weight will do: « est interdit » for « n’est pas autorisé ».
 */
export const unprovedWeight = (claim: string, proofs: readonly Proof[]): readonly string[] => {
  const folded = foldText(normaliseSpaces(claim));
  const wanted = [...familiesOf(claim)];
  const statements = proofs.flatMap((proof) => proof.statements);
  const related = statements.filter(
    ({ families }) =>
      wanted.filter((family) => families.has(family)).length >= wanted.length * leastShared,
  );
  return weightyFamilies.flatMap(({ claimed, held }) => {
    const word = claimed.exec(folded)?.[0];
    if (word === undefined) return [];
    return related.some((statement) => held.test(statement.folded)) ? [] : [word];
  });
};
