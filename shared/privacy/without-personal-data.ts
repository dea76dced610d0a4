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

/**
 * What others than its author read: nothing that was recognised stays in it, whatever the policy lets a model read.
 */
export function withoutItsAuthor(text: string): string {
  return withoutPersonalData(text, allMasked);
}

const allMasked: PrivacyRules = {
  nir: 'mask',
  iban: 'mask',
  phone: 'mask',
  email: 'mask',
  siret: 'mask',
  siren: 'mask',
  name: 'mask',
  address: 'mask',
  'birth-date': 'mask',
  matricule: 'mask',
};
