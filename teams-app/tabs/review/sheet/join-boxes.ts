import type { QuoteBox } from '#shared/wire/job-exchange.ts';

const bottomOf = ({ y, height }: QuoteBox): number => y + height;

/** Two boxes stand on one line when they share more than half of the lower one's height. */
const onOneLine = (one: QuoteBox, other: QuoteBox): boolean => {
  const shared = Math.min(bottomOf(one), bottomOf(other)) - Math.max(one.y, other.y);
  return shared > Math.min(one.height, other.height) / 2;
};

const join = (one: QuoteBox, other: QuoteBox): QuoteBox => {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    ...{ x, y },
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(bottomOf(one), bottomOf(other)) - y,
  };
};

/** One box a line: the cells of a row, and the words of a line, are marked as one. */
export const joinBoxes = (boxes: readonly QuoteBox[]): readonly QuoteBox[] => {
  const lines: QuoteBox[] = [];
  for (const box of boxes) {
    const at = lines.findIndex((line) => onOneLine(line, box));
    const line = lines[at];
    if (line === undefined) lines.push(box);
    else lines[at] = join(line, box);
  }
  return lines;
};
