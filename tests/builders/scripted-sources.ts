import type { Citation } from '#shared/evidence/citation.ts';
import type { Passage, SourceDocument } from '#shared/knowledge/passage.ts';
import { untold } from './untold-document.ts';

type Opened = { readonly document: SourceDocument; readonly passages: readonly Passage[] };

const bare: SourceDocument = {
  ...untold,
  id: '',
  space: 'exemple',
  origin: '/srv/private/documents',
  title: '',
  validFrom: null,
  contentHash: '0'.repeat(64),
};

const leave: Opened = {
  document: {
    ...bare,
    id: 'conges-annuels',
    title: 'Congés annuels : règles communes',
    date: '2026-01-15',
    owner: 'Service des ressources humaines',
    url: 'https://intranet.valbrume.example/rh/conges',
  },
  passages: [
    {
      index: 0,
      path: ['Objet'],
      page: 1,
      text: 'Le présent document fixe les règles de congés annuels des agents de la communauté de communes.',
    },
    {
      index: 1,
      path: ['Durée', 'Temps complet'],
      page: 2,
      text: 'Un agent à temps complet a droit, pour une année de service accompli, à 25 jours de congés annuels, soit cinq fois ses obligations hebdomadaires de service.',
    },
    {
      index: 2,
      path: ['Durée', 'Temps partiel'],
      page: 2,
      text: 'Un agent à 80 % qui travaille quatre jours par semaine a droit à 20 jours de congés annuels.\nDeux jours de fractionnement peuvent s’y ajouter lorsque des congés sont pris en dehors de la période du 1er mai au 31 octobre.',
    },
    {
      index: 3,
      path: ['Report'],
      page: 3,
      text: 'Les congés non pris au 31 décembre peuvent être reportés jusqu’au 31 mars, avec l’accord du responsable de service.',
    },
  ],
};

const telework: Opened = {
  document: {
    ...bare,
    id: 'teletravail-valbrume',
    title: 'Charte du télétravail de Valbrume-le-Château',
    date: '2022-03-01',
    validUntil: '2025-12-31',
    owner: 'Secrétariat général',
    readers: ['organisation:valbrume'],
  },
  passages: [
    {
      index: 0,
      path: ['Nombre de jours'],
      page: null,
      text: 'Le télétravail est limité à deux jours par semaine. La présence sur site est de trois jours au moins.',
    },
  ],
};

/** Documents that the scripted desk knows, with their passages. */
export const scriptedSources: readonly Opened[] = [leave, telework];

const base: Citation = {
  n: 1,
  sourceId: 'conges-annuels#2',
  documentId: 'conges-annuels',
  space: 'exemple',
  title: leave.document.title,
  path: ['Durée', 'Temps partiel'],
  page: 2,
  url: leave.document.url,
  date: leave.document.date,
  passage: leave.passages[2]?.text ?? '',
  nature: null,
  stale: false,
  staleReason: null,
  replacement: null,
  owner: leave.document.owner,
  source: null,
  versant: 'FPT',
};

/** A current source, a source of the State, and one that is past its validity. */
export const scriptedCitations: readonly [Citation, Citation, Citation] = [
  base,
  {
    ...base,
    n: 2,
    sourceId: 'conges-annuels#1',
    path: ['Durée', 'Temps complet'],
    passage: leave.passages[1]?.text ?? '',
    source: 'DILA – Service-Public.fr',
  },
  {
    ...base,
    n: 3,
    sourceId: 'teletravail-valbrume#0',
    documentId: 'teletravail-valbrume',
    title: telework.document.title,
    path: ['Nombre de jours'],
    page: null,
    url: null,
    date: telework.document.date,
    passage: telework.passages[0]?.text ?? '',
    stale: true,
    staleReason: 'expired',
    owner: telework.document.owner,
  },
];
