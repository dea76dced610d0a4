import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCitationNumbering } from '#shared/evidence/citation-numbering.ts';
import { excerpt } from '#shared/evidence/excerpt.ts';
import { reviewDateOf, toCitation } from '#shared/evidence/to-citation.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import { hitOf } from '../builders/hits.ts';

const hit: Hit = hitOf({
  documentId: 'cet',
  title: 'Compte épargne-temps',
  path: ['Plafond'],
  page: 3,
  text: 'Le plafond est de 60 jours.',
  date: '2026-01-10',
  owner: 'Service RH',
  readers: null,
  coverage: 0.8,
});
const today = '2026-11-22';
const cite = (
  changes: Partial<Hit>,
  reviewEveryDays: number | null = 365,
): ReturnType<typeof toCitation> =>
  toCitation({ ...hit, ...changes }, 2, { today, reviewEveryDays });

test('a citation carries what the reader needs to open the passage', () => {
  expect(cite({})).toMatchObject({
    n: 2,
    sourceId: 'cet#0',
    title: 'Compte épargne-temps',
    page: 3,
    passage: 'Le plafond est de 60 jours.',
    stale: false,
    staleReason: null,
    versant: null,
  });
});

test.each([
  ['expired', { validUntil: '2026-11-21' }, 365],
  ['expired', { validUntil: '2026-11-21', date: null }, null],
  [null, { validUntil: '2026-11-22' }, null],
  ['superseded', { supersededBy: 'cet-2027', supersededFrom: '2026-11-22' }, 365],
  ['superseded', { supersededBy: 'décret n° 2025-197', supersededFrom: null }, null],
  [
    'superseded',
    { supersededBy: 'cet-2027', supersededFrom: null, validUntil: '2020-01-01' },
    null,
  ],
  [null, { supersededBy: 'cet-2027', supersededFrom: '2026-11-23' }, null],
  ['to-review', { reviewAt: '2026-11-21' }, null],
  [null, { reviewAt: '2026-11-22', date: '2011-01-01' }, 365],
  ['to-review', { date: '2025-11-21' }, 365],
  [null, { date: '2025-11-22' }, 365],
  [null, { date: '2011-01-01' }, null],
  [null, { date: null }, 30],
] as const)(
  'a source is %s when %p and its space reviews every %p days',
  (reason, changes, days) => {
    const citation = cite(changes, days);
    expect(citation.staleReason).toBe(reason);
    expect(citation.stale).toBe(reason !== null);
  },
);

test.each([
  ['FPT', 'Compte épargne-temps (CET) dans la fonction publique territoriale (FPT)', []],
  ['FPE', 'Congés', ['Fonction publique d’État (FPE)']],
  ['FPH', 'Congés', ['Agents hospitaliers']],
  ['FPE', 'Congés dans la territoriale', ['Fonction publique de l’État', 'Durée']],
  [null, 'Fonction publique d’État et territoriale', []],
  [null, 'Le territoire de la commune', []],
] as const)('the branch is %s for « %s » %p', (versant, title, path) => {
  expect(cite({ title, path }).versant).toBe(versant);
});

test('a title is never empty, else Teams refuses the whole message', () => {
  expect(cite({ title: '  ' }).title).toBe('cet');
});

test('citations are numbered in the order in which they are met', () => {
  const numbering = createCitationNumbering();
  expect([5, 2, 5, 9].map(numbering.shown)).toEqual([1, 2, 1, 3]);
  expect(numbering.used()).toEqual([
    { shown: 1, passage: 5 },
    { shown: 2, passage: 2 },
    { shown: 3, passage: 9 },
  ]);
});

test('an excerpt stays within its limit and ends on a whole word', () => {
  expect(excerpt('Le plafond est de 60 jours par agent.', 20)).toBe('Le plafond est de…');
  expect(excerpt('Court.\n\nTexte.', 160)).toBe('Court. Texte.');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 2, max: 200 }),
      (text, limit) => {
        expect(excerpt(text, limit).length).toBeLessThanOrEqual(limit);
        expect(excerpt(text, limit).isWellFormed()).toBe(text.isWellFormed());
      },
    ),
  );
});

test('what replaced a source is named when it is a text, never when it is a document that the person might not read', () => {
  const supersededFrom = '2026-01-01';
  const note = 'Le plafond change.';
  const of = (supersededBy: string | null) =>
    cite({ supersededBy, supersededFrom, supersededNote: note }).replacement;
  expect(of('décret n° 2025-197')).toEqual({
    by: 'décret n° 2025-197',
    from: supersededFrom,
    note,
  });
  expect(of('cet-de-la-direction')).toEqual({ by: null, from: supersededFrom, note });
  expect(of(null)).toBeNull();
});

test('a document is to be reviewed by its own date, else so many days after its own', () => {
  expect(reviewDateOf({ reviewAt: '2026-05-01', date: '2020-01-01' }, 30)).toBe('2026-05-01');
  expect(reviewDateOf({ reviewAt: null, date: '2026-01-01' }, 30)).toBe('2026-01-31');
  expect(reviewDateOf({ reviewAt: null, date: '2026-01-01' }, null)).toBeNull();
  expect(reviewDateOf({ reviewAt: null, date: 'janvier' }, 30)).toBeNull();
});
