import { countAdjacent } from './count-adjacent.ts';
import type { WordPostings } from './posting-table.ts';

/** Where words follow each other in this order, as the postings of one word; its positions are those of the last word. */
export function joinPhrase(words: readonly WordPostings[]): WordPostings | undefined {
  const [first, ...others] = words;
  return first === undefined ? undefined : others.reduce(followedBy, first);
}

function followedBy(left: WordPostings, right: WordPostings): WordPostings {
  const units: number[] = [];
  const counts: number[] = [];
  const positions: number[] = [];
  const positionStarts = [0];
  countAdjacent(left, right, (unit, found) => {
    units.push(unit);
    counts.push(found.length);
    positions.push(...found);
    positionStarts.push(positions.length);
  });
  return {
    length: units.length,
    units: Uint32Array.from(units),
    counts: Uint32Array.from(counts),
    inherited: new Uint8Array(units.length),
    positionStarts: Uint32Array.from(positionStarts),
    positions: Uint32Array.from(positions),
  };
}
