import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PersonalDataType } from '#shared/personal-data-type.ts';
import { nirHolds } from '#shared/privacy/check-nir.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import {
  compactNirs,
  compactSirets,
  emails,
  frames,
  ibans,
  nirs,
  phones,
  sirets,
} from '../builders/french-identifiers.ts';

const found = (text: string): readonly (readonly [PersonalDataType, string])[] =>
  findPersonalData(text).map(({ type, value }) => [type, value]);
const typesIn = (text: string): readonly PersonalDataType[] =>
  findPersonalData(text).map(({ type }) => type);

test.each([
  '255081416802538',
  '2 55 08 14 168 025 38',
  '2.55.08.14.168.025.38',
  '185057511600159',
  '190032A00412370',
  '190032a00412370',
  '278112B03300709',
  '299019741100296',
  '2 55 08 14 168 025 38',
  '2 55 08 14 168 025 38',
])('the social security number %s is found whole', (number) => {
  expect(found(`Voici : ${number}, merci.`)).toEqual([['nir', number]]);
});

test.each([
  ['wrong key', '255081416802539'],
  ['no key', '2550814168025'],
  ['month 45', '190457511600166'],
  ['sex 5', '590017511600135'],
  ['sex 9', '990017511600129'],
])('a number shaped like a social security number with %s is left alone', (_fault, number) => {
  expect(typesIn(`Dossier ${number} classé.`)).not.toContain('nir');
});

test.each([
  'Mon NIR est 255081416802539.',
  'n° de sécurité sociale : 2550814168025',
  'numéro de sécu 2 55 08 14 168 025 39',
  '255081416802539 (n° sécu)',
])('a mistyped number beside a word that names it is found all the same: %s', (sentence) => {
  expect(typesIn(sentence)).toContain('nir');
});

test.each([
  '732829320',
  '73282932000074',
  '732 829 320 00074',
  '356000000',
  '35600000000048',
  '35600000049837',
])('the company number %s is found', (number) => {
  const [first] = found(`Société ${number}.`);
  expect(first).toEqual([number.replace(/\D/g, '').length === 14 ? 'siret' : 'siren', number]);
});

test.each(['35600000049838', '73282932000075', '21060029000013', '1 234 567 890 12345'])(
  'the digits %s are no company number',
  (number) => {
    expect(typesIn(`Référence ${number}.`)).toEqual([]);
  },
);

test.each(['FR40303265045', 'FR23334175221'])('the VAT number %s names a company', (number) => {
  expect(found(`TVA ${number}`)).toEqual([['siren', number]]);
});

test.each([
  'FR7630006000011234567890189',
  'FR14 2004 1010 0505 0001 3M02 606',
  'fr14 2004 1010 0505 0001 3m02 606',
])('the account %s is found whole', (number) => {
  expect(found(`Mon compte ${number} pour le virement`)).toEqual([['iban', number]]);
});

test('an account with a wrong key is not taken for one', () => {
  expect(typesIn('FR7630006000011234567890188')).not.toContain('iban');
});

test.each<readonly [PersonalDataType, string, string]>([
  ['phone', 'Appelez le 06 12 34 56 78 demain', '06 12 34 56 78'],
  ['phone', 'tél. : +33 (0)6 12 34 56 78', '+33 (0)6 12 34 56 78'],
  ['phone', 'au 0612345678', '0612345678'],
  ['phone', 'au +262 692 12 34 56', '+262 692 12 34 56'],
  ['email', 'Écrivez à élodie.roux@ville-exemple.fr.', 'élodie.roux@ville-exemple.fr'],
  ['email', 'jean.dupont [at] mairie.fr', 'jean.dupont [at] mairie.fr'],
  ['birth-date', 'Mme Roux, née le 12/03/1985', '12/03/1985'],
  ['birth-date', 'né à Évreux le 1er août 1970', '1er août 1970'],
  ['birth-date', 'Date de naissance : 03.04.1991', '03.04.1991'],
  ['matricule', 'matricule n° A12345', 'A12345'],
  [
    'address',
    'Elle habite 12 bis rue des Écoles, 35000 Rennes depuis',
    '12 bis rue des Écoles, 35000 Rennes',
  ],
  ['address', '3, allée de l’Église 56000 Vannes', '3, allée de l’Église 56000 Vannes'],
  ['name', 'Madame Évelyne Le Goff est absente', 'Madame Évelyne Le Goff'],
  ['name', 'M. Ézéchiel a écrit', 'M. Ézéchiel'],
  ['name', 'L’agent MARTIN Sophie est absente', 'MARTIN Sophie'],
  ['name', 'le dossier de Karim Benali est prêt', 'Karim Benali'],
])('a %s is found in « %s »', (type, text, value) => {
  expect(found(text)).toContainEqual([type, value]);
});

