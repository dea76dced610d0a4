import type { DocumentToStore } from '#shared/knowledge/ports.ts';
import { toStore } from './documents-to-store.ts';

/** What a town hall says of leave and of remote work, in two documents. */
export const leave: DocumentToStore = toStore({
  id: 'conges',
  space: 'exemple',
  title: 'Congés annuels',
  date: '2026-01-15',
  texts: [
    'Un agent à temps partiel à 80 % qui travaille 4 jours par semaine a 20 jours de congés annuels. À temps plein, il a 25 jours.',
  ],
});
export const remoteWork: DocumentToStore = toStore({
  id: 'teletravail',
  space: 'exemple',
  title: 'Télétravail',
  date: '2026-02-01',
  texts: ['Le télétravail est possible 2 jours par semaine, sur demande écrite au responsable.'],
});
/** The product's main question. */
export const question: string = 'Combien de jours de congés annuels ai-je à 80 % ?';
