import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPlaceholders } from '#shared/acts/placeholders.ts';
import { holdInvented } from '#shared/drafting/hold-invented.ts';
import { readKnown } from '#shared/drafting/known-values.ts';

const told = readKnown([
  '2026-02-03',
  'Montant : 1200',
  'Jean Martin, adjoint aux finances',
  'Commune de Saint-Aubin',
  '18:30',
  'un délai de deux mois',
  'article L. 2121-29 du code général des collectivités territoriales',
  'accueil@saint-aubin.example',
  'adopté à l’unanimité par 12 voix pour',
]);
const hold = (text: string): string => holdInvented(text, told).text;

test.each([
  ['Le 3 février 2026, à 18 h 30', 'dates and times written otherwise'],
  ['En février 2026, une aide de 1 200 €', 'a vaguer date, an amount with its spaces'],
  ['Le mardi 03/02/2026', 'the day of the week that a date falls on'],
  ['Une aide de mille deux cents euros', 'an amount in words'],
  ['Un délai de 2 mois', 'a duration in digits'],
  ['Monsieur Jean Martin propose', 'a name under a civility'],
  ['M. MARTIN, maire de la commune de Saint-Aubin', 'a surname alone, in capitals'],
  ['L’article L2121-29 du CGCT', 'a reference by its acronym'],
  ['Écrire à accueil@saint-aubin.example', 'an address'],
  ['Adopté à l’unanimité par 12 voix', 'a vote'],
  ['Durant cette période, les parties en conviennent', 'a participle that opens a sentence'],
  ['L’article 2 de la présente délibération', 'an article of its own'],
  ['La Commune et le Conseil municipal', 'institutions'],
  ['Le trois février deux mille vingt-six', 'a date in words'],
  ['En février, la salle ferme', 'the month of a date'],
  ['Rappelant ce qui précède, le conseil propose un projet', 'a participle before a verb'],
  ['- Achat de mobilier', 'an item of a list'],
  ['Un tiers peut former un recours', 'a third party'],
])('« %s » stands: %s', (text) => {
  expect(hold(text)).toBe(text);
});

test.each([
  ['Le 12 mars 2027, le conseil', 'Le [à compléter\u00A0: date], le conseil'],
  ['Jean Dubois propose', '[à compléter\u00A0: nom] propose'],
  ['Une aide de 1 300 euros', 'Une aide de [à compléter\u00A0: montant]'],
  ['Trois mois après', '[à compléter\u00A0: durée] après'],
  ['Voir www.ailleurs.com', 'Voir [à compléter\u00A0: adresse de site]'],
  ['Le tarif augmente de 4 %', 'Le tarif augmente de [à compléter\u00A0: pourcentage]'],
  ['La semaine dernière, le comité', '[à compléter\u00A0: date], le comité'],
  ['Le douze mars deux mille vingt-sept', 'Le [à compléter\u00A0: date]'],
  ['Depuis mars, la salle', 'Depuis [à compléter\u00A0: date], la salle'],
  ['L’année scolaire 2027-2028', 'L’année scolaire [à compléter\u00A0: date]'],
  ['Conclu pour deux ans', 'Conclu pour [à compléter\u00A0: durée]'],
  ['Réponse sous huitaine', 'Réponse sous [à compléter\u00A0: durée]'],
  ['À midi, la salle', '[à compléter\u00A0: heure], la salle'],
  ['Un tiers des habitants', '[à compléter\u00A0: nombre] des habitants'],
  ['Une aide de quinze cents euros', 'Une aide de [à compléter\u00A0: montant]'],
  [
    'Le comité a rendu un avis favorable',
    'Le comité a rendu un [à compléter\u00A0: avis ou consultation]',
  ],
  ['Le conseil unanime', 'Le conseil [à compléter\u00A0: résultat du vote]'],
  ['Adopté à l’unanimité moins une voix', 'Adopté [à compléter\u00A0: résultat du vote]'],
  ['Selon la jurisprudence', 'Selon la [à compléter\u00A0: référence juridique]'],
  ['Mercier demande une aide', '[à compléter\u00A0: nom] demande une aide'],
  ['Rennes accueille le congrès', '[à compléter\u00A0: nom] accueille le congrès'],
  ['Le numéro ⟦PHONE_9⟧', 'Le numéro [à compléter\u00A0: donnée personnelle]'],
  ['[à compléter : 12 mars 2027]', '[à compléter\u00A0: date]'],
])('« %s » becomes « %s »', (text, held) => {
  expect(hold(text)).toBe(held);
});

