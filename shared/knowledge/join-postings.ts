import type { WordPostings } from './posting-table.ts';

/** Postings of a word that stands for the one asked, counted for less. */
export type Alternative = { readonly word: WordPostings; readonly share: number };

const absent: WordPostings = {
  length: 0,
  units: new Uint32Array(0),
  counts: new Uint32Array(0),
  inherited: new Uint8Array(0),
  positionStarts: new Uint32Array(1),
  positions: new Uint32Array(0),
};

/**
 * One word's postings with those of its alternatives, as if all were one word; `total` is the number of units of the
 * segment. Positions are not kept: where words stand is told by their own postings.
 */
export function joinPostings(
  own: WordPostings | undefined,
  alternatives: readonly Alternative[],
  total: number,
): WordPostings {
  if (alternatives.length === 0) return own ?? absent;
  const counts = new Float64Array(total);
  const inherited = new Float64Array(total);
  const holds = new Uint8Array(total);
  let length = 0;
  for (const { word, share } of [{ word: own ?? absent, share: 1 }, ...alternatives]) {
    for (let entry = 0; entry < word.length; entry += 1) {
      const unit = word.units[entry] ?? 0;
      length += 1 - (holds[unit] ?? 0);
      holds[unit] = 1;
      counts[unit] = (counts[unit] ?? 0) + share * (word.counts[entry] ?? 0);
      inherited[unit] = Math.max(inherited[unit] ?? 0, share * (word.inherited[entry] ?? 0));
    }
  }
  const units = new Uint32Array(length);
  let at = 0;
  for (let unit = holds.indexOf(1); unit >= 0; unit = holds.indexOf(1, unit + 1))
    units[at++] = unit;
  return {
    ...absent,
    length,
    units,
    counts: Float64Array.from(units, (unit) => counts[unit] ?? 0),
    inherited: Float64Array.from(units, (unit) => inherited[unit] ?? 0),
  };
}
