import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '#shared/french/split-sentences.ts';

const texts = (text: string): readonly string[] =>
  splitSentences(text).map((sentence) => sentence.text);

test('abbreviations, initials and article numbers do not end a sentence', () => {
  expect(texts('M. Martin cite l’art. L. 621-4. J.-P. Durand, cf. p. 12, approuve.')).toEqual([
    'M. Martin cite l’art. L. 621-4.',
    'J.-P. Durand, cf. p. 12, approuve.',
  ]);
});

test('a price without tax ends its sentence before a capital', () => {
  expect(texts('Le repas coûte 12 € H.T. La commune paie la moitié.')).toHaveLength(2);
});

test('a line broken in the middle of a sentence is mended, an empty line is an end', () => {
  expect(texts('Le congé est\nde cinq semaines. Fin.\n\nautre paragraphe')).toEqual([
    'Le congé est\nde cinq semaines.',
    'Fin.',
    'autre paragraphe',
  ]);
});

test('sentences stand where they say, in order, and no word falls between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB1. \n!?«»()M,;:-é') }), (text) => {
      let reached = 0;
      for (const sentence of splitSentences(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(text.slice(reached, sentence.start).trim()).toBe('');
        reached = sentence.end;
      }
      expect(text.slice(reached).trim()).toBe('');
    }),
  );
});
