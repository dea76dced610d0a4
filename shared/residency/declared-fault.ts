import type { Endpoint } from '../policy/endpoint.ts';
import { readDeclaredNetworks } from '../policy/network/read-declared-networks.ts';
import type { Policy, ResidencyClass } from '../policy/policy.ts';
import { isAtLeast, weakerOf } from '../policy/residency-class.ts';
import { classOfAzure } from '../policy/rules/class-of-azure.ts';
import { classOfCountry } from '../policy/rules/class-of-country.ts';
import { findKnownHost } from '../policy/rules/find-known-host.ts';
import { placeFaults } from '../policy/rules/place-faults.ts';

type Declared = Pick<Endpoint, 'kind' | 'baseURL' | 'residency' | 'evidence' | 'auth'>;

/**
 * Why an endpoint may not be called by what it declares alone, whoever let it through: its address is written so that it
 * could pass for another or may not be combined with its evidence and sign-in, its host is known for not staying in the
 * Union, or its evidence carries a weaker class than it claims or than the policy requires. The file is refused for the
 * same reasons, by the same functions, when it is read; this is asked again before a call, and fails closed.
 */
export function declaredFault(
  endpoint: Declared,
  policy: Pick<Policy, 'residency' | 'networks'>,
): 'host-refused' | 'evidence-refused' | null {
  const { kind, baseURL, evidence, auth, residency } = endpoint;
  const placing = { kind, baseURL, evidence: evidence.type, auth: auth.type };
  const faults = placeFaults(placing, readDeclaredNetworks(policy.networks));
  if (faults.some(({ at }) => at[0] !== 'evidence')) return 'host-refused';
  const proven = classOfEvidence(endpoint);
  if (faults.length > 0 || proven === null) return 'evidence-refused';
  const most = findKnownHost(new URL(baseURL).hostname)?.most ?? proven;
  if (most === 'refused') return 'host-refused';
  const sound =
    isAtLeast(weakerOf(proven, most), residency) && isAtLeast(residency, policy.residency.require);
  return sound ? null : 'evidence-refused';
}

function classOfEvidence({ evidence }: Pick<Endpoint, 'evidence'>): ResidencyClass | null {
  switch (evidence.type) {
    case 'arm':
      return classOfAzure(evidence.location, evidence.sku).residency;
    case 'contract':
      return classOfCountry(evidence.location);
    case 'self-hosted':
      return 'fr';
  }
}
