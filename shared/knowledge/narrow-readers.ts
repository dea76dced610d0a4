const everybody = 'all-agents';

/**
 * Readers whom both lists allow; null = whoever reads the space. A right of both groups at once cannot be said in one
 * list: what is in one alone is left out, never let in.
 */
export function narrowReaders(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (one === null) return other;
  if (other === null || other.includes(everybody)) return one;
  if (one.includes(everybody)) return other;
  return one.filter((group) => other.includes(group));
}
