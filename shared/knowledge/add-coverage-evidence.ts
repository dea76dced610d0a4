import { add, type Evidence, type Place } from './evidence.ts';
import type { Selection } from './select-documents.ts';
import { type Mention, visitMentions } from './visit-mentions.ts';
import { inverseFrequency } from './weigh-terms.ts';

/** Weight of a word by how few allowed documents hold it, or null when none does. */
export function rarityOf(selection: Selection, places: readonly Place[]): number | null {
  let holders = 0;
  for (const { part, word } of places) {
    let last = -1;
    for (let entry = 0; entry < word.length; entry += 1) {
      const document = part.documentOf[word.units[entry] ?? 0] ?? -1;
      if (document >= 0 && document !== last) holders += 1;
      last = document;
    }
  }
  return holders === 0 ? null : inverseFrequency(holders, selection.documents);
}

/** Adds the weight of a word to the passages that hold it, themselves or by their title or headings. */
export function addCoverageEvidence(
  places: readonly Place[],
  weight: number,
  evidence: Evidence,
): void {
  for (const place of places) {
    visitMentions(place, (mention) => {
      for (const unit of unitsOf(mention)) {
        add(evidence.coverage, place.part.firstUnit + unit, weight);
      }
    });
  }
}

function unitsOf({ place, titleCount, title, end, from, until }: Mention): Iterable<number> {
  if (titleCount === 0) return place.word.units.subarray(from, until);
  return Array.from({ length: end - title - 1 }, (_, at) => title + 1 + at);
}
