import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from '#shared/synthesis/read-sheet.ts';

const folder = join(import.meta.dirname, '../../infra/sheets');

function sheetWith(fields: string, rest = ''): string {
  return `id: essai\ntitle: Essai\ndescription: Pour voir\nsections:\n  - title: Partie\n    fields:\n${fields}${rest}`;
}

function faultsOf(text: string, language: 'fr' | 'en' = 'fr') {
  const reading = readSheet(text, { language });
  return 'faults' in reading ? reading.faults : [];
}

test.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))(
  'the sheet %s that is shipped is read, under the name of its file',
  (name) => {
    const reading = readSheet(readFileSync(join(folder, name), 'utf8'));
    expect(reading).not.toHaveProperty('faults');
    expect('sheet' in reading ? `${reading.sheet.id}.yaml` : null).toBe(name);
  },
);

test('a field is written with its id and name alone; the rest goes without saying', () => {
  const reading = readSheet(sheetWith('      - { id: objet, name: Objet du contrat }\n'));
  expect(reading).toMatchObject({
    sheet: {
      from: 'calame',
      outputs: ['fiche'],
      fields: [
        {
          id: 'objet',
          kind: 'text',
          from: 'document',
          labels: ['Objet du contrat'],
          mayBeAbsent: true,
          question: 'Que dit le document de « Objet du contrat » ?',
        },
      ],
    },
  });
});

test('a field with the year before stands for three: itself, the year before, and the change', () => {
  const reading = readSheet(
    sheetWith('      - { id: charges, name: Charges, kind: amount, withPreviousYear: true }\n'),
  );
  const fields = 'sheet' in reading ? reading.sheet.fields : [];
  expect(fields.map(({ id, period, formula }) => [id, period, formula])).toEqual([
    ['charges', 'current', null],
    ['charges_n1', 'previous', null],
    ['charges_evolution', null, '(charges - charges_n1) / charges_n1 * 100'],
  ]);
});

test('the formula of a field with the year before is said of that year as well', () => {
  const reading = readSheet(
    sheetWith(
      "      - { id: a, name: A, kind: amount, withPreviousYear: true }\n      - { id: double, name: Double, formula: 'somme(a, a)', withPreviousYear: true }\n",
    ),
  );
  const fields = 'sheet' in reading ? reading.sheet.fields : [];
  expect(fields.find(({ id }) => id === 'double_n1')?.formula).toBe('somme(a_n1, a_n1)');
});

test.each([
  [
    'an unknown name',
    '      - { id: a, name: A, formula: b + 1 }\n',
    /« b » n’est le nom d’aucun champ/,
  ],
  [
    'a text in a formula',
    '      - { id: t, name: T }\n      - { id: a, name: A, formula: t + 1 }\n',
    /n’est pas un nombre/,
  ],
  [
    'a circle',
    '      - { id: a, name: A, formula: b + 1 }\n      - { id: b, name: B, formula: a + 1 }\n',
    /se servent l’une de l’autre : a, b/,
  ],
  [
    'units that do not mix',
    '      - { id: p, name: P, kind: percentage }\n      - { id: m, name: M, kind: amount }\n      - { id: a, name: A, formula: p + m }\n',
    /ni additionner ni soustraire % et €/,
  ],
  [
    'an id given twice',
    '      - { id: a, name: A }\n      - { id: a, name: B }\n',
    /donné deux fois/,
  ],
  ['an id that is none', '      - { id: Étage 2, name: A }\n', /lettres minuscules/],
  ['a formula that does not end', '      - { id: a, name: A, formula: "1 +" }\n', /pas terminée/],
  ['lines of no table', '      - { id: a, name: A, lines: true }\n', /kind: table/],
  [
    'a formula without its text',
    '      - { id: a, name: A, from: formula }\n',
    /a besoin de sa clé/,
  ],
  [
    'a year before that is not there',
    '      - { id: m, name: M, kind: amount }\n      - { id: a, name: A, formula: m + 1, withPreviousYear: true }\n',
    /« m » doit avoir lui aussi/,
  ],
])('%s is refused, with its place and why', (_, fields, message) => {
  const [fault] = faultsOf(sheetWith(fields));
  expect(fault?.path).toMatch(/^sections\[0\]\.fields\[\d\]/);
  expect(fault?.message).toMatch(message);
});

test('a rule that compares nothing is refused, in English when that is asked', () => {
  const text = sheetWith(
    '      - { id: a, name: A, kind: amount }\n',
    'checks:\n  - { id: r, name: R, rule: a + 1 }\n',
  );
  expect(faultsOf(text, 'en')).toEqual([
    { path: 'checks[0].rule', line: 9, message: expect.stringMatching(/equality or a comparison/) },
  ]);
});

test('a key that no sheet knows is told', () => {
  expect(faultsOf(sheetWith('      - { id: a, name: A, libelle: B }\n'))[0]?.path).toBe(
    'sections[0].fields[0].libelle',
  );
});

test.each(['', '[]', 'id: [', '*loop', `a: ${'['.repeat(500)}`])(
  '« %s » is refused without a throw',
  (text) => {
    expect(faultsOf(text).length).toBeGreaterThan(0);
  },
);

test('no text makes the reading of a sheet fail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), (text) => {
      expect(faultsOf(sheetWith(text)).every(({ message }) => message !== '')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('faults of shape and of meaning are told at once, each with its line', () => {
  const reading = readSheet(`id: essai
title: Essai
sections:
  - title: Comptes
    fields:
      - { id: produits, name: Produits, kind: montant }
      - { id: charges, name: Charges, lines: true }
      - { id: solde, name: Solde, formula: charge - 1 }
`);
  const faults = 'faults' in reading ? reading.faults : [];
  expect(faults.map(({ path, line }) => [path, line])).toEqual([
    ['sections[0].fields[0].kind', 6],
    ['sections[0].fields[1].lines', 7],
    ['sections[0].fields[2].formula', 8],
  ]);
});

test('a sheet may go without a description', () => {
  const reading = readSheet(`id: essai
title: Essai
sections:
  - { title: Comptes, fields: [{ id: produits, name: Produits }] }
`);
  expect('sheet' in reading && reading.sheet.description).toBe('');
});
