import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockRoles } from '#shared/acts/act.ts';
import { composeAct } from '#shared/acts/compose-act.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { documentOf, typedDocument } from '../builders/act-documents.ts';
import { actTemplates, toldFact } from '../builders/told-facts.ts';

const settings = {
  organisation: { name: 'Saint-Aubin-des-Prés', kind: 'commune' as const },
  references: { references: [], texts: [] },
  language: 'fr' as const,
};
const rolesOf = (text: string): readonly string[] =>
  readAct(typedDocument(text)).blocks.map(
    ({ role, number, text: own }) => `${role} ${number} ${own.slice(0, 24)}`,
  );

describe('what Calame wrote', () => {
  const cases = fc
    .constantFrom(...actTemplates)
    .chain((one) => fc.tuple(fc.constant(one), fc.subarray([...one.facts])));

  test('with its content controls, every block is read back, and the kind', () => {
    fc.assert(
      fc.property(cases, ([template, told]) => {
        const facts = Object.fromEntries(told.map((fact) => [fact.id, toldFact(fact)]));
        const act = composeAct(template, facts, settings);
        const reading = readAct(documentOf(act, 'tags'));
        expect(reading.kind).toBe(template.kind);
        expect(reading.blocks.map(({ role, text }) => [role, text])).toEqual(
          layOutAct(act).map(({ paragraphs }, at) => [
            act.blocks[at]?.role,
            paragraphs.map(({ text }) => text).join('\n'),
          ]),
        );
        expect(reading.blocks.map(({ number }) => number)).toEqual(
          act.blocks.map(({ number }) => number),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('without them, as after the clean export, its styles tell every paragraph’s role, and the kind', () => {
    fc.assert(
      fc.property(cases, ([template, told]) => {
        const facts = Object.fromEntries(told.map((fact) => [fact.id, toldFact(fact)]));
        const act = composeAct(template, facts, settings);
        const reading = readAct(documentOf(act, 'styles'));
        expect(reading.kind).toBe(template.kind);
        const expected = layOutAct(act).flatMap(({ paragraphs }, at) =>
          paragraphs.map(() => act.blocks[at]?.role),
        );
        const found = expected.map(
          (_, at) => reading.blocks.find(({ from, to }) => from <= at && at <= to)?.role,
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('as bare text, with the facts told, the kind is told and nineteen paragraphs in twenty', () => {
    let right = 0;
    let all = 0;
    for (const template of actTemplates) {
      const facts = Object.fromEntries(template.facts.map((fact) => [fact.id, toldFact(fact)]));
      const act = composeAct(template, facts, settings);
      const reading = readAct(documentOf(act, 'text'));
      expect([template.id, reading.kind]).toEqual([template.id, template.kind]);
      const expected = layOutAct(act).flatMap(({ paragraphs }, at) =>
        paragraphs.map(() => act.blocks[at]?.role),
      );
      all += expected.length;
      right += expected.filter(
        (role, at) => reading.blocks.find(({ from, to }) => from <= at && at <= to)?.role === role,
      ).length;
    }
    expect(right / all).toBeGreaterThan(0.95);
  });
});

describe('what others wrote', () => {
  test('a resolution with visas in capitals and articles in full', () => {
    const text = `
RÉPUBLIQUE FRANÇAISE
DÉPARTEMENT DE L’AIN
COMMUNE DE SAINT-AUBIN
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 mars 2025
L’an deux mille vingt-cinq, le douze mars, le conseil municipal s’est réuni en session ordinaire.
Nombre de conseillers en exercice : 15
Présents : M. Noir, Mme Blanc,
M. Gris
Absents excusés : Mme Roux
Mme Roux a donné pouvoir à M. Gris
Secrétaire de séance : Mme Blanc
N° 2025-12
OBJET : Tarifs de la cantine
Monsieur le Maire expose que les tarifs n’ont pas changé depuis 2019.
VU le code général des collectivités territoriales,
VU l’avis de la commission du 3 mars 2025,
CONSIDÉRANT la hausse des prix,
Le conseil municipal, après en avoir délibéré, à l’unanimité, DÉCIDE :
Article premier : Le repas est fixé à 4,20 €.
ARTICLE 2 - Le maire est chargé de l’exécution de la présente délibération.
La présente délibération peut faire l’objet d’un recours devant le tribunal administratif de Lyon dans un délai de deux mois.
Fait et délibéré en séance les jour, mois et an susdits.
Le Maire,
Paul NOIR`;
    const reading = readAct(typedDocument(text));
    expect(reading.kind).toBe('deliberation');
    expect(rolesOf(text)).toEqual([
      'en-tete 1 RÉPUBLIQUE FRANÇAISE\nDÉP',
      'seance 1 Séance du 12 mars 2025\nL',
      'quorum 1 Nombre de conseillers en',
      'presences 1 Présents : M. Noir, Mme ',
      'secretaire 1 Secrétaire de séance : M',
      'reference 1 N° 2025-12',
      'objet 1 OBJET : Tarifs de la can',
      'expose 1 Monsieur le Maire expose',
      'visa 1 VU le code général des c',
      'visa 2 VU l’avis de la commissi',
      'considerant 1 CONSIDÉRANT la hausse de',
      'formule 1 Le conseil municipal, ap',
      'article 1 Article premier : Le rep',
      'article 2 ARTICLE 2 - Le maire est',
      'recours 1 La présente délibération',
      'lieu-date 1 Fait et délibéré en séan',
      'signature 1 Le Maire,\nPaul NOIR',
    ]);
  });

  test('capitals without accents are read as with them', () => {
    const reading = readAct(
      typedDocument(`
ETAIENT PRESENTS : M. Noir
SECRETAIRE DE SEANCE : Mme Blanc
CONSIDERANT la hausse des prix,
APRES EN AVOIR DELIBERE, LE CONSEIL MUNICIPAL DECIDE :
APPROUVE les tarifs.`),
    );
    expect(reading.kind).toBe('deliberation');
    expect(reading.blocks.map(({ role }) => role)).toEqual([
      'presences',
      'secretaire',
      'considerant',
      'formule',
      'article',
    ]);
  });

  test('minutes tell who was there below their headings', () => {
    const reading = readAct(
      typedDocument(`
# CONSEIL COMMUNAUTAIRE
# Séance du 30 mars 2025
# PROJET DE PROCES-VERBAL
La séance est ouverte à 9 heures 50.
Secrétaire : Mme Blanc
(Le quorum est atteint.)
## Voirie
M. Noir présente les travaux.`),
    );
    expect(reading.kind).toBe('proces-verbal');
    expect(reading.blocks.map(({ role }) => role)).toEqual([
      'en-tete',
      'seance',
      'titre',
      'seance',
      'secretaire',
      'quorum',
      'intertitre',
      'corps',
    ]);
  });

  test('a resolution without articles, whose decisions begin with a verb', () => {
    const text = `
# Délibération n° 7
Vu le code général des collectivités territoriales ;
Après en avoir délibéré, le conseil communautaire :
APPROUVE la convention ;
AUTORISE le président à la signer.
Pour : 20
Contre : 1`;
    const reading = readAct(typedDocument(text));
    expect(reading.kind).toBe('deliberation');
    expect(
      reading.blocks.filter(({ role }) => role === 'article').map(({ number }) => number),
    ).toEqual([null, null]);
    expect(reading.blocks.filter(({ role }) => role === 'vote')).toHaveLength(2);
  });

  test('an order on an agent is individual, one on a street is not', () => {
    const order = (last: string): string => `
Arrêté n° 2025-3
Vu le code général de la fonction publique ;
Le maire,
ARRÊTE
Art. 1er - Les mesures sont prises.
Art. 2. ${last}
Fait à Saint-Aubin, le 3 mars 2025
Le maire, Paul Noir`;
    expect(
      readAct(typedDocument(order('Le présent arrêté sera notifié à l’intéressée.'))).kind,
    ).toBe('arrete-individuel');
    expect(readAct(typedDocument(order('Le présent arrêté sera affiché.'))).kind).toBe(
      'arrete-reglementaire',
    );
    expect(rolesOf(order('Il est affiché.')).slice(-2)).toEqual([
      'lieu-date 1 Fait à Saint-Aubin, le 3',
      'signature 1 Le maire, Paul Noir',
    ]);
  });

  test('a letter, from its references to its enclosures', () => {
    const text = `
Ville de Saint-Aubin
Nos réf. : DST/2025/12
Affaire suivie par : Mme Blanc
Madame Anne Roux
3 rue des Lilas
01000 Saint-Aubin
Saint-Aubin, le 3 mars 2025
Objet : éclairage
Madame,
Vous m’avez écrit le 1er mars.
La lampe est réparée.
Je vous prie d’agréer, Madame, l’expression de ma considération distinguée.
Pour le maire et par délégation,
Le directeur,
Paul Noir
P.J. : un plan`;
    const reading = readAct(typedDocument(text));
    expect(reading.kind).toBe('courrier');
    expect(reading.blocks.map(({ role }) => role)).toEqual([
      'en-tete',
      'reference',
      'destinataire',
      'lieu-date',
      'objet',
      'appel',
      'corps',
      'politesse',
      'signature',
      'pieces-jointes',
    ]);
  });

  test('a tag that somebody changed by hand tells nothing, and the words do', () => {
    const document = typedDocument('Vu le code du travail ;');
    const [only] = document.paragraphs;
    if (only === undefined) throw new Error('one paragraph');
    const reading = readAct({ ...document, paragraphs: [{ ...only, tag: 'calame:poeme:1' }] });
    expect(reading.blocks.map(({ role }) => role)).toEqual(['visa']);
  });

  test('a text of no kind has no kind, and an empty one no block', () => {
    expect(readAct(typedDocument('Bonjour à tous.\nÀ demain.')).kind).toBeNull();
    expect(readAct({ paragraphs: [], headers: [], properties: {} })).toMatchObject({
      kind: null,
      blocks: [],
    });
  });

  test('whatever the paragraphs are, blocks follow one another without overlap and cover whole paragraphs', () => {
    const lines = fc.constantFrom(
      'Vu x',
      'Considérant que',
      'Article 2',
      'ARRÊTE',
      '',
      ' ',
      'Madame,',
      'Le maire',
      'texte',
      '- point',
      'Pour : 3',
      'Veuillez agréer, Madame',
    );
    const paragraph = fc.record({
      text: fc.oneof(lines, fc.string({ maxLength: 40 })),
      style: fc.constantFrom(null, 'Acte Visa', 'Acte Liste', 'Titre 1'),
      level: fc.constantFrom(null, null, 1, 2),
      tag: fc.constantFrom(null, null, ...blockRoles.map((role) => `calame:${role}:1`), 'x'),
      inTable: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 30 }), (paragraphs) => {
        let end = -1;
        for (const { from, to, text } of readAct({ paragraphs, headers: [], properties: {} })
          .blocks) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(text.trim()).not.toBe('');
          end = to;
        }
      }),
      { numRuns: 300 },
    );
  });
});
