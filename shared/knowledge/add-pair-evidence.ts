import { countAdjacent } from './count-adjacent.ts';
import { add, type Evidence, type Place } from './evidence.ts';
import type { SelectedSegment, Selection } from './select-documents.ts';
import { inverseFrequency, termWeight } from './weigh-terms.ts';

type PairCount = {
  readonly part: SelectedSegment;
  readonly document: number;
  count: number;
};

/** BM25 of two words side by side (`temps partiel`), as if the pair were a word of its own. */
export function addPairEvidence(
  selection: Selection,
  left: readonly Place[],
  right: readonly Place[],
  evidence: Evidence,
): void {
  const counts = new Map<number, PairCount>();
  const inUnits: number[] = [];
  for (const { part, word } of left) {
    const other = right.find((place) => place.part === part);
    if (other === undefined) continue;
    countAdjacent(word, other.word, (unit, { length: count }) => {
      const document = part.documentOf[unit] ?? -1;
      if (document < 0) return;
      inUnits.push(part.firstUnit + unit);
      const slot = part.firstDocument + document;
      const known = counts.get(slot);
      if (known === undefined) counts.set(slot, { part, document, count });
      else known.count += count;
    });
  }
  const weight = inverseFrequency(counts.size, selection.documents);
  // A pair says no more than one of its words: the words themselves are counted beside it.
  for (const unit of inUnits) add(evidence.focus, unit, weight / 2);
  for (const [slot, { part, document, count }] of counts) {
    const length = part.segment.documentLengths[document] ?? 0;
    add(evidence.adjacent, slot, weight * termWeight(count, length, selection.meanDocumentLength));
  }
}
