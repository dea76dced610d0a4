import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Facts, factNames, mayFit, noFacts, valuesOf } from '#shared/case/facts.ts';
import { isCaseHeading, scopeOfPassage } from '#shared/case/scope-of-passage.ts';

const told = (facts: Facts): string =>
  factNames.flatMap((fact) => valuesOf(facts, fact).map((value) => `${fact}=${value}`)).join(' ');

test.each([
  ['Congés', ['Territoriale (FPT)', 'Vous êtes contractuel'], 'statut=contractuel versant=FPT'],
  [
    'Temps partiel d’un contractuel',
    ['Fonction publique d’État (FPE)'],
    'statut=contractuel versant=FPE',
  ],
  ['Licenciement d’un fonctionnaire', ['FPT', 'Stagiaire'], 'statut=stagiaire versant=FPT'],
  ['Congés', ['Agent à temps partiel'], 'quotite=temps-partiel'],
  ['Congés', ['Agent à temps non complet'], 'quotite=temps-non-complet'],
  ['Primes', ['Catégories A et B'], 'categorie=A categorie=B'],
  ['Règlement', ['Article 5 - Agents contractuels'], 'statut=contractuel'],
  [
    'Inaptitude',
    ['Inaptitude d’un fonctionnaire à temps non complet'],
    'statut=titulaire statut=stagiaire quotite=temps-non-complet',
  ],
  ['Congés', ['À quels congés a droit un contractuel ?'], 'statut=contractuel'],
  ['Astreintes', ['Vous êtes personnel technique'], 'filiere=technique'],
  ['Congés', ['Vous êtes fonctionnaire d’État'], 'statut=titulaire statut=stagiaire versant=FPE'],
] as const)('« %s » %p is for %s', (title, path, facts) => {
  expect(told(scopeOfPassage({ title, path }))).toBe(facts);
});

test.each([
  ['Suppression d’emploi', ['Recrutement d’un fonctionnaire sur votre emploi']],
  ['Prime d’activité : salarié ou fonctionnaire', []],
  ['Concours', ['Quelles conditions pour devenir fonctionnaire ?']],
  ['Travailler à temps partiel', ['Réadmission à temps plein']],
  ['Retraite', ['Fonctionnaire décédé en activité']],
  ['Dialogue social', ['Comité social territorial']],
  ['Accueil des apprentis et des stagiaires de l’école', []],
] as const)('« %s » %p is for everybody', (title, path) => {
  expect(told(scopeOfPassage({ title, path }))).toBe('');
});

test('a heading that names only others speaks of them, and narrows nothing', () => {
  const path = ['Vous êtes contractuel', 'Fonctionnaire'];
  expect(scopeOfPassage({ title: 'Emploi', path }).statut).toEqual(['contractuel']);
});

test('publisher and opening words may name the one branch that a text is for', () => {
  const source = 'Portail RH de la fonction publique de l’État';
  expect(scopeOfPassage({ title: 'Dossier', path: [], source }).versant).toEqual(['FPE']);
  const text = 'Dans la fonction publique hospitalière, le congé dure un an.';
  expect(scopeOfPassage({ title: 'Congé', path: [], text }).versant).toEqual(['FPH']);
  const both = `${text} Dans la fonction publique territoriale, deux ans.`;
  expect(scopeOfPassage({ title: 'Congé', path: [], text: both }).versant).toEqual([]);
});

test('a heading is the name of a case, or it is not', () => {
  expect(
    ['Fonctionnaire', 'Si vous êtes titulaire', 'Dans la FPT', 'Agents à temps non complet'].filter(
      isCaseHeading,
    ),
  ).toHaveLength(4);
  expect(
    ['Rémunération', 'Recrutement d’un contractuel', 'Congés du fonctionnaire'].filter(
      isCaseHeading,
    ),
  ).toEqual([]);
});

const headings = fc.constantFrom(
  'FPT',
  'FPE',
  'Fonctionnaire',
  'Contractuel',
  'Stagiaire',
  'Durée',
  'Agent à temps partiel',
  'Catégorie C',
);

test('deeper headings never widen a scope, nor empty it', () => {
  fc.assert(
    fc.property(fc.array(headings, { maxLength: 5 }), headings, (path, inner) => {
      const outer = scopeOfPassage({ title: 'Congés', path });
      const deeper = scopeOfPassage({ title: 'Congés', path: [...path, inner] });
      for (const fact of factNames) {
        const wide = valuesOf(outer, fact);
        const close = valuesOf(deeper, fact);
        if (wide.length === 0) continue;
        expect(close.length).toBeGreaterThan(0);
        expect(wide).toEqual(expect.arrayContaining([...close]));
      }
    }),
  );
});

test('whoever told nothing may be anybody', () => {
  fc.assert(
    fc.property(fc.array(headings, { maxLength: 5 }), (path) => {
      const scope = scopeOfPassage({ title: 'Congés', path });
      expect(factNames.every((fact) => mayFit(noFacts, scope, fact))).toBe(true);
    }),
  );
});

test.each([
  ['Hospitalière (FPT)', ['FPH']],
  ['Hospitalière (FPH)', ['FPH']],
  ['Territoriale (FPT)', ['FPT']],
  ['État (FPE)', ['FPE']],
  ['Territoriale (FPT) et hospitalière (FPH)', ['FPT', 'FPH']],
  ['FPT', ['FPT']],
])('« %s » is for those that its words name, whatever letters follow', (heading, versant) => {
  const scope = scopeOfPassage({ title: 'Congé bonifié', path: [heading] });
  expect(scope.versant).toEqual(versant);
});
