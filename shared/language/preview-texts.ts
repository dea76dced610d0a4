import type { Catalogue } from './language.ts';

/** Names of what a document says of itself. */
type PreviewTexts = {
  readonly id: string;
  readonly date: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly owner: string;
  readonly reviewAt: string;
  readonly nature: string;
  readonly source: string;
  readonly url: string;
  readonly readers: string;
};

const fr: PreviewTexts = {
  id: 'Identifiant',
  date: 'Date',
  validFrom: 'En vigueur à partir du',
  validUntil: 'En vigueur jusqu’au',
  owner: 'Service responsable',
  reviewAt: 'À relire avant le',
  nature: 'Nature',
  source: 'Mention de la source',
  url: 'Adresse',
  readers: 'Réservé à',
};

const en: PreviewTexts = {
  id: 'Id',
  date: 'Date',
  validFrom: 'In force from',
  validUntil: 'In force until',
  owner: 'Owner',
  reviewAt: 'To be reviewed before',
  nature: 'Nature',
  source: 'Credit of the source',
  url: 'Address',
  readers: 'Kept to',
};

/** What is read in the head of a document that is about to be published. */
export const previewTexts: Catalogue<PreviewTexts> = { fr, en };
