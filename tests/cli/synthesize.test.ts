import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';

const report = `# Rapport annuel du délégataire 2025

| Comptes | 2024 | 2025 |
| --- | --- | --- |
| Total des produits | 1 250 000 € | 1 300 000 € |
| Total des charges | 1 200 000 € | 1 234 567 € |
`;
const pool = `id: piscine
title: Piscine
description: Recettes d’une piscine.
sections:
  - title: Comptes
    fields:
      - { id: produits, name: Total des produits, question: Quel est le total des produits ?, kind: amount, unit: €, labels: [Total des produits] }
`;

const opened = townPolicy({ uses: { synthesis: { for: ['all-agents'], route: [] } } });

test('a sheet of one’s own is filled from documents, with value, place and quote; the same command again asks nothing and says the same', async () => {
  await using town = openTrialTown(opened);
  const at = (name: string): string => join(town.path, name);
  town.write({ 'eau.md': report, 'vide.md': '', 'piscine.yaml': pool });
  const words = ['synthesize', at('eau.md'), '--sheet', at('piscine.yaml'), '--json'];
  const filled = await town.run([...words, '--out', at('fiche.md')]);
  expect(filled.status).toBe(0);
  const { documents, coverage, out } = filled.json();
  expect(documents).toMatchObject([
    {
      file: 'eau.md',
      fields: [
        {
          ...{ name: 'Total des produits', value: 1_300_000, unit: '€', status: 'found' },
          quote: expect.stringContaining('1 300 000 €'),
        },
      ],
    },
  ]);
  expect([coverage, out]).toEqual([
    { asked: 1, found: 1, toCheck: 0, contradictory: 0, absent: 0 },
    at('fiche.md'),
  ]);
  const again = await town.run(words);
  expect(again.json()['documents']).toEqual(documents);
  const partly = await town.run([...words.slice(0, 2), at('vide.md'), ...words.slice(2)]);
  expect([partly.status, partly.json()['documents']]).toMatchObject([
    4,
    [{ state: 'done' }, { state: 'failed', why: expect.stringContaining('vide.md') }],
  ]);
  const closed = openTrialTown();
  closed.write({ 'eau.md': report });
  const refused = await closed.run(['synthesize', join(closed.path, 'eau.md'), '--sheet', 'dsp']);
  expect(refused.status).toBe(3);
  await closed[Symbol.asyncDispose]();
});

test('nobody is ranked, by a question or by a sheet of one’s own; a document that a sheet does not give is told', async () => {
  await using town = openTrialTown(opened);
  const at = (name: string): string => join(town.path, name);
  const bids = pool
    .replace('Recettes d’une piscine', 'Analyse des offres')
    .replace('{ id: produits', '{ id: rang, name: Rang de l’offre }\n      - { id: produits');
  town.write({ 'eau.md': report, 'offres.yaml': bids });
  const question = 'Quelle est la meilleure offre ?';
  const refused = await town.run(['synthesize', at('eau.md'), '--question', question, '--json']);
  expect([refused.status, refused.json()]).toMatchObject([
    3,
    { error: { code: 'ranking-refused' } },
  ]);
  expect((await town.run(['synthesize', at('eau.md'), '--sheet', at('offres.yaml')])).status).toBe(
    3,
  );
  expect((await town.run(['sheet', 'add', at('offres.yaml')])).status).toBe(3);
  expect((await town.run(['sheet', 'check', at('offres.yaml')])).status).toBe(1);
  const words = ['synthesize', at('eau.md'), '--sheet', 'note', '--output', 'rapport-ccspl'];
  const other = await town.run([...words, '--out', at('r.md'), '--json']);
  expect([other.status, other.json()]).toMatchObject([
    2,
    { error: { code: 'output-not-offered' } },
  ]);
});

test('a sheet of one’s own in the place of a supplied one says so; the supplied one stays', async () => {
  await using town = openTrialTown();
  const file = join(town.path, 'budget.yaml');
  town.write({ 'budget.yaml': pool.replace('id: piscine', 'id: budget') });
  const supplied = await town.run(['sheet', 'remove', 'budget']);
  expect([supplied.status, supplied.err]).toEqual([
    2,
    expect.stringContaining('livrée avec Calame'),
  ]);
  expect((await town.run(['sheet', 'add', file])).err).toContain('prend la place');
  expect((await town.run(['sheet', 'remove', 'budget'])).err).toContain('reprend sa place');
});

test('a sheet is checked, added, listed and taken away; what cannot be used is told with its place', async () => {
  await using town = openTrialTown();
  const at = (name: string): string => join(town.path, name);
  town.write({ 'piscine.yaml': pool, 'faux.yaml': pool.replace('kind: amount', 'kind: somme') });
  expect((await town.run(['sheet', 'check', at('piscine.yaml')])).status).toBe(0);
  const wrong = await town.run(['sheet', 'check', at('faux.yaml'), '--json']);
  expect([wrong.status, wrong.json()]).toMatchObject([
    1,
    { ok: false, faults: [{ path: 'sections[0].fields[0].kind', line: 7 }] },
  ]);
  const told = await town.run(['sheet', 'check', at('faux.yaml')]);
  expect(told.out).toContain('ligne 7');
  expect((await town.run(['sheet', 'add', at('faux.yaml')])).status).toBe(2);
  expect((await town.run(['sheet', 'add', at('piscine.yaml')])).status).toBe(0);
  const listed = await town.run(['sheet', 'list', '--json']);
  expect(listed.json()['sheets']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'piscine', from: 'organisation' }),
      expect.objectContaining({ id: 'dsp', from: 'calame' }),
    ]),
  );
  expect((await town.run(['sheet', 'remove', 'piscine'])).status).toBe(0);
  expect((await town.run(['sheet', 'remove', 'piscine'])).status).toBe(2);
});

test.each([
  ['no document', ['--sheet', 'dsp']],
  ['no sheet', ['eau.md']],
  ['a sheet that there is not', ['eau.md', '--sheet', 'inconnue']],
  ['a kind of file that is not written', ['eau.md', '--sheet', 'dsp', '--out', 'fiche.pdf']],
  ['a question for no document', ['eau.md', '--sheet', 'libre']],
  ['a document that there is not', ['absent.pdf', '--sheet', 'dsp']],
])('with %s nothing is done, and the exit is 2', async (_, words) => {
  await using town = openTrialTown();
  town.write({ 'eau.md': report });
  const placed = words.map((word) => (word.endsWith('.md') ? join(town.path, word) : word));
  expect((await town.run(['synthesize', ...placed])).status).toBe(2);
});
