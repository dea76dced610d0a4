import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findGates } from '#shared/privacy/find-gates.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import type { PrivacyRules } from '#shared/privacy/finding.ts';
import { maskText } from '#shared/privacy/mask-text.ts';
import { neutraliseDocument } from '#shared/privacy/neutralise-document.ts';
import { stripInvisible } from '#shared/privacy/strip-invisible.ts';
import { createVault } from '#shared/privacy/vault.ts';
import { emails, ibans, nirs, phones } from '../builders/french-identifiers.ts';

const rules: PrivacyRules = {
  nir: 'mask',
  iban: 'mask',
  phone: 'mask',
  email: 'mask',
  name: 'mask',
  address: 'mask',
  'birth-date': 'mask',
  matricule: 'mask',
  siret: 'mask',
  siren: 'mask',
};

/** Every format character of Unicode, and the other characters that nothing shows. */
const unseen = Array.from({ length: 0xe0200 }, (_none, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character));
const names = fc.constantFrom('Mme Évelyne Le Goff', 'M. Roux', 'MARTIN Sophie', 'Karim Benali');
const data = fc.oneof(nirs, ibans, phones, emails, names);

test('an invisible character inside a datum never lets it leave, even once a document is cleaned of it', () => {
  fc.assert(
    fc.property(
      data,
      fc.constantFrom(...unseen, '\u0000', '\u0007', '\u007F'),
      fc.nat(),
      fc.nat(),
      (value, hidden, first, second) => {
        const cut = [first, second].map((at) => at % (value.length + 1)).sort((a, b) => a - b);
        const [from = 0, to = 0] = cut;
        const written = [value.slice(0, from), value.slice(from, to), value.slice(to)].join(hidden);
        const masked = maskText(`Voici ${written} : merci.`, createVault(), rules);
        const sent = neutraliseDocument(masked, 'k7Q2x9');
        expect(sent).toMatch(/^Voici (?:⟦[A-Z_]+_\d+⟧)+ : merci\.$/u);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each(['\r', '\v', '\f', '\u0085', '\u2028', '\r\n'])(
  'no datum is joined together by what is taken out after masking (%j)',
  (mark) => {
    fc.assert(
      fc.property(data, fc.nat(), (value, at) => {
        const place = at % (value.length + 1);
        const written = value.slice(0, place) + mark + value.slice(place);
        const masked = maskText(written, createVault(), rules);
        expect(neutraliseDocument(masked, 'k7Q2x9')).toBe(
          neutraliseDocument(maskText(stripInvisible(written), createVault(), rules), 'k7Q2x9'),
        );
      }),
    );
  },
);

test('an invisible character between two words does not glue a name to its neighbour', () => {
  const [finding] = findPersonalData('le dossier de\u200BKarim\u200BBenali\u200Best prêt');
  expect(finding).toMatchObject({ type: 'name', value: 'Karim\u200BBenali' });
});

test('letters that look like ours, and accents written apart, hide nothing', () => {
  expect(findPersonalData('jean.dupont＠ｍairie.fr').map(({ type }) => type)).toEqual(['email']);
  expect(findPersonalData('au ０６ 𝟏𝟐 34 56 78')[0]?.value).toBe('０６ 𝟏𝟐 34 56 78');
  expect(findPersonalData('Mme E\u0301velyne Roux')[0]?.value).toBe('Mme E\u0301velyne Roux');
  expect(findPersonalData('ne\u0301e le 12/03/1985').map(({ type }) => type)).toEqual([
    'birth-date',
  ]);
});

test('a rule of use and a distress are heard through invisible characters', () => {
  expect(findGates('Tri\u00ADe ces C\u200BV du meilleur au moins bon.')).toEqual([
    'recruitment-screening',
  ]);
  expect(findSituation('Je veux en fi\u00ADnir')).toBe('distress');
});
