import { type Address, readAddress } from './read-address.ts';

/** A block of addresses: those that share the first `bits` bits of `address`. */
export type Network = { readonly address: Address; readonly bits: number };

/** Reads `10.20.0.0/16` or `fd00::/8`; null when it is not one, or when bits stand behind the prefix (`10.20.0.1/16`). */
export function readNetwork(text: string): Network | null {
  const [, base = '', prefix = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const address = readAddress(base);
  if (address === null) return null;
  const bits = Number(prefix);
  const free = width(address) - bits;
  if (free < 0 || address.value % (1n << BigInt(free)) !== 0n) return null;
  return { address, bits };
}

/** Whether the address is one of the network's. An IPv6 form of an IPv4 address is in no IPv4 network. */
export function isInside(address: Address, network: Network): boolean {
  if (address.version !== network.address.version) return false;
  const free = BigInt(width(address) - network.bits);
  return address.value >> free === network.address.value >> free;
}

/** Whether every address of `inner` is one of `outer`'s. */
export function isWithin(inner: Network, outer: Network): boolean {
  return inner.bits >= outer.bits && isInside(inner.address, outer);
}

function width(address: Address): number {
  return address.version === 4 ? 32 : 128;
}
