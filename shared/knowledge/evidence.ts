import type { WordPostings } from './posting-table.ts';
import type { SelectedSegment, Selection } from './select-documents.ts';

/** What speaks for each document, and for each unit (title or passage), by number in the selection. */
export type Evidence = {
  readonly document: Float64Array;
  readonly title: Float64Array;
  /** Words of the question that stand side by side. */
  readonly adjacent: Float64Array;
  readonly gram: Float64Array;
  /** Share of the weight of what is asked that the first words of the first passage hold. */
  readonly start: Float64Array;
  readonly passage: Float64Array;
  /** What a passage says of the question within its document: its length does not count, nor does the title's wording. */
  readonly focus: Float64Array;
  /** Weight of the question's words that passage, title and headings hold. */
  readonly coverage: Float64Array;
};

/** A word's postings in one segment. */
export type Place = { readonly part: SelectedSegment; readonly word: WordPostings };

export function noEvidence(selection: Selection): Evidence {
  return {
    document: new Float64Array(selection.documentSlots),
    title: new Float64Array(selection.documentSlots),
    adjacent: new Float64Array(selection.documentSlots),
    gram: new Float64Array(selection.documentSlots),
    start: new Float64Array(selection.documentSlots),
    passage: new Float64Array(selection.unitSlots),
    focus: new Float64Array(selection.unitSlots),
    coverage: new Float64Array(selection.unitSlots),
  };
}

export function add(values: Float64Array, at: number, value: number): void {
  values[at] = (values[at] ?? 0) + value;
}
