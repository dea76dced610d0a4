import { analyseText, analyseWord } from '../french/analyse-text.ts';
import { splitGrams } from '../french/split-grams.ts';
import { splitWords } from '../french/split-words.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { gatherVectors } from './gather-vectors.ts';
import type { RankedPassage, RankOptions, Segment } from './segment.ts';
import { type SelectedSegment, type Selection, selectDocuments } from './select-documents.ts';
import { weighMeaning } from './weigh-meaning.ts';

/** Weights of the evidence, each scaled by its best in the search; chosen by measurement (decision 0002). */
const weights = {
  document: 0.4,
  passage: 0.4,
  title: 0.6,
  /** The first passage says what a document is about. */
  lead: 0.3,
  adjacent: 0.2,
  gram: 0.6,
} as const;

/**
 * The passages that answer a question best, of the documents that `allowed` admits and of no other.
 * Scores of several kinds are fused, not ranks: a set whose titles say little must not be ruined by them.
 */
export function rankPassages(
  segments: readonly Segment[],
  question: string,
  options: RankOptions,
): readonly RankedPassage[] {
  const selection = selectDocuments(segments, options.allowed);
  if (selection.documents === 0 || options.limit <= 0) return [];
  const evidence = gatherEvidence(selection, analyseText(question), gramsOf(question));
  const vectors = gatherVectors(selection, options.vector);
  const candidates = weighMeaning(fuse(selection, evidence), vectors);
  candidates.sort((left, right) => right.score - left.score || left.slot - right.slot);
  return pick(candidates, evidence, options);
}

function gramsOf(question: string): ReadonlySet<string> {
  return new Set(splitWords(question).flatMap((word) => splitGrams(analyseWord(word).folded)));
}

type Candidate = {
  readonly part: SelectedSegment;
  readonly segment: number;
  readonly document: number;
  /** Unit of the passage in the whole selection. */
  readonly slot: number;
  readonly score: number;
};

function fuse(selection: Selection, evidence: Evidence): Candidate[] {
  const best = {
    document: largest(evidence.document),
    passage: largest(evidence.passage),
    adjacent: largest(evidence.adjacent),
    gram: largest(evidence.gram),
  };
  const candidates: Candidate[] = [];
  selection.parts.forEach((part, segment) => {
    const { firstUnit } = part.segment;
    for (let document = 0; document < part.segment.entries.length; document += 1) {
      const title = firstUnit[document] ?? 0;
      if (part.documentOf[title] !== document) continue;
      const at = part.firstDocument + document;
      const lead = part.firstUnit + title + 1;
      const ofDocument =
        weights.document * scaled(evidence.document[at], best.document) +
        // A title is measured on the documents' scale: alone, the best of poor titles would count as much as a good one.
        weights.title * scaled(evidence.title[at], best.document) +
        weights.adjacent * scaled(evidence.adjacent[at], best.adjacent) +
        weights.gram * scaled(evidence.gram[at], best.gram) +
        weights.lead * scaled(evidence.passage[lead], best.passage);
      const end = part.firstUnit + (firstUnit[document + 1] ?? 0);
      for (let slot = lead; slot < end; slot += 1) {
        const score = ofDocument + weights.passage * scaled(evidence.passage[slot], best.passage);
        candidates.push({ part, segment, document, slot, score });
      }
    }
  });
  return candidates;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

function scaled(value: number | undefined, most: number): number {
  return most === 0 ? 0 : (value ?? 0) / most;
}

function pick(
  candidates: readonly Candidate[],
  evidence: Evidence,
  { limit, perDocument }: RankOptions,
): readonly RankedPassage[] {
  const top = candidates[0]?.score ?? 1;
  const taken = new Map<number, number>();
  const ranked: RankedPassage[] = [];
  for (const { part, segment, document, slot, score } of candidates) {
    if (ranked.length >= limit || score <= 0) break;
    const number = part.firstDocument + document;
    const already = taken.get(number) ?? 0;
    const entry = part.segment.entries[document];
    if (already >= perDocument || entry === undefined) continue;
    taken.set(number, already + 1);
    ranked.push({
      segment,
      space: entry.space,
      key: entry.key,
      passage: slot - part.firstUnit - (part.segment.firstUnit[document] ?? 0) - 1,
      score: score / top,
      coverage: evidence.coverage[slot] ?? 0,
    });
  }
  return ranked;
}
