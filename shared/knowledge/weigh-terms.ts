/** Robertson and Spärck Jones' weight of a term, in the form that is never negative. */
export function inverseFrequency(holders: number, total: number): number {
  return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
}

/** Chosen by measurement (decision 0002): a word said often counts on a little past the usual k1 of 1.2, a long text loses a little less than by the usual b of .75. */
const k1 = 1.5;
const b = 0.65;

/** BM25's share of one term that stands `count` times in a text of so many terms. */
export function termWeight(count: number, length: number, meanLength: number): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / meanLength));
}
