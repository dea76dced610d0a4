import type { Endpoint } from '#shared/policy/endpoint.ts';
import { addressKind } from '#shared/policy/network/address-kind.ts';
import { readAddress } from '#shared/policy/network/read-address.ts';
import { isInside, readNetwork } from '#shared/policy/network/read-network.ts';
import type { Policy } from '#shared/policy/policy.ts';

/** The addresses at which an endpoint may stand. */
export type NetworkRules = {
  readonly loopback: boolean;
  readonly private: readonly string[];
  /** Of the public Internet, all of it or these networks alone. */
  readonly public: 'any' | readonly string[];
};

/**
 * Where an endpoint may stand, by its evidence. Self-hosted: this machine and what the organisation declares as its own,
 * and `localhost` this machine alone. Azure account read through ARM: the public Internet, and the declared private
 * networks for Private Link. By contract: the public Internet only.
 */
export function networkRules(
  { evidence, baseURL }: Pick<Endpoint, 'evidence' | 'baseURL'>,
  networks: Policy['networks'],
): NetworkRules {
  switch (evidence.type) {
    case 'self-hosted':
      return new URL(baseURL).hostname === 'localhost'
        ? { loopback: true, private: [], public: [] }
        : { loopback: true, private: networks.private, public: networks.own ?? [] };
    case 'arm':
      return { loopback: false, private: networks.private, public: 'any' };
    case 'contract':
      return { loopback: false, private: [], public: 'any' };
  }
}

/** Whether a connection to the address is allowed; anything that is not an address is not. */
export function mayConnect(address: string, rules: NetworkRules): boolean {
  const read = readAddress(address);
  if (read === null) return false;
  const among = (networks: readonly string[]): boolean =>
    networks.map(readNetwork).some((network) => network && isInside(read, network));
  switch (addressKind(read)) {
    case 'loopback':
      return rules.loopback;
    case 'private':
      return among(rules.private);
    case 'reserved':
      return false;
    case 'public':
      return rules.public === 'any' || among(rules.public);
  }
}

/** Whether the address is one of the public Internet's. */
export function isPublicAddress(address: string): boolean {
  const read = readAddress(address);
  return read !== null && addressKind(read) === 'public';
}
