/** A value far from those of the other documents. */
export type Outlier = {
  /** Rank among the values given. */
  readonly at: number;
  readonly median: number;
  /** Modified z-score; its sign tells the side. */
  readonly score: number;
};

/** Fewer say nothing of what is usual. */
const fewest = 5;
/** B. Iglewicz and D. Hoaglin, How to Detect and Handle Outliers, 1993: a modified z-score beyond 3.5. */
const farthest = 3.5;
/** Documents of which the usual one is three times another: their amounts tell their sizes, and nothing else. */
const unlike: number = Math.log(3);
/** Of a normal distribution: median and mean absolute deviations as shares of the standard one. */
const medianDeviation = 0.6745;
const meanDeviation = 0.7979;

/**
 * Values far from the others by their distance to the median, in median absolute deviations. Amounts of contracts large
 * and small are compared by their ratio: all above zero, their logarithms are, and nothing is told of documents too unlike.
 * Null = a document without the value.
 */
export function findOutliers(
  values: readonly (number | null)[],
  scale: 'ratio' | 'difference',
): readonly Outlier[] {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  if (known.length < fewest) return [];
  const byRatio = scale === 'ratio' && known.every(({ value }) => value > 0);
  const placed = known.map(({ value }) => (byRatio ? Math.log(value) : value));
  const middle = medianOf(placed);
  const distances = placed.map((place) => Math.abs(place - middle));
  const spread = spreadOf(distances);
  if (spread === 0 || (byRatio && spread > unlike)) return [];
  const median = medianOf(known.map(({ value }) => value));
  return known.flatMap(({ at }, rank) => {
    const score = ((placed[rank] ?? middle) - middle) / spread;
    return Math.abs(score) > farthest ? [{ at, median, score }] : [];
  });
}

/** Where more than half are alike the median deviation is nothing, and the mean one is taken. */
function spreadOf(distances: readonly number[]): number {
  const byMedian = medianOf(distances) / medianDeviation;
  if (byMedian > 0) return byMedian;
  return distances.reduce((sum, distance) => sum + distance, 0) / distances.length / meanDeviation;
}

/** The middle value; of an even number, the mean of the two. Zero of none. */
export function medianOf(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  const half = Math.floor(ordered.length / 2);
  const upper = ordered[half] ?? 0;
  return ordered.length % 2 === 1 ? upper : ((ordered[half - 1] ?? upper) + upper) / 2;
}
