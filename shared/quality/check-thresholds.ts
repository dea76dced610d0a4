import type { Thresholds } from './golden.ts';
import type { QualityFigures } from './sum-up.ts';

type Measure = keyof Thresholds;

/** A threshold beside what was measured; `got` is null when the set has no question of the kind, which meets nothing. */
export type ThresholdCheck = {
  readonly measure: Measure;
  readonly wanted: number;
  readonly got: number | null;
  readonly met: boolean;
};

const atLeast: readonly Measure[] = [
  'correctSource',
  'saidRight',
  'absentRight',
  'refusedRight',
  'detailRight',
];
const atMost: readonly Measure[] = ['wrongVersant', 'staleUsed'];

/** Each threshold of a set against the figures of its run. */
export function checkThresholds(
  thresholds: Thresholds,
  figures: QualityFigures,
): readonly ThresholdCheck[] {
  return [...atLeast, ...atMost].flatMap((measure) => {
    const wanted = thresholds[measure];
    if (wanted === undefined) return [];
    const got = figures[measure];
    const met = got !== null && (atMost.includes(measure) ? got <= wanted : got >= wanted);
    return [{ measure, wanted, got, met }];
  });
}
