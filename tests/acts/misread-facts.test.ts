import { expect, test } from '@jest/globals';
import { composeAct } from '#shared/acts/compose-act.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { isFactOf } from '#shared/acts/misread-facts.fr.ts';
import type { Facts, FactType } from '#shared/acts/template.ts';
import { findTemplate } from '#shared/acts/templates/list-templates.ts';
import { readTold } from '#shared/drafting/fact-notes.ts';
import { toldFacts } from '../builders/told-facts.ts';

const resolution = findTemplate('deliberation');
if (resolution === null) throw new Error('no template');

const textOf = (facts: Facts): string =>
  layOutAct(
    composeAct(
      resolution,
      { ...toldFacts(resolution), ...facts },
      {
        organisation: { name: 'Commune de Saint-Aubin', kind: 'commune' },
        references: { references: [], texts: [] },
        language: 'fr',
      },
    ),
  )
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n')
    .replace(/[\u00A0\u202F]/gu, ' ');

test('a day, an hour or a number that is none stays to be completed, with what was given', () => {
  const text = textOf({ dateSeance: '2026-02-31', heureSeance: '27:75', pour: 'dix' });
  expect(text).toContain('[à compléter : date de la séance – « 2026-02-31 » n’est pas une date]');
  expect(text).toContain('[à compléter : heure de la séance – « 27:75 » n’est pas une heure]');
  expect(text).toContain('Pour : [à compléter : nombre de voix pour – « dix » n’est pas un nombre');
  expect(text).not.toMatch(/(?:séance le|mardi) 3 mars|27 h/u);
});

test('days, hours, numbers and amounts are read as they are commonly written', () => {
  const read: readonly (readonly [FactType, string])[] = [
    ['date', '2028-02-29'],
    ['date', '12 mars 2026'],
    ['date', 'jeudi 12 mars 2026'],
    ['date', '1er janvier 2027'],
    ['time', '20:30'],
    ['time', '9h'],
    ['time', '18 h 30'],
    ['time', '20 heures 30'],
    ['number', '1 250'],
    ['number', '12,5'],
    ['amount', '12 500,50 €'],
    ['amount', '300 euros'],
    ['text', 'dix'],
  ];
  expect(read.filter(([type, value]) => !isFactOf({ type }, value))).toEqual([]);
  const none: readonly (readonly [FactType, string])[] = [
    ['date', '2026-02-31'],
    ['date', '2027-02-29'],
    ['date', '31 février 2026'],
    ['date', 'demain'],
    ['date', 'mars 2026'],
    ['time', '24:00'],
    ['time', '20:60'],
    ['number', 'onze'],
    ['number', '12 à 15'],
    ['amount', 'environ 300 €'],
  ];
  expect(none.filter(([type, value]) => isFactOf({ type }, value))).toEqual([]);
});

test('what was misread, or is asked by no template, is told and does not reach a model', () => {
  const { facts, notes } = readTold(
    { objet: 'Tarifs', dateSeance: '2026-02-31', toto: 'x' },
    resolution,
    [resolution],
    'fr',
  );
  expect(facts).toEqual({ objet: 'Tarifs' });
  expect(notes.map(({ text }) => text.replace(/\u00A0/gu, ' '))).toEqual([
    'date de la séance : « 2026-02-31 » n’est pas une date. Ce point reste à compléter.',
    expect.stringContaining('« toto » n’est demandé par aucun modèle'),
  ]);
});
