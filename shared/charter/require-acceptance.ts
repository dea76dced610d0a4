import type { Charter } from '../policy/policy.ts';
import type { Acceptance } from './ports.ts';

export type AcceptanceState =
  | { readonly kind: 'accepted'; readonly acceptance: Acceptance }
  | { readonly kind: 'needed'; readonly why: 'never-accepted' | 'changed' };

/**
 * Whether this person's last acceptance still holds. With `reacceptOnChange`, any change of the text asks again;
 * without it, only a new version number does, so that a typing mistake can be mended.
 */
export function requireAcceptance(
  charter: Charter,
  last: Acceptance | null,
  reacceptOnChange: boolean,
): AcceptanceState {
  if (last === null) return { kind: 'needed', why: 'never-accepted' };
  const sameVersion = last.charterVersion === charter.version;
  const sameText = last.charterHash === charter.hash;
  return sameVersion && (sameText || !reacceptOnChange)
    ? { kind: 'accepted', acceptance: last }
    : { kind: 'needed', why: 'changed' };
}
