import type { Catalogue } from './language.ts';

type OpenUseTexts = {
  /** The policy is valid, and Calame would refuse everything. */
  readonly noneOpen: string;
  /** What to write; `lines` as a file has them. */
  readonly write: (lines: string) => string;
  readonly turnOn: (use: string) => string;
};

const fr: OpenUseTexts = {
  noneOpen: 'Aucun usage n’est ouvert dans la politique : toute demande serait refusée.',
  write: (lines) => `Pour l’ouvrir, écrivez dans la politique : ${lines}`,
  turnOn: (use) => `Pour l’ouvrir, retirez « enabled: false » de uses.${use}.`,
};

const en: OpenUseTexts = {
  noneOpen: 'No use is open in the policy: every request would be refused.',
  write: (lines) => `To open it, write in the policy: ${lines}`,
  turnOn: (use) => `To open it, take "enabled: false" out of uses.${use}.`,
};

/** What an admin writes so that a use is open. */
export const openUseTexts: Catalogue<OpenUseTexts> = { fr, en };
