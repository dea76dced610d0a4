type Line = readonly number[];

/**
 * Faults of typing between two words: a letter missing, added or another, two neighbours changed over (optimal string
 * alignment). Stops at `most + 1`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: Line = [];
  let last: Line = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const line = nextLine(left, right, row, [before, last]);
    if (Math.min(...line) > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(last[right.length] ?? 0, most + 1);
}

function nextLine(left: string, right: string, row: number, [before, last]: [Line, Line]): Line {
  const line = [row];
  for (let column = 1; column <= right.length; column += 1) {
    const isSame = left[row - 1] === right[column - 1];
    const isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    const swapped = isSwapped ? (before[column - 2] ?? changed) + 1 : changed;
    line.push(Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, changed, swapped));
  }
  return line;
}
