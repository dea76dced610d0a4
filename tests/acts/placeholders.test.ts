import { expect, test } from '@jest/globals';
import { findPlaceholders, hasPlaceholder, writePlaceholder } from '#shared/acts/placeholders.ts';

test.each([
  ['[à compléter : date]', 'date'],
  ['[ à compléter : date ]', 'date'],
  ['[À COMPLÉTER]', ''],
  ['[à completer: date]', 'date'],
  ['[A compléter – date]', 'date'],
  ['[à\u00A0compléter\u2009: date]', 'date'],
  ['[a\u0300 comple\u0301ter : date]', 'date'],
  ['[à  compléter\u200B : date]', 'date'],
  ['[à compléter par le service]', 'par le service'],
  ['[à compléter :\u000Bdate]', 'date'],
  ['[à compléter : date\nde la séance]', 'date de la séance'],
  ['[à compléter…]', '…'],
])('%j is still to be completed, however Word and hands have written it', (text, label) => {
  const before = 'Le ';
  expect(findPlaceholders(`${before}${text} au soir.`)).toEqual([
    { label, start: before.length, end: before.length + text.length },
  ]);
});

test('one that lost its closing bracket, or has too long a label, still counts', () => {
  for (const text of ['Le [à compléter : date', `Le [à compléter : ${'x'.repeat(300)}]`]) {
    expect(findPlaceholders(text)).toMatchObject([{ label: '', start: 3 }]);
    expect(hasPlaceholder(text)).toBe(true);
  }
});

test('words alone are none, and what is written is read back', () => {
  expect(findPlaceholders('Ce dossier est à compléter avant lundi.')).toEqual([]);
  expect(hasPlaceholder('[à compléments]')).toBe(false);
  expect(findPlaceholders(writePlaceholder('nom [de] l’élu'))).toMatchObject([
    { label: 'nom  de  l’élu' },
  ]);
});
