import { isPrivateNetwork, isSmallPublicNetwork } from './address-kind.ts';
import { type Network, readNetwork } from './read-network.ts';

/** Where the organisation's own servers may stand beside this machine. */
export type DeclaredNetworks = {
  readonly private: readonly Network[];
  /** Public addresses of its own servers: small blocks. */
  readonly own: readonly Network[];
};

/** `networks` of the policy, read. A block that may not be named there opens nothing. */
export function readDeclaredNetworks(written: {
  readonly private?: readonly unknown[];
  readonly own?: readonly unknown[];
}): DeclaredNetworks {
  const read = (list: readonly unknown[] = [], sound: (network: Network) => boolean) =>
    list
      .map((text) => (typeof text === 'string' ? readNetwork(text) : null))
      .filter((network) => network !== null)
      .filter(sound);
  return {
    private: read(written.private, isPrivateNetwork),
    own: read(written.own, isSmallPublicNetwork),
  };
}
