import { addGramEvidence } from './add-gram-evidence.ts';
import { addPairEvidence } from './add-pair-evidence.ts';
import { addWordEvidence } from './add-word-evidence.ts';
import { adjacentPairs } from './count-adjacent.ts';
import { type Evidence, noEvidence, type Place } from './evidence.ts';
import { findTerm, readWord } from './posting-table.ts';
import type { Selection } from './select-documents.ts';
import { inverseFrequency } from './weigh-terms.ts';

/** What is searched for: index terms in order, those among them that only ask, and 4-grams. */
export type AnalysedQuestion = {
  readonly terms: readonly string[];
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

/** What the texts call it counts for this share of what is asked: the question may mean something else. */
const officialShare = 0.75;

/**
 * BM25 of documents, titles, passages, pairs of words and 4-grams, over what the selection allows and nothing else.
 * Coverage is given as a share of the weight of the words that do not merely ask, 0..1.
 */
export function gatherEvidence(selection: Selection, question: AnalysedQuestion): Evidence {
  const evidence = noEvidence(selection);
  const { terms, asking } = question;
  const words = new Map<string, { times: number; readonly places: readonly Place[] }>();
  for (const term of terms) {
    const known = words.get(term);
    if (known === undefined) words.set(term, { times: 1, places: placesOf(selection, term) });
    else known.times += 1;
  }
  let whole = 0;
  for (const [term, { times, places }] of words) {
    const asks = asking.has(term);
    const rarity = addWordEvidence(selection, places, { times, asks }, evidence);
    if (!asks) whole += rarity ?? unknownShare * inverseFrequency(0, selection.documents);
  }
  for (const term of question.official) {
    const asked = { times: officialShare, asks: false };
    addWordEvidence(selection, placesOf(selection, term), asked, evidence);
  }
  for (const [left, right] of adjacentPairs(terms)) {
    const places = [words.get(left)?.places ?? [], words.get(right)?.places ?? []] as const;
    addPairEvidence(selection, ...places, evidence);
  }
  for (const gram of question.grams) addGramEvidence(selection, gram, evidence);
  if (whole === 0) return evidence;
  return { ...evidence, coverage: evidence.coverage.map((weight) => Math.min(weight / whole, 1)) };
}

function placesOf(selection: Selection, term: string): readonly Place[] {
  return selection.parts.flatMap((part) => {
    const index = findTerm(part.segment.terms, term);
    return index < 0 ? [] : [{ part, word: readWord(part.segment.terms, index) }];
  });
}
