import { analyseQuestion } from './analyse-question.ts';
import type { Evidence } from './evidence.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { gatherVectors } from './gather-vectors.ts';
import { largest, scaled } from './scale-evidence.ts';
import { scoreDocuments } from './score-documents.ts';
import type { Scored } from './scored.ts';
import type { RankedPassage, RankOptions, Segment } from './segment.ts';
import { type SelectedSegment, selectDocuments } from './select-documents.ts';
import { weighMeaning } from './weigh-meaning.ts';

/** How much a passage's own words move it below the score of its document's best, and what they are weighed by. */
const shareWithin = 0.3;
const shareOfCoverage = 0.7;

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
  const asked = analyseQuestion(question, options.official);
  const evidence = gatherEvidence(selection, asked);
  const vectors = gatherVectors(selection, options.vector);
  const depth = options.vector === undefined ? Math.max(fewestDocuments, 2 * options.limit) : null;
  const candidates = weighMeaning(
    fuse(scoreDocuments(selection, evidence, asked.kind), evidence, depth),
    vectors,
  );
  candidates.sort((left, right) => right.score - left.score || left.slot - right.slot);
  return pick(candidates, evidence, options);
}

type Candidate = {
  readonly part: SelectedSegment;
  readonly segment: number;
  readonly document: number;
  /** Unit of the passage in the whole selection. */
  readonly slot: number;
  readonly score: number;
};

/** Without meaning to weigh, the passages of documents further down than this never come up: they are not even listed. */
const fewestDocuments = 200;

/** The passages of the best `depth` documents, of all when null. */
function fuse(documents: Scored[], evidence: Evidence, depth: number | null): Candidate[] {
  if (depth !== null && documents.length > depth) {
    documents.sort((left, right) => right.score - left.score || left.lead - right.lead);
    documents.length = depth;
  }
  return documents.flatMap(({ part, segment, document, lead, end, score }) => {
    const within = withinDocument(evidence, lead, end);
    return Array.from({ length: end - lead }, (_, at): Candidate => {
      const share = 1 - shareWithin + shareWithin * within(lead + at);
      return { part, segment, document, slot: lead + at, score: score * share };
    });
  });
}

/**
 * What each passage of a document says of the question, 0..1 of the best there: first how much of it, then how well.
 * Between documents length and title decide; within one they would only favour the shortest.
 */
function withinDocument(evidence: Evidence, lead: number, end: number): (slot: number) => number {
  const coverage = largest(evidence.coverage.subarray(lead, end));
  const focus = largest(evidence.focus.subarray(lead, end));
  return (slot) =>
    shareOfCoverage * scaled(evidence.coverage[slot], coverage) +
    (1 - shareOfCoverage) * scaled(evidence.focus[slot], focus);
}

/** How far down passages are looked at when those that stand aside leave places free. */
const deepest = 1_000;

function pick(
  candidates: readonly Candidate[],
  evidence: Evidence,
  options: RankOptions,
): readonly RankedPassage[] {
  const chosen: Candidate[] = [];
  const taken = new Map<number, number>();
  const hasRoom = ({ part, document }: Candidate): boolean =>
    chosen.length < options.limit &&
    (taken.get(part.firstDocument + document) ?? 0) < options.perDocument;
  const take = (candidate: Candidate): void => {
    const number = candidate.part.firstDocument + candidate.document;
    taken.set(number, (taken.get(number) ?? 0) + 1);
    chosen.push(candidate);
  };
  const aside: Candidate[] = [];
  // Whether a passage stands aside is asked of the keeper of the texts, each time at a price.
  const within = options.isAside === undefined ? candidates : candidates.slice(0, deepest);
  for (const candidate of within) {
    if (chosen.length >= options.limit || candidate.score <= 0) break;
    if (!hasRoom(candidate)) continue;
    if (standsAside(candidate, options)) aside.push(candidate);
    else take(candidate);
  }
  for (const candidate of aside) if (hasRoom(candidate)) take(candidate);
  const top = chosen[0]?.score ?? 1;
  return chosen.flatMap((candidate) => toRanked(candidate, evidence, top));
}

function standsAside(candidate: Candidate, { isAside }: RankOptions): boolean {
  const entry = candidate.part.segment.entries[candidate.document];
  if (entry === undefined || isAside === undefined) return false;
  return isAside(entry, candidate.segment, passageOf(candidate));
}

function toRanked(candidate: Candidate, evidence: Evidence, top: number): readonly RankedPassage[] {
  const entry = candidate.part.segment.entries[candidate.document];
  if (entry === undefined) return [];
  return [
    {
      segment: candidate.segment,
      space: entry.space,
      key: entry.key,
      passage: passageOf(candidate),
      score: Math.min(candidate.score / top, 1),
      coverage: evidence.coverage[candidate.slot] ?? 0,
    },
  ];
}

/** Index of the passage in its document. */
function passageOf({ part, document, slot }: Candidate): number {
  return slot - part.firstUnit - (part.segment.firstUnit[document] ?? 0) - 1;
}
