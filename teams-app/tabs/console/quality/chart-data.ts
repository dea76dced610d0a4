/** One row of figures over time: what it is, and its value in each bucket; null = none. */
export type Series = { readonly name: string; readonly values: readonly (number | null)[] };

/** What a chart shows, and its table says. */
export type ChartData = {
  readonly title: string;
  /** Caption of the table. */
  readonly table: string;
  /** Name of the first column: day, week or month. */
  readonly per: string;
  /** Short for the axis, long for the table. */
  readonly marks: readonly { readonly short: string; readonly long: string }[];
  readonly series: readonly Series[];
  readonly format: (value: number) => string;
  /** Said in place of a value. */
  readonly none: string;
  /** Read by screen readers in place of the drawing. */
  readonly summary: string;
};

/** The highest value of all, at least 1. */
export const highestOf = (rows: readonly (readonly (number | null)[])[]): number =>
  Math.max(1, ...rows.flat().map((value) => value ?? 0));

/** Sums of the series in each bucket: the heights of stacked columns. */
export const stackHeights = (series: readonly Series[]): readonly number[] =>
  (series[0]?.values ?? []).map((_, place) =>
    series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0),
  );
