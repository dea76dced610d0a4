/** Share of the score that the embedding decides where both the question and the passage have a vector. */
const shareOfMeaning = 0.5;

type Scored = { readonly slot: number; readonly score: number };

/**
 * Blends evidence of words with cosines, both laid on 0..1. Cosines of one model lie close together, so they are
 * measured from their mean. A passage without a vector keeps its words' score: it is neither favoured nor punished.
 */
export function weighMeaning<Candidate extends Scored>(
  candidates: readonly Candidate[],
  cosines: Float64Array | null,
): Candidate[] {
  if (cosines === null) return [...candidates];
  const best = candidates.reduce((most, { score }) => Math.max(most, score), 0);
  const known = candidates.map(({ slot }) => cosines[slot] ?? Number.NaN).filter(Number.isFinite);
  const mean = known.reduce((sum, cosine) => sum + cosine, 0) / Math.max(known.length, 1);
  const spread = known.reduce((most, cosine) => Math.max(most, cosine), mean) - mean;
  return candidates.map((candidate) => {
    const words = best === 0 ? 0 : candidate.score / best;
    const cosine = cosines[candidate.slot] ?? Number.NaN;
    if (!Number.isFinite(cosine)) return { ...candidate, score: words };
    const meaning = spread === 0 ? cosine : (cosine - mean) / spread;
    const score = words * (1 - shareOfMeaning) + Math.max(meaning, 0) * shareOfMeaning;
    return { ...candidate, score };
  });
}
