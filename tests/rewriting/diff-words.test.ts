import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, diffWords } from '#shared/rewriting/diff-words.ts';

const changes = (before: string, after: string): readonly string[] =>
  diffWords(before, after).map((edit) => `${edit.before}→${edit.after}`);

test('one changed word is one change, where it stands', () => {
  const before = 'Le conseil municipal approuve le projet de règlement.';
  expect(diffWords(before, 'Le conseil municipal adopte le projet de règlement.')).toEqual([
    { start: 21, end: 29, before: 'approuve', after: 'adopte' },
  ]);
});

test('a no-break space, a typographic apostrophe or a hyphen changes one sign, not the words beside it', () => {
  expect(changes("l'agent dit : oui", 'l’agent dit\u00A0: oui')).toEqual(["'→’", ' →\u00A0']);
  expect(changes('le compte rendu', 'le compte-rendu')).toEqual([' →-']);
  expect(changes('"oui"', '«\u00A0oui\u00A0»')).toEqual(['"→«\u00A0', '"→\u00A0»']);
});

test('neighbouring changed words make one change', () => {
  expect(changes('Les enfant inscrit mangent.', 'Les enfants inscrits mangent.')).toEqual([
    'enfant inscrit→enfants inscrits',
  ]);
  expect(changes('afin de procéder à la clôture, merci', 'pour clore, merci')).toEqual([
    'afin de procéder à la clôture→pour clore',
  ]);
});

test('changes on two sides of a comma or a full stop stay two', () => {
  expect(changes('Oui. Non.', 'Si. Peut-être.')).toEqual(['Oui→Si', 'Non→Peut-être']);
});

test('removed and added words stand alone', () => {
  expect(changes('un deux trois', 'un trois')).toEqual(['deux →']);
  expect(changes('un trois', 'un deux trois')).toEqual(['→deux ']);
  expect(diffWords('', 'oui')).toEqual([{ start: 0, end: 0, before: '', after: 'oui' }]);
  expect(diffWords('oui', '')).toEqual([{ start: 0, end: 3, before: 'oui', after: '' }]);
  expect(diffWords('', '')).toEqual([]);
});

const word = fc.constantFrom('le', 'la', 'agent', 'agents', 'd’', 'de', 'août', '12', '😀', 'é');
const sign = fc.constantFrom(' ', '\u00A0', ', ', '. ', '\n', "'", '’', '-', '');
const text = fc
  .array(fc.tuple(word, sign), { maxLength: 30 })
  .map((parts) => parts.map(([first, second]) => first + second).join(''));

test('the edits always make the text after of the text before, in order and apart', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = diffWords(before, after);
      expect(applyEdits(before, edits)).toBe(after);
      let reached = -1;
      for (const edit of edits) {
        expect(edit.start).toBeGreaterThan(reached);
        expect(before.slice(edit.start, edit.end)).toBe(edit.before);
        expect(edit.before).not.toBe(edit.after);
        reached = edit.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('any characters at all, broken ones too, are given back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      expect(applyEdits(before, diffWords(before, after))).toBe(after);
    }),
  );
  expect(applyEdits('\uD83D!', diffWords('\uD83D!', '\uDE00?'))).toBe('\uDE00?');
});

const paragraph = (seed: number): string =>
  `La commission numéro ${seed} examine le dossier que le service a préparé pour la séance, ` +
  `puis elle rend son avis au maire, qui décide de la suite à lui donner dans le mois.\n`;
const tenPages = Array.from({ length: 200 }, (_, index) => paragraph(index)).join('');

test('fifty changes in ten pages give fifty small edits', () => {
  let count = 0;
  const after = tenPages.replace(/rend son avis/gu, (found) => {
    count += 1;
    return count % 4 === 0 ? 'donne son avis' : found;
  });
  const edits = diffWords(tenPages, after);
  expect(edits).toHaveLength(50);
  expect(edits.every((edit) => edit.before === 'rend' && edit.after === 'donne')).toBe(true);
});

test('two long texts with little in common are compared by sentences, and what is kept stays', () => {
  const other = Array.from({ length: 200 }, (_, index) => `Tout est neuf ici, ${index} fois.\n`);
  const before = `Cette phrase demeure.\n${tenPages}`;
  const after = `Cette phrase demeure.\n${other.join('')}`;
  const edits = diffWords(before, after);
  expect(applyEdits(before, edits)).toBe(after);
  expect(edits[0]?.start).toBeGreaterThanOrEqual('Cette phrase demeure.'.length);
});
