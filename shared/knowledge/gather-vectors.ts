import type { RankOptions } from './segment.ts';
import type { Selection } from './select-documents.ts';
import { cosineAt } from './vector-table.ts';

/**
 * Cosine of the question with each allowed passage that has a vector of the same model and dimension;
 * null when none has, so that ranking rests on words alone. A passage without a vector keeps 0.
 */
export function gatherVectors(
  selection: Selection,
  question: RankOptions['vector'],
): Float64Array | null {
  if (question === undefined) return null;
  const cosines = new Float64Array(selection.passageSlots);
  let found = false;
  for (const { segment, allowed, firstPassage } of selection.segments) {
    const readable = new Uint8Array(segment.passageLengths.length);
    allowed.forEach((flag, document) => {
      readable.fill(flag, segment.firstPassage[document], segment.firstPassage[document + 1]);
    });
    for (const table of segment.vectors) {
      if (table.model !== question.model || table.dimension !== question.unit.length) continue;
      table.passages.forEach((passage, row) => {
        if (readable[passage] !== 1) return;
        cosines[firstPassage + passage] = cosineAt(table, row, question.unit);
        found = true;
      });
    }
  }
  return found ? cosines : null;
}
