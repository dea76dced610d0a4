import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMeeting } from '#shared/minutes/read-meeting.ts';

const states = (text: string): Record<string, string> =>
  Object.fromEntries(
    readMeeting(text).meeting.members.map(({ name, state, representedBy, role }) => [
      name,
      [state, representedBy, role === 'member' ? null : role].filter((one) => one).join(' / '),
    ]),
  );

test('a list of lines gives the meeting, its agenda and who holds each pouvoir', () => {
  const { meeting, faults } = readMeeting(`Titre : Séance du conseil municipal
Instance : conseil municipal
Date : 12 mars 2026
Lieu : salle des fêtes
Date de convocation : 5 mars 2026
Ouverture : 18 h 30
Membres en exercice : 7
Ordre du jour :
1. Compte financier unique
2) Tarifs de la cantine

Membres :
Mme Anne Duval ; présente ; maire
M. Paul Leroy ; présent ; secrétaire de séance
Mme Rose Blanc ; excusée ; pouvoir à M. Leroy
M. Luc Noir ; absent
M. Jean Gris ; représenté par Mme Duval
`);
  expect(faults).toEqual([]);
  expect(meeting).toMatchObject({
    title: 'Séance du conseil municipal',
    body: 'conseil municipal',
    date: '2026-03-12',
    convenedOn: '2026-03-05',
    place: 'salle des fêtes',
    openedAt: '18 h 30',
    closedAt: null,
    agenda: ['Compte financier unique', 'Tarifs de la cantine'],
    membersInOffice: 7,
  });
  expect(
    meeting.members.map(({ name, state, role, representedBy }) => [
      name,
      state,
      role,
      representedBy,
    ]),
  ).toEqual([
    ['Mme Anne Duval', 'present', 'chair', null],
    ['M. Paul Leroy', 'present', 'secretary', null],
    ['Mme Rose Blanc', 'represented', 'member', 'M. Paul Leroy'],
    ['M. Luc Noir', 'absent', 'member', null],
    ['M. Jean Gris', 'represented', 'member', 'Mme Anne Duval'],
  ]);
});

const wanted = {
  'Mme Anne Duval': 'present / chair',
  'M. Paul Leroy': 'present',
  'Mme Rose Blanc': 'represented / M. Paul Leroy',
  'M. Luc Noir': 'excused',
};

test.each<[string, string]>([
  [
    'YAML with lists',
    `presents:\n  - M. Paul Leroy\npresident: Mme Anne Duval\npouvoirs:\n  - Mme Rose Blanc à M. Leroy\nexcuses: [M. Luc Noir]\n`,
  ],
  [
    'YAML with named parts',
    `membres:\n  - { nom: Mme Anne Duval, etat: présente, fonction: présidente }\n  - { nom: M. Paul Leroy, etat: présent }\n  - { nom: Mme Rose Blanc, pouvoir: M. Leroy }\n  - { nom: M. Luc Noir, etat: excusé }\n`,
  ],
  [
    'YAML whose list has no dashes',
    `membres:\n  Mme Anne Duval ; présente ; présidente\n  M. Paul Leroy ; présent\n  Mme Rose Blanc ; pouvoir à M. Paul Leroy\n  M. Luc Noir ; excusé\n`,
  ],
  [
    'a table with a header',
    `Nom;État;Pouvoir;Fonction\nMme Anne Duval;présente;;Présidente\nM. Paul Leroy;présent;;\nMme Rose Blanc;;M. Leroy;\nM. Luc Noir;excusé;;\n`,
  ],
  [
    'a table with commas and the first name apart',
    `Nom,Prénom,Présence,Procuration,Qualité\nDuval,Mme Anne,présente,,Présidente\nLeroy,M. Paul,présent,,\nBlanc,Mme Rose,,M. Paul Leroy,\nNoir,M. Luc,excusé,,\n`,
  ],
  [
    'lists in one line',
    `Présidente : Mme Anne Duval\nPrésents : M. Paul Leroy, Mme Anne Duval\nOnt donné pouvoir : Mme Rose Blanc (pouvoir à M. Leroy)\nAbsents excusés : M. Luc Noir\n`,
  ],
  [
    'JSON',
    JSON.stringify({
      membres: [
        { nom: 'Mme Anne Duval', etat: 'présente', role: 'présidente' },
        { nom: 'M. Paul Leroy', etat: 'présent' },
        { nom: 'Mme Rose Blanc', etat: 'représentée', pouvoir: 'M. Leroy' },
        { nom: 'M. Luc Noir', etat: 'excusé' },
      ],
    }),
  ],
  [
    'lines alone, without any key',
    `Mme Anne Duval ; présente ; présidente\nM. Paul Leroy\tprésent\nMme Rose Blanc ; a donné pouvoir à M. Leroy\nM. Luc Noir, excusé\n`,
  ],
])('the same members are read from %s', (_, text) => {
  expect(states(text)).toEqual(wanted);
});

test('what cannot be so is told with its line, and the rest stands', () => {
  const { meeting, faults } = readMeeting(`Date : un jeudi
Membres en exercice : beaucoup
Membres :
Mme Anne Duval ; présente ; présidente
Mme Rose Blanc ; pouvoir à Mme Duval
M. Luc Noir ; pouvoir à Mme Duval
M. Jean Gris ; pouvoir à M. Personne
M. Paul Leroy ; en retard de chez lui
Mme Anne Duval ; absente
Mme Eve Vert ; pouvoir
`);
  expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '1 date-unclear',
    '2 number-unclear',
    '6 proxies-too-many',
    '7 holder-unknown',
    '8 words-unread',
    '8 state-assumed',
    '9 name-twice',
    '10 holder-missing',
  ]);
  expect(meeting.members).toHaveLength(6);
  expect(meeting).toMatchObject({ date: null, membersInOffice: null });
});

test('the sides of a staff committee are read from the list', () => {
  const { meeting } = readMeeting(
    'Membres :\nMme Roux ; présente ; représentants du personnel\nM. Petit ; présent ; collège de la collectivité\n',
  );
  expect(meeting.members.map(({ college }) => college)).toEqual(['personnel', 'collectivite']);
});

test('no text makes the reading fail, nor name somebody whom it does not name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const { meeting } = readMeeting(text);
      for (const { name } of meeting.members) {
        const words = name.split(/\s+/u);
        expect(words.filter((word) => !text.includes(word))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
  expect(readMeeting('').meeting.members).toEqual([]);
  expect(readMeeting('membres:\n  - [a, {b: c}]\n  - null\n').meeting.members).toEqual([]);
});

test('rows of a table after the head of a file are persons, and the cell after « représenté » names the holder', () => {
  const text = `Membres en exercice : 19
Instance : conseil municipal
M. Denis Rouvière;représenté;M. Antoine Berthier;
M. Antoine Berthier;présent;;
Mme Rose Blanc;absente;;
`;
  expect(readMeeting(text).faults).toEqual([]);
  expect(readMeeting(text).meeting.body).toBe('conseil municipal');
  expect(states(text)).toEqual({
    'M. Denis Rouvière': 'represented / M. Antoine Berthier',
    'M. Antoine Berthier': 'present',
    'Mme Rose Blanc': 'absent',
  });
});