test.each([
  'Le budget 2025 s’élève à 1 234 567,89 euros pour 59 rapports.',
  'La délibération n° 2024-118 du 12 mars 2024 est exécutoire.',
  'Article L. 2121-29 du code général des collectivités territoriales.',
  'Le marché 2023M0457 a été notifié le 15/06/2023.',
  'La facture 20240315001234 est en attente de mandatement.',
  'Chapitre 011, article 6042, fonction 213 : 45 000 €.',
  'La référence cadastrale AB 0123 figure au plan.',
  'Décret n° 2010-997 du 26 août 2010 relatif au régime de maintien des primes.',
  'L’indice brut 444 correspond à l’indice majoré 395.',
  'Consommation : 2 718 281 828 kWh cumulés depuis 2019.',
  'ISBN 978-2-11-167157-7, édition 2023.',
  'Compte 6411 : 12 345 678 € ; compte 64131 : 987 654 €.',
  'Échéance au 31/12/2026, tacite reconduction 3 fois 12 mois.',
  'Référence interne 255081416802539 du courrier.',
  'Monsieur le Maire et Madame la Présidente ont signé.',
  'Réunion le 01/09/2024 10 h 30 salle Jean Jaurès, rue Victor Hugo.',
  'Le RIFSEEP et le CET Monétisé sont présentés au CST.',
  'Combien de jours de congés ai-je si je suis à 80 % ?',
  'La loi n° 84-53 du 26 janvier 1984 et l’ordonnance n° 2021-1574.',
  'Les fonctionnaires nés avant le 1er juillet 1962 partent à 57 ans.',
  'Un enfant né à partir du 1er janvier 2004 ouvre droit à la majoration.',
  'Dois-je m’inscrire à France Travail ou à France Services ?',
  'Le taux est de 4,25 % pour 0,5 point de plus.',
])('an ordinary sentence stays whole: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test.each<readonly [PersonalDataType, fc.Arbitrary<string>]>([
  ['nir', nirs],
  ['iban', ibans],
  ['siret', sirets],
  ['phone', phones],
  ['email', emails],
])('every valid %s is found whole, in any sentence and with any separator', (type, values) => {
  fc.assert(
    fc.property(values, frames, (value, [before, after]) => {
      const text = before + value + after;
      const finding = findPersonalData(text, (kind) => kind === type)[0];
      expect(finding).toEqual({
        type,
        start: before.length,
        end: before.length + value.length,
        value,
      });
    }),
  );
});

test('a social security number with one digit of its key changed is not found', () => {
  fc.assert(
    fc.property(compactNirs, fc.integer({ min: 1, max: 96 }), (nir, shift) => {
      const key = String(((Number(nir.slice(13)) - 1 + shift) % 97) + 1).padStart(2, '0');
      expect(nirHolds(nir.slice(0, 13) + key)).toBe(false);
      expect(typesIn(`Dossier ${nir.slice(0, 13)}${key}.`)).not.toContain('nir');
    }),
  );
});

test('an establishment number with one digit changed is not found', () => {
  fc.assert(
    fc.property(
      compactSirets,
      fc.integer({ min: 9, max: 13 }),
      fc.integer({ min: 1, max: 9 }),
      (siret, at, by) => {
        const digit = String((Number(siret[at]) + by) % 10);
        const mutated = siret.slice(0, at) + digit + siret.slice(at + 1);
        expect(typesIn(`Numéro ${mutated}.`)).not.toContain('siret');
      },
    ),
  );
});

test('findings are in order, apart, and cut from the text as it was given', () => {
  const piece = fc.oneof(
    nirs,
    ibans,
    sirets,
    phones,
    emails,
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join(' ');
      let end = 0;
      for (const finding of findPersonalData(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.value).toBe(text.slice(finding.start, finding.end));
        end = finding.end;
      }
    }),
  );
});
