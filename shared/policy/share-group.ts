/** Whether a right given to `allowed` reaches somebody who holds `held`. Default deny: an empty list shares nothing. */
export function shareGroup(allowed: readonly string[], held: readonly string[]): boolean {
  return allowed.some((group) => held.includes(group));
}
