const shortest = 5;
/** From this length on, two letters may be wrong. */
const long = 9;

/**
 * The one known word that a folded word was most likely meant to be; null when none or several are as near. The first
 * letter is never doubted: « paternité » and « maternité » are one letter apart.
 */
export function correctWord(folded: string, known: readonly ReadonlySet<string>[]): string | null {
  if (folded.length < shortest || /\d/u.test(folded)) return null;
  let best: string | null = null;
  let bestDistance = folded.length >= long ? 2 : 1;
  let isAlone = false;
  for (const words of known) {
    for (const word of words) {
      if (word === best || !mayBe(word, folded, bestDistance)) continue;
      const distance = distanceOf(folded, word, bestDistance);
      if (distance > bestDistance) continue;
      isAlone = best === null || distance < bestDistance;
      best = word;
      bestDistance = distance;
    }
  }
  return isAlone ? best : null;
}

function mayBe(word: string, folded: string, most: number): boolean {
  if (word.length < shortest || word[0] !== folded[0]) return false;
  return Math.abs(word.length - folded.length) <= most;
}

/** Letters added, dropped, replaced or swapped with their neighbour (Damerau–Levenshtein, neighbours only); above `most` it stops counting. */
function distanceOf(left: string, right: string, most: number): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          at(above, column) + 1,
          at(current, column - 1) + 1,
          at(above, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  return at(above, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
