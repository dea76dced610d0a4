import type { Run } from './source-blocks.ts';

/** Width of a text in points, as the page will set it. */
export type Measure = (run: Run) => number;

/**
 * Breaks runs into lines no wider than `width`, at blanks only: a compound cut at its hyphen (`épargne-temps`)
 * reads as one word in what is extracted from the page.
 */
export function wrapRuns(
  runs: readonly Run[],
  width: number,
  measure: Measure,
): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs)) {
    const size = word.reduce((sum, run) => sum + measure(run), 0);
    const blank = used === 0 ? 0 : measure({ text: ' ', bold: false });
    const line = lines.at(-1);
    if (line !== undefined && (used === 0 || used + blank + size <= width)) {
      if (used > 0) append(line, { text: ' ', bold: word[0]?.bold ?? false });
      for (const run of word) append(line, run);
      used += blank + size;
    } else {
      lines.push([...word]);
      used = size;
    }
  }
  return lines;
}

/** Words, each with its runs: `**Note** :` glued by an unbreakable blank is one word of two weights. */
function wordsOf(runs: readonly Run[]): readonly Run[][] {
  const words: Run[][] = [[]];
  for (const { text, bold } of runs) {
    text.split(' ').forEach((part, at) => {
      if (at > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, bold });
    });
  }
  return words.filter((word) => word.length > 0);
}

function append(line: Run[], run: Run): void {
  const last = line.at(-1);
  if (last?.bold === run.bold) line[line.length - 1] = { ...last, text: last.text + run.text };
  else line.push(run);
}
