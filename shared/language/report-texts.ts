import type { Catalogue } from './language.ts';

type ReportTexts = { readonly contents: string };

export const reportTexts: Catalogue<ReportTexts> = {
  fr: { contents: 'Sommaire' },
  en: { contents: 'Contents' },
};
