import type { Endpoint } from '#shared/policy/endpoint.ts';
import { addressKind } from '#shared/policy/network/address-kind.ts';
import { readAddress } from '#shared/policy/network/read-address.ts';
import { isInside, readNetwork } from '#shared/policy/network/read-network.ts';

/** The addresses, beyond the public Internet, at which an endpoint may stand. */
export type NetworkRules = { readonly loopback: boolean; readonly private: readonly string[] };

/**
 * Where an endpoint may stand, by its evidence. Self-hosted: this machine and the declared private
 * networks. Azure account read through ARM: the declared private networks too, for Private Link.
 * By contract: the public Internet only.
 */
export function networkRules(endpoint: Endpoint, privateNetworks: readonly string[]): NetworkRules {
  const selfHosted = endpoint.evidence.type === 'self-hosted';
  const maybePrivate = selfHosted || endpoint.evidence.type === 'arm';
  return { loopback: selfHosted, private: maybePrivate ? privateNetworks : [] };
}

/** Whether a connection to the address is allowed; anything that is not an address is not. */
export function mayConnect(address: string, rules: NetworkRules): boolean {
  const read = readAddress(address);
  if (read === null) return false;
  switch (addressKind(read)) {
    case 'loopback':
      return rules.loopback;
    case 'private':
      return rules.private.map(readNetwork).some((network) => network && isInside(read, network));
    case 'reserved':
      return false;
    case 'public':
      return true;
  }
}
