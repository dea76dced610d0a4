/** `1.2.3` of `1.2.3. Subventions`; null = the heading has no number. */
function numberOf(heading: string): string | null {
  return /^\s*(\d+(?:\.\d+)*)\.?\s/.exec(heading)?.[1] ?? null;
}

/**
 * Whether the headings of one place are those of another, or stand under them. Where a reader took headings of two levels
 * for one, their numbers tell: `1.2.3.1.` stands under `1.2.3.`
 */
export function standsUnder(path: readonly string[], above: readonly string[]): boolean {
  const last = numberOf(path.at(-1) ?? '');
  return above.every((heading) => {
    if (path.includes(heading)) return true;
    const number = numberOf(heading);
    return number !== null && last?.startsWith(`${number}.`) === true;
  });
}
