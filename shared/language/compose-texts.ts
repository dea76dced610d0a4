import type { Catalogue } from './language.ts';

/** What an act asks to be completed of its own accord. */
const fr = {
  replacedReference: (text: string): string => `référence remplacée\u00A0: ${text}`,
};

const en = {
  replacedReference: (text: string): string => `superseded reference: ${text}`,
} satisfies typeof fr;

export const composeTexts: Catalogue<typeof fr> = { fr, en };
