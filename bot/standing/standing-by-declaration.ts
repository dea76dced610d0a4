import type { Standing } from '#shared/policy/standing.ts';
import { evidenceFault, type Moment, proofInForce } from '#shared/residency/judge-standing.ts';
import type { Keys } from '../model/keys.ts';

/**
 * How endpoints stand by their keys and what the policy itself says of them, for a file that is not in force: nothing was
 * read of their places, so that what must be read is not proven.
 */
export function standingByDeclaration(keys: Pick<Keys, 'configured'>, moment: Moment): Standing {
  return {
    faultOf: (endpoint) =>
      keys.configured(endpoint) ? evidenceFault(endpoint, null, moment) : 'not-configured',
    proofOf: (endpoint) => proofInForce(endpoint, null, moment),
  };
}
