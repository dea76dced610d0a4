import { addGramEvidence } from './add-gram-evidence.ts';
import { addPairEvidence } from './add-pair-evidence.ts';
import { addWordEvidence } from './add-word-evidence.ts';
import { adjacentPairs } from './count-adjacent.ts';
import { type Evidence, noEvidence, type Place } from './evidence.ts';
import { findTerm, readWord } from './posting-table.ts';
import type { Selection } from './select-documents.ts';

/**
 * BM25 of documents, titles, passages, pairs of words and 4-grams, over what the selection allows and nothing else.
 * Coverage is given as a share of the question's whole weight, 0..1.
 */
export function gatherEvidence(
  selection: Selection,
  terms: readonly string[],
  grams: ReadonlySet<string>,
): Evidence {
  const evidence = noEvidence(selection);
  const words = new Map<string, { times: number; readonly places: readonly Place[] }>();
  for (const term of terms) {
    const known = words.get(term);
    if (known === undefined) words.set(term, { times: 1, places: placesOf(selection, term) });
    else known.times += 1;
  }
  const weights = [...words.values()].map(({ times, places }) =>
    addWordEvidence(selection, places, times, evidence),
  );
  for (const [left, right] of adjacentPairs(terms)) {
    const places = [words.get(left)?.places ?? [], words.get(right)?.places ?? []] as const;
    addPairEvidence(selection, ...places, evidence);
  }
  for (const gram of grams) addGramEvidence(selection, gram, evidence);
  const whole = wholeWeight(weights);
  if (whole === 0) return evidence;
  return { ...evidence, coverage: evidence.coverage.map((weight) => Math.min(weight / whole, 1)) };
}

/**
 * The question's weight. A word that no document holds weighs as the others do on average: its rarity is unknown, and
 * counted as the rarest of all it would drown every other word.
 */
function wholeWeight(weights: readonly (number | null)[]): number {
  const held = weights.filter((weight) => weight !== null);
  const sum = held.reduce((total, weight) => total + weight, 0);
  return held.length === 0 ? 0 : (sum / held.length) * weights.length;
}

function placesOf(selection: Selection, term: string): readonly Place[] {
  return selection.parts.flatMap((part) => {
    const index = findTerm(part.segment.terms, term);
    return index < 0 ? [] : [{ part, word: readWord(part.segment.terms, index) }];
  });
}
