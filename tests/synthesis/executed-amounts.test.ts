import { expect, test } from '@jest/globals';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { documentOf } from '../builders/doc-models.ts';
import { shippedSheet } from '../builders/sheet-files.ts';

const budget = shippedSheet('budget');
const spending = (sentence: string) =>
  fillSheet(budget, documentOf(['# Compte administratif 2019', sentence]), {
    file: 'CA-2019.pdf',
    fileHash: '',
  }).fields.find(({ fieldId }) => fieldId === 'depenses_reelles_fonctionnement');

test.each([
  'Le niveau maximal des dépenses réelles de fonctionnement 2018 a été arrêté à 1 384 783 390 €.',
  'Le plafond des dépenses réelles de fonctionnement est de 1 401 400 791 €.',
  'Les dépenses réelles de fonctionnement votées au BP s’élèvent à 1 401 400 791 €.',
  'Les dépenses réelles de fonctionnement s’élèvent à 1 401 400 791 € prévus.',
  'L’objectif de dépenses réelles de fonctionnement est de 1 401 400 791 €.',
  'En 2018, les dépenses réelles de fonctionnement s’élèvent à 1 380 000 000 €.',
])('no result stands in: %s', (sentence) => {
  expect(spending(sentence)).toMatchObject({ status: 'absent', value: null });
});

test.each([
  'Les dépenses réelles de fonctionnement s’élèvent à 1 370 000 000 €.',
  'En 2019, les dépenses réelles de fonctionnement s’élèvent à 1 370 000 000 €, sous le plafond.',
])('a result is told from a ceiling: %s', (sentence) => {
  expect(spending(sentence)?.value?.value).toBe(1_370_000_000);
});
