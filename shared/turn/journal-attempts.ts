import type { Proof, Standing } from '../policy/standing.ts';
import type { JournalEntry } from '../registers/journal-line.ts';
import type { Attempt } from '../routing/routed-delta.ts';
import { tokensOfCall } from './account-calls.ts';

type Line = JournalEntry['attempts'][number];

/** The calls of models as a line of the journal tells them: where each went, by what proof, at what cost. */
export function journalAttempts(
  attempts: readonly Attempt[],
  standing: Pick<Standing, 'proofOf'>,
): readonly Line[] {
  return attempts.map((attempt) => {
    const { candidate, ended, sent, servedModel, region } = attempt;
    const { endpoint, model } = candidate;
    const proof = sent === 0 ? null : standing.proofOf(endpoint, model);
    return {
      endpoint: endpoint.id,
      model: model.name,
      ended,
      servedModel,
      region,
      proof: proof === null ? null : { type: proof.type, reference: referenceOf(proof) },
      ...tokensOfCall(attempt),
    };
  });
}

function referenceOf(proof: Proof): string {
  switch (proof.type) {
    case 'arm':
      return proof.hash;
    case 'contract':
      return proof.reference;
    case 'self-hosted':
      return proof.signedBy;
  }
}
