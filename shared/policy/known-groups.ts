import type { Policy } from './policy.ts';

/**
 * Groups that the policy names anywhere: a reader that is none of them is likely a slip of the pen.
 * `organisation:…` comes with the people: the policy does not name each.
 */
export function knownGroups(policy: Policy): readonly string[] {
  const { knowledge, uses, identity, tickets } = policy;
  return [
    ...new Set([
      'all-agents',
      ...knowledge.spaces.flatMap(({ readers, stewards }) => [...readers, ...stewards]),
      ...Object.values(uses).flatMap((use) => use.for),
      ...Object.values(identity.roles).flat(),
      ...Object.keys(identity.groups),
      ...(tickets?.desks ?? []).flatMap((desk) => [...desk.for, ...desk.handlers]),
      ...identity.development.flatMap(({ groups }) => groups),
    ]),
  ];
}
