import type { Policy } from './policy.ts';

/** The group of every agent. */
export const everybody = 'all-agents';

/**
 * Whether every agent may read a source: its space is open to all, and so is the document where it names its readers.
 * Default deny: a space that the policy does not name is open to nobody.
 */
export function openToAll(
  { knowledge }: Pick<Policy, 'knowledge'>,
  source: { readonly space: string; readonly readers: readonly string[] | null },
): boolean {
  const space = knowledge.spaces.find(({ id }) => id === source.space);
  if (space?.readers.includes(everybody) !== true) return false;
  return source.readers === null || source.readers.includes(everybody);
}
