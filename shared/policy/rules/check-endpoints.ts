import { isPrivateNetwork, isSmallPublicNetwork } from '../network/address-kind.ts';
import { type Network, readNetwork } from '../network/read-network.ts';
import type { PolicyFault } from '../policy.ts';
import { listAt, textAt } from '../reading/tree.ts';
import { placeFaults } from './place-faults.ts';
import { type RuleInput, ruleFault } from './rule-input.ts';

/** Addresses, and the evidence and sign-in that each kind of address asks for. */
export function checkEndpoints(input: RuleInput): readonly PolicyFault[] {
  return listAt(input.tree, ['endpoints']).flatMap((_, at) => {
    const place = ['endpoints', at];
    const said = (...key: readonly string[]): string | null =>
      textAt(input.tree, [...place, ...key]);
    const placing = {
      kind: said('kind'),
      baseURL: said('baseURL'),
      evidence: said('evidence', 'type'),
      auth: said('auth', 'type'),
    };
    return placeFaults(placing, input.networks).map((fault) =>
      ruleFault(input, [...place, ...fault.at], fault.rule),
    );
  });
}

/**
 * `networks.private` opens plain http and IP literals: it may name nothing that is on the Internet. `networks.own` says
 * which public addresses are the organisation's: a wide block would take in those of others.
 */
export function checkNetworks(input: RuleInput): readonly PolicyFault[] {
  return [
    ...networkFaults(input, 'private', isPrivateNetwork, 'network-public'),
    ...networkFaults(input, 'own', isSmallPublicNetwork, 'network-own'),
  ];
}

function networkFaults(
  input: RuleInput,
  key: 'private' | 'own',
  sound: (network: Network) => boolean,
  rule: 'network-public' | 'network-own',
): readonly PolicyFault[] {
  return listAt(input.tree, ['networks', key]).flatMap((text, at) => {
    if (typeof text !== 'string') return [];
    const network = readNetwork(text);
    const path = ['networks', key, at];
    if (network === null) return [ruleFault(input, path, 'network')];
    return sound(network) ? [] : [ruleFault(input, path, rule)];
  });
}
