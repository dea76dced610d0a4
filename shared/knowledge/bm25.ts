/** Robertson and Spärck Jones' weight of a term, in the form that is never negative. */
export function inverseFrequency(holders: number, total: number): number {
  return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
}

export type Saturation = { readonly k1: number; readonly b: number };

/** BM25's share of one term that stands `count` times in a text of so many terms. */
export function termWeight(
  count: number,
  length: number,
  meanLength: number,
  { k1, b }: Saturation,
): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / meanLength));
}
