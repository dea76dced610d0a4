import type { QuestionKind } from '../french/kind-of-question.ts';
import { acronymsOf } from './acronyms-of.ts';
import { addCoverageEvidence, rarityOf } from './add-coverage-evidence.ts';
import { addGramEvidence } from './add-gram-evidence.ts';
import { addPairEvidence } from './add-pair-evidence.ts';
import { addStartEvidence } from './add-start-evidence.ts';
import { addWordEvidence } from './add-word-evidence.ts';

import { adjacentPairs } from './count-adjacent.ts';
import { type Evidence, noEvidence, type Place } from './evidence.ts';
import { placesOf } from './places-of.ts';
import type { Selection } from './select-documents.ts';
import { inverseFrequency } from './weigh-terms.ts';
import { withAlternatives } from './with-alternatives.ts';

/** What is searched for: index terms in order, how much each counts, those among them that only ask, and 4-grams. */
export type AnalysedQuestion = {
  readonly terms: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  /** Words that the question may have written in two. */
  readonly compounds: readonly string[];
  readonly kind: QuestionKind;
  /** What the texts call what is asked, where the question does not say it. */
  readonly official: readonly string[];
  readonly asking: ReadonlySet<string>;
  readonly grams: ReadonlySet<string>;
};

/**
 * A word that no document holds is what the question is about more often than not. Counted as the rarest of all it would
 * drown the others, though it may be a spelling fault: it counts for this share of it.
 */
const unknownShare = 0.5;

/** What a question writes out may stand in a document as its acronym, and what it writes in two words as one. */
const otherwiseShare = 0.5;

/** Words that only ask say little of where the answer stands: measured on the golden sets (decision 0022). */
const askingShare = 0.3;

/**
 * BM25 of documents, titles, passages, pairs of words and 4-grams, over what the selection allows and nothing else.
 * Coverage is given as a share of the weight of the words that do not merely ask, 0..1.
 */
export function gatherEvidence(selection: Selection, question: AnalysedQuestion): Evidence {
  const evidence = noEvidence(selection);
  const { terms, weights, asking } = question;
  const exact = new Map<string, readonly Place[]>();
  let whole = 0;
  for (const [term, times] of weights) {
    const asks = asking.has(term);
    const places = placesOf(selection, term);
    const family = withAlternatives(selection, places, term, weights);
    exact.set(term, places);
    addWordEvidence(selection, family, asks ? askingShare * times : times, evidence);
    if (!asks) whole += addSubject(selection, places, family, evidence);
  }
  for (const term of [...acronymsOf(terms), ...question.compounds]) {
    addWordEvidence(selection, placesOf(selection, term), otherwiseShare, evidence);
  }
  for (const term of question.official) {
    const places = placesOf(selection, term);
    exact.set(term, places);
    addWordEvidence(selection, places, 1, evidence);
    addCoverageEvidence(places, rarityOf(selection, places) ?? 0, evidence);
  }
  for (const [left, right] of [...adjacentPairs(terms), ...adjacentPairs(question.official)]) {
    const places = [exact.get(left) ?? [], exact.get(right) ?? []] as const;
    addPairEvidence(selection, ...places, evidence);
  }
  for (const gram of question.grams) addGramEvidence(selection, gram, evidence);
  if (whole === 0) return evidence;
  const shareOf = (weight: number): number => Math.min(weight / whole, 1);
  return {
    ...evidence,
    start: evidence.start.map(shareOf),
    coverage: evidence.coverage.map(shareOf),
  };
}

/**
 * What holds a word of the subject; returns its weight in the whole. Whether a base speaks of a subject is judged by its
 * very words, and by those of their family only where no document holds these.
 */
function addSubject(
  selection: Selection,
  places: readonly Place[],
  family: readonly Place[],
  evidence: Evidence,
): number {
  const rarity = rarityOf(selection, places);
  addStartEvidence(places, rarity ?? 0, evidence);
  const weight = rarity ?? rarityOf(selection, family);
  addCoverageEvidence(rarity === null ? family : places, weight ?? 0, evidence);
  return weight ?? unknownShare * inverseFrequency(0, selection.documents);
}
