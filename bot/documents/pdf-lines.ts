import type { PdfWord } from './pdf-words.ts';

export type PdfCell = { text: string; readonly x: number; right: number };

/** What stands on one baseline; more than one cell when wide gaps part it. */
export type PdfLine = {
  readonly cells: PdfCell[];
  readonly y: number;
  readonly height: number;
  /** Set in bold from end to end. */
  readonly bold: boolean;
};

/** Lines of a page in reading order: two columns of prose one after the other. */
export function pdfLines(words: readonly PdfWord[]): readonly PdfLine[] {
  const lines = buildLines(words);
  const gutter = findGutter(lines);
  if (gutter === null) return lines;
  const left = words.filter((word) => word.x + word.width / 2 < gutter);
  const right = words.filter((word) => word.x + word.width / 2 >= gutter);
  return [...buildLines(left), ...buildLines(right)];
}

export function lineText(line: PdfLine): string {
  return line.cells.map((cell) => cell.text.trim()).join(' ');
}

/** Parted by a gap of so many heights; justified prose stays below 1.6. */
export function isTabular(line: PdfLine, heights: number): boolean {
  return line.cells.some((cell, at) => {
    const before = line.cells[at - 1];
    return before !== undefined && cell.x - before.right > heights * line.height;
  });
}

/** Words in lines from the top, each line from the left. */
export function groupLines(words: readonly PdfWord[]): PdfWord[][] {
  const byHeight = [...words].sort((one, other) => other.y - one.y || one.x - other.x);
  const groups: PdfWord[][] = [];
  for (const word of byHeight) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && isSameLine(first, word)) group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => group.sort((one, other) => one.x - other.x));
}

/** The text of words that stand on one line. */
export function wordsText(words: readonly PdfWord[]): string {
  let text = '';
  let right = 0;
  for (const word of words) {
    text += text === '' || !isParted(word, right) ? word.text : ` ${word.text}`;
    right = word.x + word.width;
  }
  return text;
}

const buildLines = (words: readonly PdfWord[]): PdfLine[] => groupLines(words).map(buildLine);

function isSameLine(one: PdfWord, other: PdfWord): boolean {
  return Math.abs(one.y - other.y) < 0.35 * Math.max(one.height, other.height) + 0.8;
}

/** Of the height: a gap that is a blank; one that parts two cells; one that parts them though blanks fill it (justified prose). */
const blankGap = 0.15;
const cellGap = 0.62;
const spacedGap = 1.6;

const isParted = (word: PdfWord, right: number): boolean =>
  word.spaced || word.x - right > blankGap * word.height;

function buildLine(words: readonly PdfWord[]): PdfLine {
  const height = Math.max(...words.map((word) => word.height));
  const cells: PdfCell[] = [];
  for (const word of words) {
    const cell = cells.at(-1);
    const right = word.x + word.width;
    if (cell === undefined || opensCell(cell, word, height)) {
      cells.push({ text: word.text, x: word.x, right });
    } else {
      cell.text += isParted(word, cell.right) ? ` ${word.text}` : word.text;
      cell.right = Math.max(cell.right, right);
    }
  }
  for (const cell of cells) cell.text = closeLetters(cell.text);
  return { cells, y: words[0]?.y ?? 0, height, bold: words.every((word) => word.bold) };
}

/** Neighbouring amounts are two cells however close: `1 426,95 € 1 488,35 €`. */
function opensCell(cell: PdfCell, word: PdfWord, height: number): boolean {
  const gap = word.x - cell.right;
  if (gap > (word.spaced ? spacedGap : cellGap) * height) return true;
  return (
    gap > blankGap * height &&
    /(?:^|\d\s?)[€%]$|,\d\d$/.test(cell.text) &&
    /^[-+−(]?\d/.test(word.text)
  );
}

/** Designers space letters out: `D a t e` is a word that nobody could find. */
function closeLetters(text: string): string {
  return /^\S(?: \S){3,}$/.test(text) ? text.replaceAll(' ', '') : text;
}

/**
 * The x between two columns of prose: where most lines are two long texts whose right halves start at the
 * same place. Cells of a table are shorter, so that a table is not taken apart.
 */
function findGutter(lines: readonly PdfLine[]): number | null {
  const starts: number[] = [];
  let rightOfLeft = 0;
  for (const { cells } of lines) {
    const [left, right] = cells;
    if (cells.length !== 2 || left === undefined || right === undefined) continue;
    if (left.text.length < 25 || right.text.length < 25) continue;
    starts.push(right.x);
    rightOfLeft = Math.max(rightOfLeft, left.right);
  }
  const start = Math.min(...starts);
  const aligned = starts.filter((x) => x - start < 20).length;
  if (aligned < 8 || aligned < lines.length * 0.4 || rightOfLeft >= start) return null;
  return (rightOfLeft + start) / 2;
}
