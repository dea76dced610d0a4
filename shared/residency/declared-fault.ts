import type { Endpoint } from '../policy/endpoint.ts';
import { readNetwork } from '../policy/network/read-network.ts';
import type { Policy, ResidencyClass } from '../policy/policy.ts';
import { isAtLeast, weakerOf } from '../policy/residency-class.ts';
import { classOfAzure } from '../policy/rules/class-of-azure.ts';
import { classOfCountry } from '../policy/rules/class-of-country.ts';
import { findKnownHost } from '../policy/rules/find-known-host.ts';
import { readBaseUrl } from '../policy/rules/read-base-url.ts';

/**
 * Why an endpoint may not be called by what it declares alone, whoever let it through: its address is written so that it
 * could pass for another, its host is known for not staying in the Union, or its evidence carries a weaker class than it
 * claims or than the policy requires. The file is refused for the same reasons when it is read; this is asked again
 * before a call, and fails closed.
 */
export function declaredFault(
  endpoint: Pick<Endpoint, 'baseURL' | 'residency' | 'evidence'>,
  policy: Pick<Policy, 'residency' | 'networks'>,
): 'host-refused' | 'evidence-refused' | null {
  const hostname = hostOf(endpoint, policy);
  const host = hostname === null ? null : findKnownHost(hostname);
  if (hostname === null || host?.most === 'refused') return 'host-refused';
  const proven = classOfEvidence(endpoint);
  if (proven === null) return 'evidence-refused';
  const most = host === null ? proven : weakerOf(proven, host.most);
  const { residency } = endpoint;
  const sound = isAtLeast(most, residency) && isAtLeast(residency, policy.residency.require);
  return sound ? null : 'evidence-refused';
}

/** The host, or null when it may not be written like this or stand here. */
function hostOf(
  { baseURL, evidence }: Pick<Endpoint, 'baseURL' | 'evidence'>,
  { networks }: Pick<Policy, 'networks'>,
): string | null {
  const known = networks.private.map(readNetwork).filter((network) => network !== null);
  const url = readBaseUrl(baseURL, known);
  const selfHosted = evidence.type === 'self-hosted';
  if (url.ok) return url.standing === 'public' || selfHosted ? url.hostname : null;
  // The file refuses a name over plain http; in the house, where the line leads is the look-up guard's.
  return url.why === 'url-plain-http' && selfHosted ? new URL(baseURL).hostname : null;
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
