import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ThinkingFilter } from '../../bot/model/hide-thinking.ts';

function filter(pieces: readonly string[]): string {
  const thinking = new ThinkingFilter();
  return pieces.map((piece) => thinking.push(piece)).join('') + thinking.end();
}

test('thinking is taken out, wherever the tags are cut', () => {
  expect(filter(['<th', 'ink>25 ou ', '30 ?</thi', 'nk>\n\nVingt', '-cinq.'])).toBe('Vingt-cinq.');
});

test('thinking that never ends shows nothing', () => {
  expect(filter(['<think>', 'Voyons'])).toBe('');
});

test('a lone sign is not held back for ever', () => {
  expect(filter(['Un délai < 3', ' mois <'])).toBe('Un délai < 3 mois <');
});

test('what is shown depends on the text and not on how it was cut', () => {
  const part = fc.constantFrom(
    '<think>',
    '</think>',
    '<',
    'th',
    'ink>',
    ' ',
    '\n',
    'Vingt',
    '.',
    '</',
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
      (parts, sizes) => {
        const text = parts.join('');
        const pieces: string[] = [];
        for (let at = 0; at < text.length; ) {
          const size = Number(sizes.next().value);
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        const expected = text.replace(/<think>[\s\S]*?(?:<\/think>|$)/g, '').trimStart();
        expect(filter(pieces)).toBe(expected);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('text is shown as soon as it can no longer be a tag', () => {
  const thinking = new ThinkingFilter();
  expect(thinking.push('Vingt-cinq <')).toBe('Vingt-cinq ');
  expect(thinking.push('3')).toBe('<3');
});
