import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { composeAct } from '#shared/acts/compose-act.ts';
import { findParticulars } from '#shared/acts/find-particulars.fr.ts';
import { isReady } from '#shared/acts/list-placeholders.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { readTemplate } from '#shared/acts/read-template.ts';
import { templateFromAct } from '#shared/acts/template-from-act.fr.ts';
import { holdParticulars } from '#shared/drafting/hold-particulars.ts';
import { readKnown } from '#shared/drafting/known-values.ts';
import { documentOf, typedDocument } from '../builders/act-documents.ts';
import { actTemplates, toldFacts } from '../builders/told-facts.ts';

const settings = {
  organisation: { name: 'Commune de Saint-Aubin', kind: 'commune' as const },
  references: { references: [], texts: [] },
  language: 'fr' as const,
};

const resolution = `
COMMUNE DE SAINT-AUBIN
Délibération n° 2025-12
Objet : Travaux de la salle des fêtes
Séance du 12 mars 2025
Présents : M. Paul Noir, Mme Léa Blanc et M. Jean Gris
Secrétaire de séance : Mme Léa Blanc
Vu la loi n° 84-53 du 26 janvier 1984, notamment son article 3 ;
Vu l’article L. 2121-29 du code général des collectivités territoriales ;
Vu la délibération n° 2024-7 du 3 avril 2024 ;
Considérant que les travaux sont estimés à 125 000 € hors taxes ;
Le conseil municipal, après en avoir délibéré, à l’unanimité, décide :
Article 1er – Marché
Le marché est attribué à l’entreprise située 12 rue des Lilas, 01000 Bourg.
Article 2 : M. Paul Noir signe le marché avant le 1er juin 2025.
Pour : 14
Abstentions : 1
Le maire,
Paul Noir`;

describe('an existing act to start from', () => {
  const { template, facts } = templateFromAct(readAct(typedDocument(resolution)));
  const text = template.blocks
    .map(({ title, paragraphs }) => [title ?? '', ...paragraphs].join('\n'))
    .join('\n');

  test('its particulars become facts, and its rules of law stay', () => {
    for (const gone of [
      'Noir',
      'Blanc',
      'Gris',
      '125',
      '12 mars',
      '2025',
      '2024-7',
      '14',
      'Lilas',
      'fêtes',
      'unanimité',
      'SAINT-AUBIN',
    ]) {
      expect(text).not.toContain(gone);
    }
    expect(text).toContain('Vu la loi n° 84-53 du 26 janvier 1984, notamment son article 3 ;');
    expect(text).toContain('Vu l’article L. 2121-29 du code');
    expect(text).toContain('{{org.nom}}');
    expect(facts).toMatchObject({
      objet: 'Travaux de la salle des fêtes',
      presents: ['M. Paul Noir', 'Mme Léa Blanc', 'M. Jean Gris'],
      secretaire: 'Mme Léa Blanc',
      montant1: '125000',
      date1: '2025-03-12',
    });
  });

  test('what a fact is called by tells no other particular', () => {
    const labels = template.facts.map(({ label }) => label);
    expect(labels).toContain('montant (« que les travaux sont estimés à »)');
    expect(labels.filter((label) => /\d{2,}|Noir|Blanc|Gris/u.test(label))).toEqual([]);
  });

  test('its structure stays: the same roles in the same order, titles of articles apart', () => {
    expect(template.kind).toBe('deliberation');
    expect(
      template.blocks.filter(({ role }) => role === 'article').map(({ title }) => title),
    ).toEqual(['Marché', null]);
    expect(template.blocks.filter(({ role }) => role === 'visa')).toHaveLength(3);
  });

  test('it is a template like another; told nothing it is all to complete, told what was found it gives the act back', () => {
    expect(readTemplate(JSON.parse(JSON.stringify(template)))).toMatchObject({ ok: true });
    expect(isReady(composeAct(template, {}, settings))).toBe(false);
    const again = composeAct(template, facts, settings);
    expect(isReady(again)).toBe(true);
    const written = again.blocks
      .flatMap(({ paragraphs }) => paragraphs)
      .join('\n')
      .replace(/[\u00A0\u202F]/gu, ' ');
    expect(written).toContain('Considérant que les travaux sont estimés à 125 000 € hors taxes ;');
    expect(written).toContain('M. Paul Noir signe le marché avant le 1er juin 2025.');
  });

  test('each act that Calame composes can be started from, and comes back ready with what was found', () => {
    for (const one of actTemplates) {
      const act = composeAct(one, toldFacts(one), settings);
      const start = templateFromAct(readAct(documentOf(act, 'tags')));
      expect([one.id, readTemplate(JSON.parse(JSON.stringify(start.template))).ok]).toEqual([
        one.id,
        true,
      ]);
      expect([one.id, isReady(composeAct(start.template, start.facts, settings))]).toEqual([
        one.id,
        isReady(act),
      ]);
    }
  });
});

