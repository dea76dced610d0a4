import type { RankOptions } from './segment.ts';
import type { Selection } from './select-documents.ts';
import { cosineAt } from './vector-table.ts';

/**
 * Cosine of the question with each allowed passage that has a vector of the same model and dimension, by unit;
 * null when none has, so that ranking rests on words alone. A passage without a vector keeps NaN.
 */
export function gatherVectors(
  selection: Selection,
  question: RankOptions['vector'],
): Float64Array | null {
  if (question === undefined) return null;
  const cosines = new Float64Array(selection.unitSlots).fill(Number.NaN);
  let found = false;
  for (const { segment, documentOf, firstUnit } of selection.parts) {
    for (const table of segment.vectors) {
      if (table.model !== question.model || table.dimension !== question.unit.length) continue;
      table.units.forEach((unit, row) => {
        if ((documentOf[unit] ?? -1) < 0) return;
        cosines[firstUnit + unit] = cosineAt(table, row, question.unit);
        found = true;
      });
    }
  }
  return found ? cosines : null;
}
