import type { Hunk } from './diff-tokens.ts';
import { isSpaceToken, isWordToken } from './split-tokens.ts';

/** « de », « la », « et » kept alone between two rewritten phrases say nothing of what was kept. */
const longestIsland = 3;

/**
 * Neighbouring changed words make one change, as a person reads it: those with only spaces between them, or one short
 * word when more than it was replaced on both sides. A change of signs alone, such as a no-break space, stays its own.
 */
export function joinHunks(
  hunks: readonly Hunk[],
  before: readonly string[],
  after: readonly string[],
): readonly Hunk[] {
  const joined: Hunk[] = [];
  const hasWords = ({ from, to, afterFrom, afterTo }: Hunk): boolean =>
    before.slice(from, to).some(isWordToken) && after.slice(afterFrom, afterTo).some(isWordToken);
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const kept = last === undefined ? [] : before.slice(last.to, hunk.from);
    if (last === undefined || !hasWords(last) || !hasWords(hunk) || !isLight(kept)) {
      joined.push(hunk);
      continue;
    }
    joined[joined.length - 1] = { ...last, to: hunk.to, afterTo: hunk.afterTo };
  }
  return joined;
}

/** Spaces, and at most one short word; a full stop or a comma keeps two changes apart. */
function isLight(kept: readonly string[]): boolean {
  const others = kept.filter((token) => !isSpaceToken(token));
  if (kept.some((token) => token === '\n')) return false;
  return others.length === 0 || (others.length === 1 && isShortWord(others[0] ?? ''));
}

function isShortWord(token: string): boolean {
  return token.length <= longestIsland && /^\p{Ll}+$/u.test(token);
}
