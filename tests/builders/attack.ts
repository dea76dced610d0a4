import { decide } from '#shared/policy/decide.ts';
import type { Candidate, Decision } from '#shared/policy/decision.ts';
import type { Endpoint, Evidence } from '#shared/policy/endpoint.ts';
import type { DataClass, Policy, PolicySnapshot } from '#shared/policy/policy.ts';
import type { Standing } from '#shared/policy/standing.ts';
import type { ModelFault } from '#shared/routing/ports.ts';
import type { ModelDoorOptions } from '../../bot/model/open-model-door.ts';
import type { Resolve } from '../../bot/model/resolve-host.ts';
import { ask, policyOf, secretKey, selfHosted } from './model-route.ts';
import { bindDoor, hear } from './open-door.ts';
import { claire, scriptedPolicy } from './scripted-policy.ts';

export const contract = (
  location: string,
  changes: { readonly expiresAt?: string } = {},
): Evidence => ({
  type: 'contract',
  location,
  reference: 'contrat 2026-12',
  checkedAt: '2026-11-01',
  ...changes,
});

export const arm = (location: string, sku: string): Evidence => ({
  type: 'arm',
  location,
  sku,
  resource: '/subscriptions/1',
  maxAgeHours: 24,
});

/** A provider under contract, as a policy that nobody checked could name it. */
export function provider(baseURL: string, changes: Partial<Endpoint> = {}): Candidate {
  const auth = { type: 'key', env: 'CLE' } as const;
  return selfHosted(baseURL, { id: 'fournisseur', evidence: contract('FR'), auth, ...changes });
}

/** Every name has these addresses. */
export const resolveTo =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

/** The fault of one question that is forced to the door, whatever the policy says of it; null when answered. */
export async function force(
  candidate: Candidate,
  options: Partial<ModelDoorOptions> = {},
  changes: Parameters<typeof policyOf>[1] = {},
): Promise<ModelFault | null> {
  const keys = { key: () => secretKey };
  const door = bindDoor(policyOf([candidate], changes), { keys, ...options });
  try {
    return (await hear(door, candidate, ask())).fault;
  } finally {
    await door.close();
  }
}

/** The policy whose hr-answer has these endpoints on its route. */
export function routed(
  candidates: readonly Candidate[],
  changes: Partial<Policy> = {},
): PolicySnapshot {
  const { policy } = scriptedPolicy;
  const endpoints = candidates.map(({ endpoint, model }) => ({ ...endpoint, models: [model] }));
  const use = policy.uses['hr-answer'];
  if (use === undefined) throw new Error('the scripted policy has the use');
  const uses = { 'hr-answer': { ...use, route: endpoints.map(({ id }) => id) } };
  return { ...scriptedPolicy, policy: { ...policy, endpoints, uses, ...changes } };
}

/** What is decided of one question of an agent. */
export function decided(
  snapshot: PolicySnapshot,
  dataClass: DataClass,
  standing: Pick<Standing, 'faultOf'>,
): Decision {
  const person = claire;
  return decide({
    snapshot,
    person,
    use: 'hr-answer',
    dataClass,
    gates: [],
    standing,
    overQuota: false,
  });
}
