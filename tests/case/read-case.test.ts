import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allValues, type Facts, factNames, valuesOf } from '#shared/case/facts.ts';
import { mendSpelling } from '#shared/case/mend-spelling.ts';
import { readCase } from '#shared/case/read-case.ts';

const told = (facts: Facts): string =>
  factNames.flatMap((fact) => valuesOf(facts, fact).map((value) => `${fact}=${value}`)).join(' ');

test.each([
  ['je suis en CDD', 'statut=contractuel contrat=cdd'],
  ['Je suis contactuelle à 80 %, combien de congés ?', 'statut=contractuel quotite=temps-partiel'],
  ['mon CDD se termine en juin', 'statut=contractuel contrat=cdd'],
  ['je suis fonctionnaire stagiaire en catégorie B', 'statut=stagiaire categorie=B'],
  [
    'Fonctionaire à temps partiel, combien de RTT ai-je',
    'statut=titulaire statut=stagiaire quotite=temps-partiel',
  ],
  ['je travaille à temps non complet 20/35e', 'quotite=temps-non-complet'],
  ['je suis à temps plein', 'quotite=temps-complet'],
  ['en tant que vacataire, ai-je des congés ?', 'statut=vacataire'],
  ['je suis apprentie, quel salaire ?', 'statut=apprenti'],
  ['Je suis ATSEM à temps complet', 'categorie=C filiere=medico-sociale quotite=temps-complet'],
  ['je suis adjoint technique', 'categorie=C filiere=technique'],
  ['ma retraite : je suis à l’Ircantec', 'regime=general'],
] as const)('« %s » tells the author’s own %s', (text, facts) => {
  expect(told(readCase(text).said)).toBe(facts);
});

test.each([
  ['contractuelle de droit public', 'statut=contractuel'],
  ['adjoint technique TNC 20h', 'categorie=C filiere=technique quotite=temps-non-complet'],
  ['un contractuel a-t-il droit au CET ?', 'statut=contractuel'],
  ['Puis-je avoir un CDI après 6 ans de CDD ?', 'statut=contractuel contrat=cdd'],
  ['congés d’un agent en contrat de projet', 'statut=contractuel contrat=projet'],
  ['rédacteur principal, quel CIA ?', 'categorie=B filiere=administrative'],
  ['le détachement dans la fonction publique de l’État', 'versant=FPE'],
] as const)('« %s » names %s', (text, facts) => {
  expect(told(readCase(text).named)).toBe(facts);
});

test.each([
  'comment devenir titulaire ?',
  'je ne suis pas encore titulaire',
  'Puis-je passer à temps partiel ?',
  'payé à 90 % pendant mon arrêt',
  'Quelle gratification pour un stagiaire école ?',
  'titulaire du permis B, je peux conduire le bus ?',
  'Quels sont mes droits à la retraite ?',
])('what is wished for, denied or said of something else tells no case: « %s »', (text) => {
  expect(told(readCase(text).said)).toBe('');
  expect(told(readCase(text).named)).toBe('');
});

test('temps partiel, temps non complet and temps complet are three things, whoever writes them', () => {
  const quotite = (words: string): readonly string[] => readCase(`Je suis ${words}.`).said.quotite;
  expect(quotite('à temps partiel')).toEqual(['temps-partiel']);
  expect(quotite('à 80 %')).toEqual(['temps-partiel']);
  expect(quotite('à temps non complet')).toEqual(['temps-non-complet']);
  expect(quotite('à temps non-complet, 28/35e')).toEqual(['temps-non-complet']);
  expect(quotite('à temps complet')).toEqual(['temps-complet']);
});

test('a colleague’s case is not the author’s', () => {
  expect(told(readCase('mon collègue est contractuel').said)).toBe('');
});

test('a status with one letter wrong is read as it was meant', () => {
  const names = ['contractuel', 'fonctionnaire', 'titulaire', 'stagiaire', 'vacataire'];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat({ max: 20 }),
      fc.constantFrom('dropped', 'doubled', 'swapped'),
      (name, at, fault) => {
        const place = 1 + (at % (name.length - 2));
        const [head, letter, tail] = [
          name.slice(0, place),
          name[place] ?? '',
          name.slice(place + 1),
        ];
        const wrong = {
          dropped: head + tail,
          doubled: head + letter + letter + tail,
          swapped: head + tail.slice(0, 1) + letter + tail.slice(1),
        }[fault];
        const same = name.endsWith('re') && wrong === `${name}s`;
        expect(mendSpelling(wrong).replace(/s$/, '') === name || same).toBe(true);
      },
    ),
  );
});

test('words of the trade that look alike are left as they are', () => {
  for (const word of [
    'actionnaire',
    'conceptuel',
    'titularisation',
    'contractualiser',
    'stationnaire',
  ]) {
    expect(mendSpelling(word)).toBe(word);
  }
});

test('whatever is typed, only known values are read, and what is said is named too', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc
          .array(
            fc.constantFrom(
              'je suis',
              'en',
              'CDD',
              'à 80 %',
              'titulaire',
              'pas',
              '?',
              'contractuelle',
              'catégories A et B',
            ),
            { maxLength: 12 },
          )
          .map((words) => words.join(' ')),
      ),
      (text) => {
        const { said, named } = readCase(text);
        for (const fact of factNames) {
          expect(valuesOf(allValues, fact)).toEqual(
            expect.arrayContaining([...valuesOf(named, fact)]),
          );
          expect(valuesOf(named, fact)).toEqual(expect.arrayContaining([...valuesOf(said, fact)]));
        }
      },
    ),
  );
});

test('a very long text is read without delay', () => {
  const long = 'contractuel '.repeat(1_600);
  expect(readCase(long).named.statut).toEqual(['contractuel']);
});
