import type { OpenedPolicy } from '../policy-file/open-policy.ts';
import type { Store } from '../store/open-store.ts';
import { systemClock } from '../system-ports.ts';
import { type KeptJournal, keepPolicies } from './keep-policies.ts';

/** Whoever writes in the journal does it here: a line never names a policy that is not kept. */
export async function openKeptJournal({
  policy,
  store,
  log,
}: {
  readonly policy: () => Promise<OpenedPolicy>;
  readonly store: () => Promise<Store>;
  readonly log: (line: string) => void;
}): Promise<KeptJournal> {
  const [source, kept] = await Promise.all([policy(), store()]);
  const { journal, policies } = kept;
  return keepPolicies({ journal, archive: policies, policy: source, clock: systemClock, log });
}
