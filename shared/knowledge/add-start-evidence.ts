import { add, type Evidence, type Place } from './evidence.ts';
import type { WordPostings } from './posting-table.ts';

/** Words of the first passage and its headings that say what a document without a title of its own is about. */
const longestStart = 16;

/** Adds the weight of a word to the documents whose first passage holds it among its first words. */
export function addStartEvidence(
  places: readonly Place[],
  weight: number,
  evidence: Evidence,
): void {
  for (const { part, word } of places) {
    for (let entry = 0; entry < word.length; entry += 1) {
      const unit = word.units[entry] ?? 0;
      const document = part.documentOf[unit] ?? -1;
      const isLead = document >= 0 && unit === (part.segment.firstUnit[document] ?? 0) + 1;
      if (isLead && standsEarly(word, entry)) {
        add(evidence.start, part.firstDocument + document, weight);
      }
    }
  }
}

function standsEarly(word: WordPostings, entry: number): boolean {
  const first = word.positionStarts[entry] ?? 0;
  const isAbsent = first === word.positionStarts[entry + 1];
  return !isAbsent && (word.positions[first] ?? 0) < longestStart;
}
