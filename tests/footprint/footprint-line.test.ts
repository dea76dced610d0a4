import { describe, expect, test } from '@jest/globals';
import { type FootprintToTell, footprintLine } from '#shared/language/footprint-line.ts';
import {
  formatEnergy,
  formatGases,
  formatShare,
  formatWater,
} from '#shared/language/format-amounts.ts';

/** No-break spaces as plain ones, to read the expectations. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

const footprint: FootprintToTell = {
  method: 'ecologits-0.9.1',
  known: { kWh: [4.2e-5, 4.2e-5], gCO2e: [0.0312, 0.0587] },
  unknown: [],
  unknownCalls: 0,
  zones: ['FRA'],
  zonesAssumed: false,
  estimated: false,
};

describe('the line of one answer', () => {
  test.each<[string, Partial<FootprintToTell>, string]>([
    [
      'gases, energy, method and place',
      {},
      '0,031 à 0,059 gCO2e, 0,042 Wh (méthode EcoLogits 0.9.1, France)',
    ],
    [
      'a place that the method assumes',
      { zones: ['SWE'], zonesAssumed: true },
      '0,031 à 0,059 gCO2e, 0,042 Wh (méthode EcoLogits 0.9.1, Suède par hypothèse)',
    ],
    [
      'a place that is one of several countries',
      { zones: ['FRA', 'DEU', 'ITA', 'POL', 'ESP', 'SWE', 'NLD'] },
      '0,031 à 0,059 gCO2e, 0,042 Wh (méthode EcoLogits 0.9.1, un lieu parmi 7 pays d’Europe)',
    ],
    [
      'a length that nobody counted',
      { estimated: true },
      '0,031 à 0,059 gCO2e, 0,042 Wh (méthode EcoLogits 0.9.1, France, longueur estimée)',
    ],
    [
      'a call that is in no sum',
      { unknown: ['embedding'], unknownCalls: 1 },
      '0,031 à 0,059 gCO2e, 0,042 Wh (méthode EcoLogits 0.9.1, France) ; un appel non compté : la méthode ne compte pas la recherche par le sens',
    ],
    [
      'unknown, with every reason',
      { known: null, unknown: ['no-parameters', 'no-zone'], unknownCalls: 1 },
      'empreinte inconnue : la taille du modèle n’est pas connue ; le pays du centre de données n’est pas indiqué',
    ],
  ])('%s', (_name, change, wanted) => {
    expect(plain(footprintLine({ ...footprint, ...change }, 'fr'))).toBe(wanted);
  });

  test('an unknown footprint shows no figure at all', () => {
    const told = footprintLine({ ...footprint, known: null, unknown: ['no-pue'] }, 'en');
    expect(told).toBe('footprint unknown: the efficiency of the data centre is not given');
    expect(told).not.toMatch(/\d/u);
  });
});

describe('amounts', () => {
  test.each<[number, number, string]>([
    [1e-9, 2e-9, '1 à 2 µWh'],
    [4.2e-6, 9.9e-6, '4,2 à 9,9 mWh'],
    [1e-5, 1e-5, '0,01 Wh'],
    [0.000_999, 0.001, '1 Wh'],
    [0.5, 0.9, '500 à 900 Wh'],
    [1, 12.345, '1 à 12 kWh'],
    [1, 1_234, '0,001 à 1,2 MWh'],
    [0, 0, '0 Wh'],
    [-1e-5, 3e-5, '-0,01 à 0,03 Wh'],
  ])('%d to %d kWh', (least, most, wanted) => {
    expect(plain(formatEnergy([least, most], 'fr'))).toBe(wanted);
  });

  test('two figures, the unit of the larger end, one amount when both read the same', () => {
    expect(plain(formatGases([0.0123, 0.012_34], 'fr'))).toBe('0,012 gCO2e');
    expect(plain(formatGases([0.001, 0.0049], 'en'))).toBe('1 to 4.9 mgCO2e');
    expect(plain(formatGases([900, 12_500], 'fr'))).toBe('0,9 à 13 kgCO2e');
    expect(plain(formatWater([1.82e-4, 1.82e-4], 'fr'))).toBe('0,18 mL');
  });

  test.each([
    [0, '0 %'],
    [0.006, '< 1 %'],
    [0.8299, '82 %'],
    [0.9999, '99 %'],
    [2.1, '210 %'],
  ])('a share of %d', (share, wanted) => {
    expect(plain(formatShare(share, 'fr'))).toBe(wanted);
  });
});
