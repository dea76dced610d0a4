import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '#shared/rewriting/diff-words.ts';
import { plainWords } from '#shared/rewriting/plain-words.fr.ts';
import { suggestPlainWords } from '#shared/rewriting/suggest-plain-words.ts';

const plain = (text: string): string =>
  applyEdits(
    text,
    suggestPlainWords(text).filter(({ sure }) => sure),
  );

test.each([
  ['Afin de répondre, écrivez.', 'Pour répondre, écrivez.'],
  ['Il agit afin d’aider.', 'Il agit pour aider.'],
  ['afin qu’il vienne', 'pour qu’il vienne'],
  ['En application des dispositions de l’article 3, …', 'Selon l’article 3, …'],
  ['en application des dispositions du décret', 'selon le décret'],
  ['conformément aux règles', 'selon les règles'],
  ['préalablement à la séance', 'avant la séance'],
  ['en raison du retard', 'à cause du retard'],
  ['à l’issue d’un stage', 'après un stage'],
  ['Veuillez vous rapprocher du service.', 'Veuillez contacter le service.'],
  ['Il convient d’attendre.', 'Il faut attendre.'],
  ['à titre gracieux', 'gratuitement'],
  [
    'Il demande d’effectuer un essai afin d’effectuer un bilan.',
    'Il demande de faire un essai pour faire un bilan.',
  ],
  ['Il est temps de mettre en œuvre la règle.', 'Il est temps d’appliquer la règle.'],
])('%s', (before, after) => {
  expect(plain(before)).toBe(after);
});

test('words whose neighbours would have to follow are shown, not put in', () => {
  const [found] = suggestPlainWords('Le pétitionnaire écrit.');
  expect(found).toMatchObject({
    before: 'pétitionnaire',
    after: 'demandeur',
    sure: false,
    reason: 'plain-word',
  });
});

test('a word is not found inside another, nor in a link or a gap', () => {
  expect(
    suggestPlainWords('effectuent-ils https://a.fr/effectuer [à compléter : effectuer]'),
  ).toEqual([]);
  expect(suggestPlainWords('préeffectuer')).toEqual([]);
});

test('each entry of the list is found where it stands alone, and no word is plainer than itself', () => {
  const lost = plainWords.filter(({ said, takes }) => {
    const follows = said.endsWith("'")
      ? 'agir'
      : ` ${takes ?? ''}${takes === null ? '' : ' '}quelque chose`;
    const [first] = suggestPlainWords(`${said}${follows}`);
    return first?.start !== 0 || first.before.length < said.length;
  });
  expect(lost.map(({ said }) => said)).toEqual([]);
  expect(plainWords.filter(({ said, plain: easy }) => said === easy)).toEqual([]);
  expect(new Set(plainWords.map(({ said }) => said)).size).toBe(plainWords.length);
});

test('suggestions stand where they say, in order and apart', () => {
  const part = fc.constantFrom(
    'afin de ',
    'Afin d’',
    'en vertu des ',
    'notamment ',
    'mot ',
    'à ',
    'l’',
    '\u00A0',
    '. ',
    'conformément au ',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      let reached = 0;
      for (const { start, end, before } of suggestPlainWords(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(text.slice(start, end)).toBe(before);
        reached = end;
      }
    }),
  );
});
