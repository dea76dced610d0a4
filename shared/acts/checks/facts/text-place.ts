import type { ActParagraph } from '../../act-document.ts';
import type { FindingPlace } from '../../finding.ts';

/** Something read in an act, and where. */
export type Placed<Value> = { readonly value: Value; readonly where: FindingPlace };

/** Several paragraphs as one text with their spaces made plain, from which every offset leads back to its place. */
export type JoinedText = {
  readonly text: string;
  readonly place: (start: number, end: number) => FindingPlace;
};

/** Joins paragraphs by line feeds; `indexes` are places in the document, in order. */
export function joinParagraphs(
  paragraphs: readonly ActParagraph[],
  indexes: readonly number[],
  plain: (text: string) => string,
): JoinedText {
  const starts: number[] = [];
  const lines: string[] = [];
  let length = 0;
  for (const index of indexes) {
    const line = plain(paragraphs[index]?.text ?? '');
    starts.push(length);
    lines.push(line);
    length += line.length + 1;
  }
  return {
    text: lines.join('\n'),
    place: (start, end) => {
      const at = lastAtMost(starts, start);
      const from = starts[at] ?? 0;
      const most = lines[at]?.length ?? 0;
      return {
        paragraph: indexes[at] ?? 0,
        start: start - from,
        end: Math.min(end - from, most),
      };
    },
  };
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
