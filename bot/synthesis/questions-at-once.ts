import { decide } from '#shared/policy/decide.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { JobOrder } from '../jobs/ports.ts';

/** Where the policy says no number. */
const unsaid = 4;
const most = 32;
/** Prepared while all places are taken: masking and writing down cost no place of the model then. */
const prepared = 2;

/**
 * Questions that one job may have under way: as many as the first model of its route takes at once, by the policy in
 * force, and two that wait for their place at the gateway, which lets no more through. 0 = the policy leaves no model for it, and nothing is asked.
 */
export function questionsAtOnce(
  { launcher, work }: JobOrder,
  { policy, standing }: Pick<TurnPorts, 'policy' | 'standing'>,
): number {
  const decision = decide({
    ...{ snapshot: policy.current(), person: launcher, use: work, dataClass: 'public' },
    ...{ gates: [], standing, overQuota: false },
  });
  // A refusal is told by its turn, with its reason.
  if (decision.kind !== 'allowed') return 1;
  const [first] = decision.candidates.chat;
  if (first === undefined) return 0;
  return Math.min(most, first.endpoint.limits?.maxInFlight ?? unsaid) + prepared;
}
