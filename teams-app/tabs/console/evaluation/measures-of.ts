import type { EvaluationResult } from '#shared/wire/console-quality.ts';

/** One measure of a result: its value, and whether its threshold is missed. */
export type Measure = {
  readonly name: string;
  readonly value: number;
  readonly kind: 'share' | 'count';
  readonly below: boolean;
};

/** The measures in the order shown, those of which the set has no question left out; those below a threshold that have no figure of their own come last. */
export const measuresOf = (result: EvaluationResult): readonly Measure[] => {
  const { correctSource, absentRight, refusedRight, wrongVersant, staleUsed, below } = result;
  const share = { correctSource, absentRight, refusedRight };
  const count = { wrongVersant, staleUsed };
  const of = (
    figures: Readonly<Record<string, number | null>>,
    kind: Measure['kind'],
  ): readonly Measure[] =>
    Object.entries(figures).flatMap(([name, value]) =>
      value === null ? [] : [{ name, value, kind, below: below.includes(name) }],
    );
  return [...of(share, 'share'), ...of(count, 'count')];
};
