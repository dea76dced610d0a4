import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scorePlainLanguage } from '#shared/rewriting/score-plain-language.ts';

const kinds = (text: string): readonly string[] =>
  scorePlainLanguage(text).perSentence.flatMap(({ problems }) => problems.map(({ kind }) => kind));

const heavy =
  'Il est procédé à la notification de la présente décision au pétitionnaire, qui dispose, aux fins de contestation de ' +
  'ladite décision, d’un délai de deux mois à compter de sa réception, nonobstant toute prorogation qui serait susceptible ' +
  'd’être accordée par le service qui instruit le dossier.';
const light = 'Nous vous envoyons notre décision. Vous avez deux mois pour la contester.';

test('a plain text scores far above a heavy one that says the same', () => {
  expect(scorePlainLanguage(light).score).toBe(100);
  expect(scorePlainLanguage(heavy).score).toBeLessThan(20);
});

test('the measures count sentences, words and problems', () => {
  const { measures } = scorePlainLanguage(`${light} ${heavy}`);
  expect(measures.sentences).toBe(3);
  expect(measures.longestWords).toBeGreaterThan(40);
  expect(measures.problems.jargon).toBeGreaterThan(2);
  expect(measures.problems['long-sentence']).toBe(1);
});

test.each([
  ['Le dossier est examiné par le service.', 'passive'],
  ['Les pièces ont été transmises hier.', 'passive'],
  ['Nous procédons à la vérification du dossier.', 'nominalisation'],
  ['Il n’est pas impossible de venir.', 'double-negation'],
  ['Le CNFPT vous écrira.', 'acronym'],
  ['Nous répondons afin de vous aider.', 'jargon'],
  ['La maison que vous louez et qui est celle dont je parle est loin.', 'nested'],
  ['Le service (ouvert tous les matins) vous reçoit.', 'interruption'],
  ['Il agit anticonstitutionnellement.', 'long-word'],
])('%s has: %s', (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

test.each([
  'Elle est arrivée hier.',
  'Le guichet est ouvert.',
  'Nous vous aidons.',
  'Le centre national (CNFPT) existe. Le CNFPT vous écrira.',
  'La salle est libre le lundi.',
])('nothing is found in: %s', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('problems stand where they say', () => {
  const text = `${light} ${heavy}`;
  for (const { problems } of scorePlainLanguage(text).perSentence) {
    for (const { start, end, text: said } of problems) expect(text.slice(start, end)).toBe(said);
  }
});

const plainWord = fc.constantFrom('mot', 'petit', 'vert', 'table', 'rue', 'lundi', 'avec', 'nous');
const hardWord = fc.constantFrom(
  'qui',
  'nonobstant',
  'que',
  'CNFPT',
  'afin',
  'de',
  'est',
  'voté',
  'incompréhensibles',
  'pas',
  'ne',
);

test('words added at the end of a sentence never make it better', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(plainWord, hardWord), { minLength: 1, maxLength: 40 }),
      fc.array(plainWord, { minLength: 1, maxLength: 20 }),
      fc.array(plainWord, { minLength: 1, maxLength: 6 }),
      (start, more, other) => {
        const rest = ` Puis ${other.join(' ')}.`;
        const short = scorePlainLanguage(`Alors ${start.join(' ')}.${rest}`).score;
        const long = scorePlainLanguage(`Alors ${start.join(' ')} ${more.join(' ')}.${rest}`).score;
        expect(long).toBeLessThanOrEqual(short);
      },
    ),
    { numRuns: 300 },
  );
});

test('a sentence cut in two never scores worse', () => {
  fc.assert(
    fc.property(
      fc.array(plainWord, { minLength: 2, maxLength: 30 }),
      fc.array(plainWord, { minLength: 2, maxLength: 30 }),
      (left, right) => {
        const whole = scorePlainLanguage(`Alors ${left.join(' ')} ${right.join(' ')}.`).score;
        const cut = scorePlainLanguage(`Alors ${left.join(' ')}. Puis ${right.join(' ')}.`).score;
        expect(cut).toBeGreaterThanOrEqual(whole - 1);
      },
    ),
  );
});

test('a text without words, and any characters at all, have a score from 0 to 100', () => {
  expect(scorePlainLanguage('')).toMatchObject({ score: 100, perSentence: [] });
  expect(scorePlainLanguage(' … ! ').score).toBe(100);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { score } = scorePlainLanguage(text);
      expect(score >= 0 && score <= 100).toBe(true);
    }),
  );
});
