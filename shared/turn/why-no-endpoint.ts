import type { Decision, SkipReason } from '../policy/decision.ts';
import type { DegradedReason } from './outcome.ts';
import type { Trace } from './trace.ts';

const unproven: ReadonlySet<SkipReason> = new Set([
  'evidence-stale',
  'evidence-refused',
  'quarantined',
]);

/** Why the policy leaves no model for an allowed request: what the person can be told of it. */
export function whyNoEndpoint(
  { skipped }: Extract<Decision, { kind: 'allowed' }>,
  { budget }: Pick<Trace, 'budget'>,
): DegradedReason {
  const reasons = skipped.map(({ why }) => why);
  if (reasons.includes('over-quota')) return { kind: 'over-quota', budget };
  // Only for a moment, so it is told before what only the administrator can mend.
  if (reasons.includes('unhealthy')) return { kind: 'endpoints-failed', last: 'resting' };
  if (reasons.some((why) => unproven.has(why))) return { kind: 'unproven' };
  return { kind: reasons.includes('not-configured') ? 'not-configured' : 'no-endpoint' };
}
