import type { Charter } from '../policy/policy.ts';
import type { Acceptance } from './ports.ts';

/**
 * Whether this person's last acceptance still holds; false = show the charter and ask. With `reacceptOnChange`, any change
 * of the text asks again; without it, only a new version does, so that a typing mistake can be mended.
 */
export function acceptanceHolds(
  charter: Charter,
  last: Acceptance | null,
  reacceptOnChange: boolean,
): boolean {
  if (last === null || last.charterVersion !== charter.version) return false;
  return last.charterHash === charter.hash || !reacceptOnChange;
}
