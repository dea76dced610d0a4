import type { WordEdit } from './change.ts';
import { diffWords } from './diff-words.ts';
import { keptZones, replaceOutside } from './kept-zones.ts';
import { typographyRules } from './typography-rules.fr.ts';

/** One rule may make room for another, `n°n°1` twice for the same: a few rounds settle any text. */
const mostRounds = 8;

/**
 * French typography without a model: no-break spaces, « », apostrophes, ellipses, ordinals, thousands. Links, addresses,
 * file names, code and placeholders stay as they are. Mending a mended text changes nothing.
 */
export function mendTypography(text: string): {
  readonly text: string;
  readonly edits: readonly WordEdit[];
} {
  let mended = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = onceMended(mended);
    if (next === mended) break;
    mended = next;
  }
  return { text: mended, edits: diffWords(text, mended) };
}

function onceMended(text: string): string {
  let current = text;
  let zones = keptZones(text);
  for (const { pattern, replace } of typographyRules) {
    const next = replaceOutside(current, zones, pattern, replace);
    if (next === current) continue;
    current = next;
    zones = keptZones(current);
  }
  return current;
}
