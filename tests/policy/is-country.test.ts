import { expect, test } from '@jest/globals';
import { isCountry } from '#shared/policy/schema/is-country.ts';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const codes = letters.flatMap((first) => letters.map((second) => first + second));

test('the 249 countries of ISO 3166 and the Union, each known by its name', () => {
  const accepted = codes.filter(isCountry);
  expect(accepted).toHaveLength(250);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(accepted.filter((code) => names.of(code) === undefined)).toEqual([]);
});

test.each(['ZZ', 'UK', 'SU', 'XX', 'fr', 'F', 'FRA', '', 'FR '])('%j is none', (code) => {
  expect(isCountry(code)).toBe(false);
});
