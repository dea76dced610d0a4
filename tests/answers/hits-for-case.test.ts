import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseLine } from '#shared/answers/case-line.ts';
import { hitsForCase } from '#shared/answers/hits-for-case.ts';
import { knownCase } from '#shared/case/known-case.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import { groundsOf, hitOf } from '../builders/hits.ts';

const state = hitOf({ documentId: 'etat', path: ['Fonction publique d’État (FPE)'] });
const town = hitOf({ documentId: 'commune', path: ['Territoriale (FPT)'] });
const hospital = hitOf({ documentId: 'hopital', path: ['Hospitalière (FPH)'] });
const official = hitOf({ documentId: 'fonctionnaire', path: ['Fonctionnaire'] });
const contract = hitOf({ documentId: 'contractuel', path: ['Contractuel'] });
const all = hitOf({ documentId: 'tous' });
const kept = (question: string, hits: readonly Hit[]): readonly string[] =>
  hitsForCase(hits, knownCase(question, [], 'FPT')).map(({ documentId }) => documentId);

test('what is for another branch is left out, even when nothing else was found', () => {
  expect(kept('Mes congés ?', [state, town, hospital, all])).toEqual(['commune', 'tous']);
  expect(kept('Mes congés ?', [state, hospital])).toEqual([]);
  const source = 'FAQ de la fonction publique de l’État';
  expect(kept('Mes congés ?', [hitOf({ documentId: 'faq', source })])).toEqual([]);
});

test('a branch that the question names is answered', () => {
  expect(kept('Un détachement à l’hôpital, dans la FPH ?', [state, town, hospital])).toEqual([
    'commune',
    'hopital',
  ]);
});

test('what is for another statut than the stated one is left out, unless it is all there is', () => {
  expect(kept('Je suis contractuel, mes congés ?', [official, contract, all])).toEqual([
    'contractuel',
    'tous',
  ]);
  expect(kept('Je suis contractuel, mes congés ?', [official])).toEqual(['fonctionnaire']);
  const weak = hitOf({ documentId: 'loin', path: ['Contractuel'], coverage: 0.2 });
  expect(kept('Je suis contractuel, mes congés ?', [official, weak])).toEqual([
    'fonctionnaire',
    'loin',
  ]);
  expect(kept('Mes congés ?', [official, contract, all])).toHaveLength(3);
});

test('whatever is asked and found, an agent of a commune is given nothing for others alone', () => {
  const hit = fc.constantFrom(state, town, hospital, official, contract, all);
  const question = fc.constantFrom(
    'Mes congés ?',
    'Je suis contractuel, et moi ?',
    'à 80 % je suis',
  );
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 8 }), question, (hits, text) => {
      const names = kept(text, hits);
      expect(names).not.toContain('etat');
      expect(names).not.toContain('hopital');
    }),
  );
});

test.each([
  ['Je suis contractuel, mes congés ?', [contract], 'Réponse pour un agent contractuel.'],
  ['Mes congés ?', [town], 'Réponse pour un agent de la fonction publique territoriale.'],
  [
    'Mes congés ?',
    [contract],
    'Ce qui suit vaut pour un agent contractuel. Si votre cas est différent, précisez-le.',
  ],
  ['Je suis contractuel, mes congés ?', [official], 'Attention'],
  [
    'Un congé dans la fonction publique de l’État ?',
    [state],
    'Cette réponse porte sur la fonction publique de l’État',
  ],
  ['Mes congés ?', [all], null],
  ['Mes congés ?', [official, contract], null],
] as const)('« %s »: whose case is answered is said', (question, shown, line) => {
  const said = caseLine(groundsOf(question, shown), shown);
  if (line === null) expect(said).toBeNull();
  else expect(said).toContain(line);
});