const sentences = [
  (value: string) => `Le conseil retient ${value} pour la suite.`,
  (value: string) => `Il est précisé que ${value} figure au dossier, ce que chacun a pu lire.`,
  (value: string) => `${value} est retenu par le conseil.`,
  (value: string) => `Ainsi, selon ${value}, la commune peut agir ; le reste demeure.`,
  (value: string) => `- ${value}`,
];
const months = ['janvier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'octobre'];
const surnames = ['Lefèvre', 'Da Silva', 'Benhammou', 'Kowalski', 'O’Brien', 'Traoré', 'Le Goff'];
const given = ['Claire', 'Karim', 'Fatoumata', 'Sergueï', 'Zoé', 'Xiang', 'Marie-Laure'];
const day = fc.integer({ min: 1, max: 28 });
const year = fc.integer({ min: 2027, max: 2049 });

const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'a date': fc.oneof(
    fc.tuple(day, fc.constantFrom(...months), year).map((parts) => parts.join(' ')),
    fc.tuple(day, year).map(([at, y]) => `${String(at).padStart(2, '0')}/07/${y}`),
    fc.tuple(day, year).map(([at, y]) => `${y}-07-${String(at).padStart(2, '0')}`),
    year.map(String),
  ),
  'an amount': fc
    .integer({ min: 1_201, max: 9_999_999 })
    .chain((amount) =>
      fc.constantFrom(
        `${amount} €`,
        `${amount} euros`,
        `${amount.toLocaleString('fr-FR')} €`,
        `${(amount / 100).toFixed(2).replace('.', ',')} €`,
      ),
    ),
  'a figure': fc
    .tuple(
      fc.integer({ min: 33, max: 999 }),
      fc.constantFrom('agents', 'élèves', 'm²', 'km', 'places', '%'),
    )
    .map((parts) => parts.join(' ')),
  'a duration': fc
    .tuple(fc.constantFrom('trois', 'quinze', '7', '45'), fc.constantFrom('jours', 'mois', 'ans'))
    .map((parts) => parts.join(' ')),
  'a person': fc
    .tuple(
      fc.constantFrom('', 'M. ', 'Mme ', 'Monsieur '),
      fc.constantFrom(...given),
      fc.constantFrom(...surnames),
    )
    .map(([civility, first, last]) => `${civility}${first} ${last}`),
  'a place': fc.constantFrom('Villeneuve-sur-Lot', 'la Poste de Vannes', 'l’association Tandem'),
  'an address': fc
    .tuple(
      fc.constantFrom('jean', 'contact', 'x.y'),
      fc.constantFrom('mairie', 'evil-site'),
      fc.constantFrom('fr', 'com', 'org'),
    )
    .chain(([user, host, top]) =>
      fc.constantFrom(
        `${user}@${host}.${top}`,
        `https://${host}.${top}/${user}`,
        `www.${host}.${top}`,
      ),
    ),
  'a telephone number': fc
    .integer({ min: 10_000_000, max: 99_999_999 })
    .map((number) => `02 ${String(number).replace(/(\d\d)(?=\d)/gu, '$1 ')}`),
  'a vote': fc.oneof(
    fc.integer({ min: 13, max: 60 }).map((count) => `${count} voix contre`),
    fc.constantFrom('à la majorité absolue', 'au scrutin secret', 'sans abstention'),
  ),
  'a legal reference': fc.oneof(
    fc
      .tuple(
        fc.constantFrom('L', 'R', 'D'),
        fc.integer({ min: 100, max: 2000 }),
        fc.integer({ min: 1, max: 60 }),
      )
      .map(([letter, main, sub]) => `article ${letter}. ${main}-${sub} du code de l’urbanisme`),
    fc.integer({ min: 100, max: 1500 }).map((number) => `loi n° 2013-${number}`),
    fc.constantFrom('l’article 7 du décret n° 2019-1414', 'code du travail'),
  ),
};

describe('nothing invented passes', () => {
  test.each(Object.entries(values))('%s, wherever it stands', (_name, value) => {
    fc.assert(
      fc.property(value, fc.constantFrom(...sentences), (invented, sentence) => {
        const { text, invented: found } = holdInvented(sentence(invented), told);
        expect(found.length).toBeGreaterThan(0);
        // What tells it: its digits, or its capitals.
        const telling = invented.match(/\d+|\p{Lu}\p{L}{2,}/gu) ?? [];
        const bare = telling.filter((part) => !/^(?:Monsieur|Mme|L|R|D|Poste)$/u.test(part));
        for (const part of bare) expect(text.replace(/^- /u, '')).not.toContain(part);
      }),
      { numRuns: 60 },
    );
  });

  test('done twice, it changes nothing more, and its placeholders can be listed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(...Object.values(values)), { maxLength: 4 }), (invented) => {
        const once = hold(invented.map((one) => `Le conseil retient ${one}.`).join(' '));
        expect(hold(once)).toBe(once);
        expect(findPlaceholders(once).length).toBeGreaterThanOrEqual(invented.length === 0 ? 0 : 1);
      }),
      { numRuns: 60 },
    );
  });

  test('of any text at all, it takes out and never adds anything but placeholders', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { text: held, invented } = holdInvented(text, told);
        if (invented.length === 0 && findPlaceholders(text).length === 0) expect(held).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
