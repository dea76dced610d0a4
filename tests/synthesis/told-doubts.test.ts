import { expect, test } from '@jest/globals';
import { synthesisTexts, tellStatus } from '#shared/language/synthesis-texts.ts';
import { composeCcspl } from '#shared/synthesis/compose-control-report.ts';
import { reckonChange } from '#shared/synthesis/show-value.ts';
import { tellWritten } from '#shared/synthesis/tell-written.ts';
import { fillConcession, shippedSheet } from '../golden/concessions/fill-concession.ts';
import { makeConcession } from '../golden/concessions/make-concession.ts';

const sheet = shippedSheet('dsp');

test('every value to be checked says why in a sentence', () => {
  const silent = [0, 4, 7, 9, 15].flatMap((at) =>
    fillConcession(sheet, makeConcession(at)).fields.flatMap(({ fieldId, status, remark }) => {
      if (status !== 'to-check' && status !== 'contradictory') return [];
      const why = remark === null ? '' : synthesisTexts.fr.remark(remark);
      return why.endsWith('.') ? [] : [fieldId];
    }),
  );
  expect(silent).toEqual([]);
});

test('of two results, the one that the account adds up to stands first, and both are told', () => {
  const filled = fillConcession(sheet, makeConcession(4, 40));
  const result = filled.fields.find(({ fieldId }) => fieldId === 'resultat');
  expect(result).toMatchObject({
    status: 'contradictory',
    value: { value: -16_267 },
    remark: { code: 'contradiction-adds-up' },
  });
  expect(result?.others.map(({ value }) => value)).toContain(-9_267);
  const frame = { language: 'fr', organisation: 'Valmont', mention: '' } as const;
  const told = JSON.stringify(composeCcspl(sheet, filled, [], frame));
  // The passage of the key figures may be quoted; no cell shows its change.
  expect(told).not.toMatch(/"text":"[-−]10[36],/u);
});

test('a percentage says nothing of a result that changes sign', () => {
  expect(reckonChange(-9_267, 259_114)).toBeNull();
  expect(reckonChange(110, 100)).toBeCloseTo(10);
});

test('what a formula gives is calculated, not found', () => {
  expect(tellStatus({ status: 'found', by: 'formula' }, 'fr')).toBe('calculé');
  expect(tellStatus({ status: 'to-check', by: 'formula' }, 'fr')).toBe('à vérifier');
  expect(tellStatus({ status: 'found', by: 'rules' }, 'en')).toBe('found');
});

test.each([
  [{ written: '6 278', value: 6_278_000, unit: '€' }, '6 278 k€, soit 6 278 000,00 €'],
  [{ written: '6 278 273', value: 6_278_273, unit: '€' }, '6 278 273 €'],
  [{ written: '414,5 M€', value: 414_500_000, unit: '€' }, '414,5 M€'],
  [{ written: 'réseau', value: 'réseau', unit: null }, 'réseau'],
])('an amount is told with its unit: %j', (value, told) => {
  expect(tellWritten(value).replace(/[\u00a0\u202f]/gu, ' ')).toBe(told);
});
