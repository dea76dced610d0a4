import { splitSentences } from '../french/split-sentences.ts';

/** A sentence, a list item or a table row of a passage, with the unit that it is not read without. */
export type ExcerptUnit = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The table's header or the line that leads to the list; null when it is read alone. */
  readonly lead: number | null;
};

const isItem = (line: string): boolean => /^(?:[-•–]|\d{1,2}[.)]) /u.test(line);
const isRow = (line: string): boolean => line.includes(' | ');

/** Cuts a passage, as `cutPassages` writes it, into what an excerpt keeps or leaves whole. */
export function cutExcerptUnits(text: string): readonly ExcerptUnit[] {
  const units: ExcerptUnit[] = [];
  let start = 0;
  let header: number | null = null;
  let lead: number | null = null;
  for (const line of text.split('\n')) {
    const whole = { start, end: start + line.length, text: line };
    if (isRow(line)) {
      units.push({ ...whole, lead: header });
      header ??= units.length - 1;
    } else if (isItem(line)) {
      units.push({ ...whole, lead });
    } else {
      for (const sentence of splitSentences(line)) {
        units.push({
          text: sentence.text,
          start: start + sentence.start,
          end: start + sentence.end,
          lead: null,
        });
      }
      lead = line.trimEnd().endsWith(':') ? units.length - 1 : null;
    }
    if (!isRow(line)) header = null;
    start += line.length + 1;
  }
  return units;
}
