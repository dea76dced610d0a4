import type { PrivacyRules } from './finding.ts';
import { maskText } from './mask-text.ts';
import { createVault } from './vault.ts';

/**
 * A text as it may be kept: what was recognised as personal data is left out for good. The tokens of
 * one request would mean nothing, or something else, in the next.
 */
export function withoutPersonalData(text: string, rules: PrivacyRules): string {
  return maskText(text, createVault(), rules).replace(/⟦[^⟧]*⟧/gu, '[…]');
}
