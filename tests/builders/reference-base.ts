import type { KnownText, Reference, ReferenceBase } from '#shared/acts/reference.ts';

/** A reference as one ships, with these members. */
export const reference = (wanted: Partial<Reference> = {}): Reference => ({
  id: 'cgfp-l332-8',
  textId: 'cgfp',
  text: 'code général de la fonction publique',
  nature: 'code',
  article: 'L. 332-8',
  title: 'Contrats conclus pour répondre à des besoins permanents',
  versionDate: '2024-01-15',
  link: null,
  checkedAt: '2026-11-22',
  checkedWith: 'LEGI',
  superseded: null,
  from: 'calame',
  ...wanted,
});

/** A text known by its name alone, with these members. */
const knownText = (wanted: Partial<KnownText> = {}): KnownText => ({
  textId: 'cgct',
  text: 'code général des collectivités territoriales',
  aliases: ['CGCT'],
  link: null,
  articles: null,
  series: [],
  asOf: null,
  abrogated: new Map(),
  superseded: null,
  ...wanted,
});

/** The CGFP held in part, the CGCT by its name, and a law that the CGFP replaced. */
export const smallBase = (references: readonly Reference[] = [reference()]): ReferenceBase => ({
  references,
  texts: [
    knownText(),
    knownText({
      ...{ textId: 'cgfp', text: 'code général de la fonction publique', aliases: ['CGFP'] },
      articles: new Set(['L332-8', 'L332-9', 'L332-10']),
      series: ['L'],
      asOf: '2024-01-15',
      abrogated: new Map([
        ['L332-7', null],
        ['L332-10', '2027-01-01'],
      ]),
    }),
    knownText({
      ...{ textId: 'loi-84-53', text: 'loi n° 84-53 du 26 janvier 1984', aliases: [] },
      superseded: {
        ...{ since: '2022-03-01', by: 'cgfp', verified: false },
        source: 'ordonnance n° 2021-1574 du 24 novembre 2021',
      },
    }),
  ],
});