test.each([
  ['le 3 mars 2025 à 125,50 €', ['2025-03-03', '125,50']],
  ['Mme Léa Le Goff et Monsieur le Maire', ['Mme Léa Le Goff']],
  ['décret n° 2016-1155 du 31 août 2016', []],
  ['articles L. 211-2 et L. 211-5', []],
  ['[à compléter : date du 3 mars 2025]', []],
  ['mairie@exemple.fr ou 04 72 00 00 00', ['mairie@exemple.fr', '04 72 00 00 00']],
])('in « %s », the particulars are %j', (text, values) => {
  expect(findParticulars(text).map(({ value }) => value)).toEqual(values);
});

const folder = resolve(process.env['CALAME_SHARED'] ?? '../shared', 'data/meetings');
const real = existsSync(folder) ? test : test.skip;

real(
  'of real minutes, no date, amount or name with its civility is left in the structure (skipped without ../shared/data)',
  () => {
    const files = readdirSync(folder)
      .map((name) => join(folder, name, 'minutes.md'))
      .filter(existsSync);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const reading = readAct(typedDocument(readFileSync(file, 'utf8').slice(0, 60_000)));
      const { template, facts } = templateFromAct(reading);
      const left = template.blocks
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(findParticulars)
        .filter(({ name }) => name === 'date' || name === 'montant' || name === 'personne');
      expect(left).toEqual([]);
      expect(Object.keys(facts).length).toBeGreaterThan(0);
    }
  },
);

const heading = `DÉPARTEMENT DE LA MAYENNE
COMMUNE DE SAINT-AUBIN
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
DÉLIBÉRATION N° 2026-11-04`;
const lists = `Étaient présents : Mmes et MM. LEMAIRE Paul, GARNIER Hélène, PETIT Jean.
Absents excusés : M. FAURE Denis (pouvoir à Mme ROUX Anne), M. SIMON Éric.
Absents : Mme ROCHE Nadia, M. COLIN Yves.
Secrétaire de séance : Mme FABRE Julie
Nombre de conseillers en exercice : 15 – présents : 10 – votants : 12
Objet : Acquisition d’une parcelle
Considérant que la parcelle est utile ;
DÉCIDE d’acquérir la parcelle au prix de douze mille euros ;
Le Maire,
Paul LEMAIRE`;

describe.each([
  'L’an deux mille vingt-six, le dix-sept novembre à vingt heures trente, le Conseil Municipal, dûment convoqué, s’est réuni à la mairie.',
  'L’an deux mille vingt-cinq et le premier juin à dix-huit heures, le Conseil Municipal s’est réuni en session ordinaire.',
  'Le mardi seize décembre deux mille vingt-cinq, à dix-neuf heures et demie, le Conseil Municipal s’est réuni à la mairie.',
])('an act whose session is told in words: %s', (session) => {
  const reading = readAct(typedDocument([heading, session, lists].join('\n')));
  const { template, facts } = templateFromAct(reading);
  const text = template.blocks.flatMap(({ paragraphs }) => paragraphs).join('\n');
  const held = holdParticulars(composeAct(template, {}, settings), readKnown(['Saint-Aubin']))
    .blocks.flatMap(({ paragraphs }) => paragraphs)
    .join('\n');

  test('the day, the hour and the amount in words are particulars', () => {
    for (const words of ['deux mille', 'novembre', 'juin', 'décembre', 'heures', 'douze mille']) {
      expect(text).not.toContain(words);
    }
  });

  test('each list of names keeps its own words, and none is lost', () => {
    expect(text).toContain('Étaient présents : Mmes et MM. {{presents}}');
    expect(text).toContain('Absents excusés : {{absents}}');
    expect(text).toContain('Absents : {{absents2}}');
    expect(facts).toMatchObject({
      presents: ['LEMAIRE Paul', 'GARNIER Hélène', 'PETIT Jean'],
      absents: ['M. FAURE Denis (pouvoir à Mme ROUX Anne)', 'M. SIMON Éric'],
      absents2: ['Mme ROCHE Nadia', 'M. COLIN Yves'],
    });
  });

  test('the words that every act has are no names', () => {
    for (const words of [
      'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL',
      'DÉLIBÉRATION N° [à compléter',
      'DÉPARTEMENT DE LA [à compléter',
      'Nombre de conseillers en exercice : [à compléter',
      'Absents excusés : [à compléter',
      'DÉCIDE d’acquérir',
    ]) {
      expect(held.replace(/[\u00A0\u202F]/gu, ' ')).toContain(words);
    }
    expect(held).not.toMatch(/LEMAIRE|FAURE|ROCHE|GARNIER/u);
  });

  test('told what was found, the act comes back', () => {
    const again = composeAct(template, facts, settings)
      .blocks.flatMap(({ paragraphs }) => paragraphs)
      .join('\n');
    expect(again.replace(/[\u00A0\u202F]/gu, ' ')).toContain(session);
  });
});

test.each([
  ['dans un délai de deux mois', []],
  ['pour une durée de trois ans et deux heures par jour', []],
  ['réuni à dix-huit heures', ['dix-huit heures']],
  ['le douze mars deux mille vingt-six', ['le douze mars deux mille vingt-six']],
])('in « %s », the particulars in words are %j', (text, values) => {
  expect(findParticulars(text).map(({ value }) => value)).toEqual(values);
});
