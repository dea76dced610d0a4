import { acceptanceHolds } from '#shared/charter/acceptance-holds.ts';
import { decide } from '#shared/policy/decide.ts';
import type { Person } from '#shared/policy/person.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { JobOrder, JobWhy } from './ports.ts';

/**
 * What stands against a job before anything of it is read, also where no model will be asked: the charter, and the rights
 * of whoever launched it by the policy in force. Null = nothing.
 */
export async function admitJob(
  { work }: JobOrder,
  person: Person | null,
  { policy, standing, acceptances }: Pick<TurnPorts, 'policy' | 'standing' | 'acceptances'>,
): Promise<JobWhy | null> {
  if (person === null) return { kind: 'person-gone' };
  const snapshot = policy.current();
  const decision = decide({
    ...{ snapshot, person, use: work, dataClass: 'public', gates: [] },
    ...{ standing, overQuota: false },
  });
  if (decision.kind === 'refused') {
    return { kind: 'refused', reason: decision.reason, contact: decision.contact };
  }
  const last = await acceptances.last(person.id);
  const { reacceptOnChange } = snapshot.policy.charter;
  return acceptanceHolds(snapshot.charter, last, reacceptOnChange)
    ? null
    : { kind: 'needs-charter' };
}
