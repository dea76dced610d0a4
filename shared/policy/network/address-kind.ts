import type { Address } from './read-address.ts';
import { isInside, isWithin, type Network, readNetwork } from './read-network.ts';

/** `private` may be declared in `networks.private`; `reserved` (link-local, cloud metadata, documentation, multicast…) never. */
export type AddressKind = 'loopback' | 'private' | 'reserved' | 'public';

const networks = (...texts: readonly string[]): readonly Network[] =>
  texts.map(readNetwork).filter((network) => network !== null);

// RFC 1918, RFC 6598 (shared by carriers and overlay networks), RFC 4193.
const privateNetworks = networks(
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  'fc00::/7',
);

const loopback = networks('127.0.0.0/8', '::1/128');

// IANA special-purpose registries (RFC 6890 and its updates), without what stands above; and the form of RFC 2765, which
// carries an IPv4 address and was never anybody's.
const reserved = networks(
  '0.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/128',
  '::ffff:0:0:0/96',
  '64:ff9b:1::/48',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/23',
  '2001:db8::/32',
  '3fff::/20',
  '5f00::/16',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
);

// IPv6 addresses that carry an IPv4 one: mapped, compatible, NAT64 (RFC 6052), 6to4 (bits 16 to 47).
const carriers = networks('::ffff:0:0/96', '::/96', '64:ff9b::/96', '2002::/16');

/** What an address is, seen through the IPv6 forms that carry an IPv4 address. */
export function addressKind(address: Address): AddressKind {
  const among = (blocks: readonly Network[]): boolean =>
    blocks.some((block) => isInside(address, block));
  if (among(loopback)) return 'loopback';
  if (among(privateNetworks)) return 'private';
  if (among(reserved)) return 'reserved';
  const carried = carriedAddress(address);
  return carried === null ? 'public' : addressKind(carried);
}

/** The IPv4 address that an IPv6 form carries, or null. Such forms are never written in a policy. */
export function carriedAddress(address: Address): Address | null {
  const at = carriers.findIndex((block) => isInside(address, block));
  if (at === -1) return null;
  const value = at === 3 ? (address.value >> 80n) & 0xffff_ffffn : address.value & 0xffff_ffffn;
  return { version: 4, value };
}

/** Whether `networks.private` may name this block: all of it private, none of it on the Internet. */
export function isPrivateNetwork(network: Network): boolean {
  return privateNetworks.some((block) => isWithin(network, block));
}

/** Whether `networks.own` may name this block: all of it on the Internet, and too small to take in those of others. */
export function isSmallPublicNetwork(network: Network): boolean {
  const special = [...loopback, ...privateNetworks, ...reserved, ...carriers];
  const small = network.bits >= (network.address.version === 4 ? 24 : 48);
  return small && !special.some((block) => isWithin(network, block) || isWithin(block, network));
}
