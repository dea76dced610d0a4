import { countEn, countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';

export type ReadTexts = {
  readonly fileMissing: string;
  readonly pages: (count: number) => string;
  readonly slides: (count: number) => string;
  readonly headings: (count: number) => string;
  readonly tables: (count: number) => string;
  readonly cues: (count: number) => string;
  readonly words: (count: number) => string;
  readonly toKnow: string;
  readonly outline: string;
  readonly text: string;
  readonly page: (page: number) => string;
  readonly slide: (slide: number) => string;
  readonly note: string;
  /** How a table was found, where it was rebuilt. */
  readonly rebuilt: string;
  /** Recognition of characters under way. */
  readonly recognising: (done: number, pages: number) => string;
};

const fr: ReadTexts = {
  fileMissing: 'Indiquez le fichier à lire. Exemple : calame read rapport.pdf',
  pages: (count) => countFr(count, 'page', 'pages'),
  slides: (count) => countFr(count, 'diapositive', 'diapositives'),
  headings: (count) => countFr(count, 'titre', 'titres'),
  tables: (count) => countFr(count, 'tableau', 'tableaux'),
  cues: (count) => countFr(count, 'prise de parole', 'prises de parole'),
  words: (count) => countFr(count, 'mot', 'mots'),
  toKnow: 'À savoir',
  outline: 'Plan',
  text: 'Texte',
  page: (page) => `page ${page}`,
  slide: (slide) => `diapositive ${slide}`,
  note: 'Note',
  rebuilt: 'tableau reconstitué, à vérifier',
  recognising: (done, pages) => `Reconnaissance de caractères : page ${done} sur ${pages}`,
};

const en = {
  fileMissing: 'Give the file to read. Example: calame read report.pdf',
  pages: (count: number) => countEn(count, 'page', 'pages'),
  slides: (count: number) => countEn(count, 'slide', 'slides'),
  headings: (count: number) => countEn(count, 'heading', 'headings'),
  tables: (count: number) => countEn(count, 'table', 'tables'),
  cues: (count: number) => countEn(count, 'spoken turn', 'spoken turns'),
  words: (count: number) => countEn(count, 'word', 'words'),
  toKnow: 'To know',
  outline: 'Outline',
  text: 'Text',
  page: (page: number) => `page ${page}`,
  slide: (slide: number) => `slide ${slide}`,
  note: 'Note',
  rebuilt: 'table rebuilt, to be checked',
  recognising: (done: number, pages: number) => `Text recognition: page ${done} of ${pages}`,
} satisfies ReadTexts;

export const readTexts: Catalogue<ReadTexts> = { fr, en };
