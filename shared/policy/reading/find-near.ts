/** The known name that a mistyped one most likely meant, or null when none is near enough. */
export function findNear(typed: string, known: readonly string[]): string | null {
  const allowed = Math.min(3, Math.floor(typed.length / 2));
  let best: string | null = null;
  let least = allowed + 1;
  for (const name of known) {
    const steps = distance(typed.toLowerCase(), name.toLowerCase(), least);
    if (steps < least) [best, least] = [name, steps];
  }
  return best;
}

/** Levenshtein distance; stops at `limit`, so that a very long key costs nothing. */
function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, swap));
    }
    previous = current;
  }
  return previous[other.length] ?? limit;
}
