import type { Endpoint } from '#shared/policy/endpoint.ts';
import { readAddress } from '#shared/policy/network/read-address.ts';
import { ModelFault } from '#shared/routing/ports.ts';
import { isPublicAddress, mayConnect, type NetworkRules } from './judge-address.ts';
import type { Resolve } from './resolve-host.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * Whether the way to an endpoint leaves the house, so that it goes through the policy's proxy: a provider's always, a
 * self-hosted server's when it stands at a public address. A proxy would look for a private one on its own side of the
 * network. Behind a proxy the line is not ours to look up: what its name leads to is judged here. Throws `ModelFault`
 * (`host-refused`) when that is out of bounds, the look-up's own error, or the signal's reason.
 */
export async function leavesHouse(
  { baseURL, evidence }: Pick<Endpoint, 'baseURL' | 'evidence'>,
  rules: NetworkRules,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<boolean> {
  if (evidence.type !== 'self-hosted') return true;
  const { hostname } = new URL(baseURL);
  const literal = readAddress(hostname.replace(/^\[|\]$/g, '')) !== null;
  if (literal || rules.public.length === 0) return false;
  const addresses = await unlessAborted(resolve(hostname), signal);
  if (!addresses.every(({ address }) => mayConnect(address, rules))) {
    throw new ModelFault('host-refused');
  }
  return addresses.some(({ address }) => isPublicAddress(address));
}
