import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rewritingTexts } from '#shared/language/rewriting-texts.ts';
import { changeReasons } from '#shared/rewriting/change.ts';
import { explainChange } from '#shared/rewriting/explain-change.ts';
import { factKinds } from '#shared/rewriting/fact-change.ts';
import { rewriteModes } from '#shared/rewriting/rewrite-mode.ts';

test.each([
  ["'", '’', 'typography'],
  [' ', '\u00A0', 'typography'],
  ['"oui"', '« oui »', 'typography'],
  ['compte rendu', 'compte-rendu', 'typography'],
  ['...', '…', 'typography'],
  [',', ';', 'punctuation'],
  ['Maire', 'maire', 'capital'],
  ['acceuil', 'accueil', 'spelling'],
  ['Etat', 'État', 'spelling'],
  ['interressant', 'intéressant', 'spelling'],
  ['enfant inscrit', 'enfants inscrits', 'agreement'],
  ['demande', 'demandent', 'agreement'],
  ['inscrit', 'inscrite', 'agreement'],
  ['afin de', 'pour', 'plain-word'],
  ['en vertu des dispositions du', 'selon le', 'plain-word'],
  ['pétitionnaire', 'demandeur', 'plain-word'],
  ['de de', 'de', 'repetition'],
  ['au jour d’aujourd’hui', 'aujourd’hui', 'repetition'],
  ['ok', 'd’accord', 'formal-word'],
  ['CET', 'compte épargne-temps (CET)', 'acronym'],
  ['trois mois', '3 mois', 'number-in-digits'],
  ['12 mars 2026', '13 mars 2026', 'fact'],
  ['1 500 €', '15 000 €', 'fact'],
  ['doit', 'peut', 'obligation'],
  ['n’accueille pas', 'accueille', 'negation'],
  ['le service examine', 'examine le service', 'word-order'],
  ['sont examinés par le service', 'passent devant le service', 'active-voice'],
  ['très rapidement et sans attendre', 'rapidement', 'shortened'],
  ['la commission', '', 'removed'],
  ['', 'la commission', 'added'],
  ['habite la rue', 'vit au bord de la rivière', 'reworded'],
])('« %s » → « %s »: %s', (before, after, reason) => {
  expect(explainChange(before, after)).toBe(reason);
});

test('any two texts have a reason, and each reason its sentence in both languages', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
      expect(changeReasons).toContain(explainChange(before, after));
    }),
  );
  for (const texts of [rewritingTexts.fr, rewritingTexts.en]) {
    expect(Object.keys(texts.reasons)).toEqual([...changeReasons]);
    expect(Object.keys(texts.factKinds)).toEqual([...factKinds]);
    expect(Object.keys(texts.modes)).toEqual([...rewriteModes]);
  }
});
