/** The value below which this share of the values lies, in two decimals. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
