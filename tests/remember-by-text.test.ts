import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forgetTexts, rememberByText } from '#shared/remember-by-text.ts';

test('a text is read once while it is held, nothing included', () => {
  const asked: string[] = [];
  const read = rememberByText<string | undefined>((text) => {
    asked.push(text);
    return text === '' ? undefined : text.toUpperCase();
  }, 2);
  expect([read('a'), read('a'), read(''), read('')]).toEqual(['A', 'A', undefined, undefined]);
  expect(asked).toEqual(['a', '']);
});

test('whatever is asked in whatever order, it says what is read, and never holds more than it may', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
      fc.integer({ min: 1, max: 3 }),
      (texts, most) => {
        const asked: string[] = [];
        const read = rememberByText((text) => asked.push(text) && `${text}!`, most);
        expect(texts.map(read)).toEqual(texts.map((text) => `${text}!`));
        const last = new Set<string>();
        for (const text of asked.slice(-most)) last.add(text);
        const before = asked.length;
        for (const text of last) read(text);
        expect(asked).toHaveLength(before);
      },
    ),
  );
});

test('nothing is held any more once texts are forgotten', () => {
  const asked: string[] = [];
  const read = rememberByText((text) => asked.push(text), 5);
  read('a');
  forgetTexts();
  read('a');
  expect(asked).toEqual(['a', 'a']);
});
