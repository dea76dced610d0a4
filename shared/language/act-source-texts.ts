import type { Catalogue } from './language.ts';
import { readableDate } from './readable-date.ts';

type ActSourceTexts = { readonly title: string; readonly asOf: (date: string) => string };

export const actSourceTexts: Catalogue<ActSourceTexts> = {
  fr: {
    title: 'Sources',
    asOf: (date) => `à jour au ${readableDate(date, 'fr-FR')}`,
  },
  en: {
    title: 'Sources',
    asOf: (date) => `as of ${readableDate(date, 'en-GB')}`,
  },
};
