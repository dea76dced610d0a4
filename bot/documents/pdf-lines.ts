/** A run of text on a page, in points from the bottom left corner. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bold: boolean;
  /** Cut off from the run before it, whatever the gap. */
  readonly cut?: boolean;
};

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
export function pdfLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines = buildLines(items);
  const gutter = findGutter(lines);
  if (gutter === null) return lines;
  const left = items.filter((item) => item.x + item.width / 2 < gutter);
  const right = items.filter((item) => item.x + item.width / 2 >= gutter);
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

function buildLines(items: readonly PdfItem[]): PdfLine[] {
  const byHeight = items
    .filter((item) => item.text.trim() !== '' && item.height > 0)
    .flatMap(cutAmounts)
    .sort((one, other) => other.y - one.y || one.x - other.x);
  const groups: PdfItem[][] = [];
  for (const item of byHeight) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && isSameLine(first, item)) group.push(item);
    else groups.push([item]);
  }
  return groups.map(buildLine);
}

/** The library glues the amounts of neighbouring columns into one run: `1 426,95 € 1 488,35 €`. */
function cutAmounts(item: PdfItem): PdfItem[] {
  const parts = item.text.split(/(?<=[€%]|,\d\d)\s+(?=[-+−(]?\d)/);
  if (parts.length === 1) return [item];
  const character = item.width / item.text.length;
  let at = 0;
  return parts.map((text, rank) => {
    const from = item.text.indexOf(text, at);
    at = from + text.length;
    const x = item.x + from * character;
    return { ...item, text, x, width: text.length * character, cut: rank > 0 };
  });
}

function isSameLine(one: PdfItem, other: PdfItem): boolean {
  return Math.abs(one.y - other.y) < 0.35 * Math.max(one.height, other.height) + 0.8;
}

/** A blank stands where the gap is wider than 0.18 of the height; from 0.62 on it parts two cells. */
function buildLine(items: readonly PdfItem[]): PdfLine {
  const ordered = [...items].sort((one, other) => one.x - other.x);
  const height = Math.max(...ordered.map((item) => item.height));
  const cells: PdfCell[] = [];
  for (const item of ordered) {
    const cell = cells.at(-1);
    const right = item.x + item.width;
    const gap = cell === undefined ? Number.POSITIVE_INFINITY : item.x - cell.right;
    if (cell === undefined || item.cut || gap > 0.62 * height)
      cells.push({ text: item.text, x: item.x, right });
    else {
      const blank = gap > 0.18 * height && !/\s$/.test(cell.text) && !/^\s/.test(item.text);
      cell.text += blank ? ` ${item.text}` : item.text;
      cell.right = Math.max(cell.right, right);
    }
  }
  return { cells, y: ordered[0]?.y ?? 0, height, bold: ordered.every((item) => item.bold) };
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
