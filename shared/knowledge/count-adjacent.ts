import type { WordPostings } from './posting-table.ts';

/** The distinct pairs of different terms that follow each other in a question. */
export function adjacentPairs(terms: readonly string[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  terms.forEach((left, at) => {
    const right = terms[at + 1];
    if (right !== undefined && right !== left) pairs.set(`${left} ${right}`, [left, right]);
  });
  return [...pairs.values()];
}

/** Visits the units where `right` directly follows `left`, stop words left out, with the positions of `right` there. */
export function countAdjacent(
  left: WordPostings,
  right: WordPostings,
  visit: (unit: number, positions: readonly number[]) => void,
): void {
  let other = 0;
  for (let entry = 0; entry < left.length; entry += 1) {
    const unit = left.units[entry] ?? 0;
    while (other < right.length && (right.units[other] ?? 0) < unit) other += 1;
    if (other >= right.length) return;
    if (right.units[other] !== unit) continue;
    const positions = followers(left, entry, right, other);
    if (positions.length > 0) visit(unit, positions);
  }
}

function followers(
  left: WordPostings,
  entry: number,
  right: WordPostings,
  other: number,
): readonly number[] {
  const leftEnd = left.positionStarts[entry + 1] ?? 0;
  const rightEnd = right.positionStarts[other + 1] ?? 0;
  let at = right.positionStarts[other] ?? 0;
  const found: number[] = [];
  for (let from = left.positionStarts[entry] ?? 0; from < leftEnd; from += 1) {
    const wanted = (left.positions[from] ?? 0) + 1;
    while (at < rightEnd && (right.positions[at] ?? 0) < wanted) at += 1;
    if (at < rightEnd && right.positions[at] === wanted) found.push(wanted);
  }
  return found;
}
