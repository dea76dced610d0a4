import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Endpoint } from '#shared/policy/endpoint.ts';

/** The addresses, beyond the public Internet, at which an endpoint may stand. */
export type NetworkRules = { readonly loopback: boolean; readonly private: readonly string[] };

const loopback = blockList(['127.0.0.0/8', '::1/128']);

/** IANA special-purpose registries (RFC 6890 and updates): nothing there is a public server. */
const notPublic = blockList([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
  ...['::/127', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001:db8::/32', '2002::/16'],
  ...['fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
]);

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
  if (isIP(address) === 0) return false;
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (loopback.check(address, family)) return rules.loopback;
  if (!notPublic.check(address, family)) return true;
  return blockList(rules.private).check(address, family);
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/');
    list.addSubnet(address, Number(prefix), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return list;
}
