/** Quality of one ranked list against its judgements, fractions 0..1. */
export type RankingScores = {
  readonly 'ndcg@10': number;
  readonly 'recall@10': number;
  readonly 'recall@100': number;
  readonly 'mrr@10': number;
};

/**
 * Linear gain `grade / log2(rank + 1)`; the ideal list holds all judged documents, found or not.
 * A document counts as relevant when its grade is above 0. Järvelin and Kekäläinen 2002.
 */
export function measureRanking(
  ranked: readonly string[],
  grades: ReadonlyMap<string, number>,
): RankingScores {
  const gradeOf = (document: string): number => Math.max(grades.get(document) ?? 0, 0);
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
  const idealGain = discountedGain(ideal);
  const found = (depth: number): number =>
    ranked.slice(0, depth).filter((document) => gradeOf(document) > 0).length;
  const first = ranked.slice(0, 10).findIndex((document) => gradeOf(document) > 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    'ndcg@10': share(discountedGain(ranked.map(gradeOf)), idealGain),
    'recall@10': share(found(10), ideal.length),
    'recall@100': share(found(100), ideal.length),
    'mrr@10': first < 0 ? 0 : 1 / (first + 1),
  };
}

function discountedGain(grades: readonly number[]): number {
  return grades
    .slice(0, 10)
    .reduce((sum, grade, position) => sum + grade / Math.log2(position + 2), 0);
}
