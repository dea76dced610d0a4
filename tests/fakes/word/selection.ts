import {
  endOf,
  runsIn,
  type Spot,
  spotAfter,
  spotBefore,
  spotsAround,
  startOf,
} from './paragraph-text.ts';
import { paragraphsUnder, rangeBetween } from './span.ts';
import type { WordObject } from './word-object.ts';
import type { WordState } from './word-state.ts';
import { type Element, isInDocument } from './xml-tree.ts';

/** What a person selects: paragraphs counted from 0 through the body (cells included), offsets in their text. */
export type SelectedText = {
  readonly paragraph: number;
  readonly start?: number;
  /** The end of the text when not given. */
  readonly end?: number;
  /** The last paragraph, when the selection goes over several; `end` counts in it. */
  readonly lastParagraph?: number;
};

/** The selection as a range of its own; a document just opened has the cursor at its start. */
export function selectionRange(state: WordState): WordObject {
  const isThere =
    state.selection !== null &&
    isInDocument(state.selection.start) &&
    isInDocument(state.selection.end);
  if (state.selection === null || !isThere) {
    const [first] = paragraphsUnder(state.body);
    if (first === undefined) throw new Error('a document without paragraph');
    return rangeBetween(startOf(first), startOf(first));
  }
  return rangeBetween(spotAfter(state.selection.start), spotBefore(state.selection.end));
}

export function selectText(selected: SelectedText, state: WordState): void {
  const paragraphs = paragraphsUnder(state.body);
  const first = paragraphs[selected.paragraph];
  const last = paragraphs[selected.lastParagraph ?? selected.paragraph];
  if (first === undefined || last === undefined) throw new Error('no such paragraph');
  const start = selected.start === undefined ? startOf(first) : spotAt(first, selected.start);
  const end = selected.end === undefined ? endOf(last) : spotAt(last, selected.end);
  const range = rangeBetween(start, end);
  if (range.end !== undefined) state.select({ start: range.node, end: range.end });
}

function spotAt(paragraph: Element, offset: number): Spot {
  const spots = spotsAround(runsIn(paragraph), offset, offset);
  if (spots !== null) return spots[0];
  if (offset === 0) return startOf(paragraph);
  throw new Error(`the paragraph has no character ${offset}`);
}
