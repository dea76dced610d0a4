import type { PersonalDataType } from '#shared/personal-data-type.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import type { PrivacyRules } from '#shared/privacy/finding.ts';
import { maskText } from '#shared/privacy/mask-text.ts';
import { createVault } from '#shared/privacy/vault.ts';

/** One text that a request holds, under the name that the drafter knows it by. */
export type SentText = { readonly label: string; readonly text: string };

export type SendingPreview = {
  /** As they will leave, values masked. */
  readonly texts: readonly SentText[];
  /** How many different values of each kind are masked. */
  readonly masked: Readonly<Partial<Record<PersonalDataType, number>>>;
  /** How many stand as they are, because the policy lets them through. */
  readonly open: Readonly<Partial<Record<PersonalDataType, number>>>;
  /** A situation that no model may see, as the policy rules it. */
  readonly sensitive: boolean;
};

/** A token as it stands in a masked text. */
export const tokenPattern: RegExp = /⟦[^⟦⟧\n]+⟧/u;

/** What would leave this computer, found here by the same rules as on the server. */
export const previewSending = (texts: readonly SentText[], rules: PrivacyRules): SendingPreview => {
  const vault = createVault();
  const told = texts.filter(({ text }) => text.trim() !== '');
  const masked = told.map(({ label, text }) => ({ label, text: maskText(text, vault, rules) }));
  const open: Partial<Record<PersonalDataType, number>> = {};
  for (const { text } of told) {
    for (const { type } of findPersonalData(text, (one) => rules[one] === 'allow')) {
      open[type] = (open[type] ?? 0) + 1;
    }
  }
  const sensitive = told.some(({ text }) => findSituation(text) !== null);
  return { texts: masked, masked: vault.counts(), open, sensitive };
};
