import type { Catalogue } from './language.ts';
import { policyDescriptionsEn } from './policy-descriptions.en.ts';
import { policyDescriptionsFr } from './policy-descriptions.fr.ts';

/** By path of the file's keys; `*` stands for any one key. `$` is the title of the whole. */
export type Descriptions = Readonly<Record<string, string>>;

/** What an editor shows beside each key of the policy file. */
export const policyDescriptions: Catalogue<Descriptions> = {
  fr: policyDescriptionsFr,
  en: policyDescriptionsEn,
};

/** Written after the description of a key that may be left out. */
export const defaultDescription: Catalogue<(value: string) => string> = {
  fr: (value) => `Par défaut : ${value}.`,
  en: (value) => `Default: ${value}.`,
};
