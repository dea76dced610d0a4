import { isRestOfAmount } from './pdf-amounts.ts';

/** Rows read line by line, with what goes on from the line above joined to it: a label in words alone, the end of amounts cut in two. */
export function joinWrapped(rows: readonly string[][]): string[][] {
  const joined: string[][] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above !== undefined && (isRestOfLabel(row) || isRestOfAmounts(above, row))) {
      appendRow(above, row);
    } else joined.push([...row]);
  }
  return joined;
}

/** Puts each cell after the one above it. */
export function appendRow(above: string[], row: readonly string[]): void {
  row.forEach((cell, at) => {
    if (cell !== '') above[at] = `${above[at] ?? ''} ${cell}`.trim();
  });
}

function isRestOfLabel(row: readonly string[]): boolean {
  const [label = '', ...others] = row;
  return /^[\p{Ll}(&]/u.test(label) && others.every((cell) => cell === '');
}

/** Every amount goes on with the one above it; the label may go on too. */
function isRestOfAmounts(above: readonly string[], row: readonly string[]): boolean {
  const [, ...cells] = row;
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, over: above[at + 1] }]));
  return filled.length > 0 && filled.every(({ cell, over = '' }) => isRestOfAmount(over, cell));
}

/**
 * The part of a row that a page break sends to the next page: amounts or units whose start stands above, or small letters
 * that go on with what stands above.
 */
export function isRestOfRow(above: readonly string[], row: readonly string[]): boolean {
  const filled = row.flatMap((cell, at) => (cell === '' ? [] : [{ cell, over: above[at] ?? '' }]));
  if (filled.length === 0) return false;
  const isEnd = ({ cell, over }: { cell: string; over: string }): boolean =>
    isRestOfAmount(over, cell) || (over !== '' && /^[\p{Ll}(&,;:]/u.test(cell));
  const figures = filled.filter(({ cell }) => /^[\d€%]/.test(cell));
  return filled.every(isEnd) || (figures.length > 0 && figures.every(isEnd));
}
