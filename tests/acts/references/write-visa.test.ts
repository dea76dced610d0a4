import { expect, test } from '@jest/globals';
import { writeVisa, writeVisas } from '#shared/acts/references/write-visa.fr.ts';
import { reference } from '../../builders/reference-base.ts';

const whole = (text: string): string => writeVisa(reference({ text, article: null }));

test('a visa of an article stands with no-break spaces and its semicolon', () => {
  expect(writeVisa(reference())).toBe(
    'Vu le code général de la fonction publique, notamment l’article L.\u00A0332-8\u202F;',
  );
});

test('the article before a text has its gender and its elision', () => {
  expect(whole('loi n° 84-53 du 26 janvier 1984')).toBe(
    'Vu la loi n°\u00A084-53 du 26\u00A0janvier 1984\u202F;',
  );
  expect(whole('ordonnance n° 2021-1574')).toBe('Vu l’ordonnance n°\u00A02021-1574\u202F;');
  expect(whole('arrêté préfectoral')).toBe('Vu l’arrêté préfectoral\u202F;');
  expect(whole('décret n° 88-145')).toBe('Vu le décret n°\u00A088-145\u202F;');
  expect(whole('délibération du 1er mars 2026')).toBe(
    'Vu la délibération du 1er\u00A0mars 2026\u202F;',
  );
  expect(whole('Constitution')).toBe('Vu la Constitution\u202F;');
  expect(whole('règlement (UE) 2016/679')).toBe('Vu le règlement (UE) 2016/679\u202F;');
  expect(whole('statuts du syndicat')).toBe('Vu les statuts du syndicat\u202F;');
  expect(whole('le budget primitif')).toBe('Vu le budget primitif\u202F;');
});

test('articles of one code share one visa in their own order, and texts keep theirs', () => {
  const visas = writeVisas([
    reference({ id: 'a', article: 'L. 332-14' }),
    reference({ id: 'b', text: 'code du travail', article: null }),
    reference({ id: 'c', article: 'L. 332-8' }),
    reference({ id: 'd', article: 'L. 332-23' }),
  ]);
  expect(visas.map(({ text }) => text.replace(/[\u00A0\u202F]/gu, ' '))).toEqual([
    'Vu le code général de la fonction publique, notamment les articles L. 332-8, L. 332-14 et L. 332-23 ;',
    'Vu le code du travail ;',
  ]);
  expect(visas.map(({ referenceIds }) => referenceIds)).toEqual([['a', 'c', 'd'], ['b']]);
});
