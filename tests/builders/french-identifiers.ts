import fc from 'fast-check';
import { nirKey } from '#shared/privacy/check-nir.ts';

const digits = (count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
const oneOf = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const between = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));

const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((values) => values.join(''));

/** Separators that people, Word and PDF files put between groups. */
const separators = ['', ' ', '.', '-', '\u00A0', '\u202F'];
const grouped = (compact: fc.Arbitrary<string>, sizes: readonly number[]): fc.Arbitrary<string> =>
  fc.tuple(compact, fc.constantFrom(...separators)).map(([value, separator]) => {
    const groups: string[] = [];
    let from = 0;
    for (const size of [...sizes, value.length]) {
      if (from < value.length) groups.push(value.slice(from, from + size));
      from += size;
    }
    return groups.join(separator);
  });

/** Social security numbers with a right key: both parts of Corsica and overseas included. */
export const compactNirs: fc.Arbitrary<string> = fc
  .tuple(
    oneOf('1', '2', '3', '4', '7', '8'),
    digits(2),
    fc.oneof(between(1, 13), between(20, 42), between(50, 99)),
    fc.oneof(between(1, 95), oneOf('2A', '2B', '97', '98')),
    digits(6),
  )
  .map((parts) => parts.join(''))
  .map((thirteen) => thirteen + nirKey(thirteen));
export const nirs: fc.Arbitrary<string> = grouped(compactNirs, [1, 2, 2, 2, 3, 3]);

const remainder97 = (value: string): number =>
  [...value].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** French bank accounts with the national key and the international one. */
export const ibans: fc.Arbitrary<string> = grouped(
  fc.tuple(digits(5), digits(5), digits(11)).map(([bank, branch, account]) => {
    const weighted = 89 * Number(bank) + 15 * Number(branch) + 3 * Number(account);
    const national = `${bank}${branch}${account}${twoDigits(97 - (weighted % 97))}`;
    // F = 15, R = 27, and two zeros where the key will stand.
    return `FR${twoDigits(98 - remainder97(`${national}152700`))}${national}`;
  }),
  [4, 4, 4, 4, 4, 4],
);

const luhnEnd = (body: string): string => {
  const sum = [...body].reverse().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
};

/** Establishment numbers that pass Luhn. */
export const compactSirets: fc.Arbitrary<string> = joined(between(10, 99), digits(11)).map(luhnEnd);
export const sirets: fc.Arbitrary<string> = grouped(compactSirets, [3, 3, 3]);

export const phones: fc.Arbitrary<string> = fc.oneof(
  grouped(joined(oneOf('01', '02', '06', '07', '09'), digits(8)), [2, 2, 2, 2]),
  joined(oneOf('+33 ', '+33', '0033 '), oneOf('1', '6', '7')).chain((start) =>
    grouped(digits(8), [2, 2, 2]).map((rest) => `${start} ${rest}`),
  ),
);

export const emails: fc.Arbitrary<string> = joined(
  oneOf('jean.dupont', 'm-le-gall', 'zoé.caron+rh', 'k_benali2'),
  oneOf('@', '@mail.'),
  oneOf('saint-aubin.example', 'ville-exemple.fr', 'collectivité.fr'),
);

/** What may stand before and after a datum in a sentence; nothing here is a letter or digit that touches it. */
export const frames: fc.Arbitrary<readonly [string, string]> = fc.constantFrom(
  ...([
    ['Mon dossier porte le numéro ', ' depuis hier.'],
    ['', ''],
    ['Été : ', ' !'],
    ['(', ')'],
    ['« ', ' »'],
    ['réf. 12 — ', ', merci'],
    ['Le numéro est\n', '\nCordialement'],
    ['a,', ';b'],
  ] satisfies [string, string][]),
);
