import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Inline, MarkdownBlock } from '#shared/panes/markdown.ts';
import { parseMarkdown } from '#shared/panes/parse-markdown.ts';
import { parsePassage } from '#shared/panes/parse-passage.ts';

const words = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');

/** A block as one would write it down: `th`, `td`, `1.`, `-`, or its words. */
const told = (block: MarkdownBlock): readonly string[] => {
  switch (block.kind) {
    case 'table':
      return [
        ...(block.head.length > 0 ? [`th ${block.head.map(words).join('/')}`] : []),
        ...block.rows.map((row) => `td ${row.map(words).join('/')}`),
      ];
    case 'list':
      return block.items.map((item, at) =>
        block.ordered ? `${block.start + at}. ${words(item)}` : `- ${words(item)}`,
      );
    case 'quote':
      return block.blocks.flatMap(told);
    default:
      return [words(block.children)];
  }
};
const read = (...lines: readonly string[]): readonly string[] =>
  parsePassage(lines.join('\n')).flatMap(told);

test('rows become a table under their header, between the sentences around them', () => {
  expect(
    read(
      'Un jour est payé :',
      'Catégorie | Montant brut',
      'A | 150 €',
      'B | 100 €',
      'Depuis 2024.',
    ),
  ).toEqual([
    'Un jour est payé :',
    'th Catégorie/Montant brut',
    'td A/150 €',
    'td B/100 €',
    'Depuis 2024.',
  ]);
});

test('a first row that holds an amount is no header; a year or an ordinal may be one', () => {
  expect(read('A | 150 €', 'B | 100 €')).toEqual(['td A/150 €', 'td B/100 €']);
  expect(read('Accueil | 02 61 91 00 10', 'Paie | 02 61 91 00 11')[0]).toMatch(/^td/u);
  expect(read('Groupe | 2025 | 2026', 'A | 10 € | 12 €')[0]).toBe('th Groupe/2025/2026');
  expect(read('Âge | 1re année', '16 ans | 27 %')[0]).toBe('th Âge/1re année');
});

test('empty cells keep their place, and a short row is filled', () => {
  expect(
    read('Mois | Versement | À noter', 'Janvier | 28/01 | ', 'Février |  | CIA', 'Mars'),
  ).toEqual(['th Mois/Versement/À noter', 'td Janvier/28/01/', 'td Février//CIA', 'Mars']);
  expect(read('a | b | c', 'd | e')[1]).toBe('td d/e/');
});

test('what an excerpt left out stands beside the rows, not in a cell', () => {
  expect(read('[…] Groupe | IFSE', 'A1 | 900 €', '[…]', 'C2 | 100 € […]')).toEqual([
    '[…]',
    'th Groupe/IFSE',
    'td A1/900 €',
    '[…]',
    'C2 | 100 €',
    '[…]',
  ]);
});

test('items lose their mark, and a number behind a mark is the only marker', () => {
  expect(read('Selon le cas :', '- un', '• deux', 'Ensuite.')).toEqual([
    'Selon le cas :',
    '- un',
    '- deux',
    'Ensuite.',
  ]);
  expect(read('- 1. Prévenir', '- 2. Envoyer')).toEqual(['1. Prévenir', '2. Envoyer']);
  expect(parsePassage('- 1. Prévenir\n- 2. Envoyer')).toHaveLength(1);
});

test('numbers that do not follow each other stay what they are', () => {
  expect(read('- 2. Envoyer', '- 5. Attendre')).toEqual(['2. Envoyer', '5. Attendre']);
  expect(read('12. Dispositions diverses')).toEqual(['12. Dispositions diverses']);
});

test('a quoted passage of an answer is read in the same way', () => {
  const [quote] = parseMarkdown('> Catégorie | Montant\n> A | 150 €\n> - 1. Prévenir');
  expect(quote === undefined ? [] : told(quote)).toEqual([
    'th Catégorie/Montant',
    'td A/150 €',
    '1. Prévenir',
  ]);
  expect(parseMarkdown('- 1. Prévenir\n- 2. Envoyer')[0]).toMatchObject({
    ordered: true,
    start: 1,
  });
});

test('no word and no figure of a passage is lost or moved, and nothing in it is marked up', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    '12',
    '3.',
    '-',
    '|',
    ' | ',
    '[…]',
    '**',
    '€',
    ' ',
    '[1]',
  );
  const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
  const kept = (text: string): string => text.replaceAll(/[^\p{L}\p{N}€*]/gu, '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const source = lines.join('\n');
      expect(
        kept(
          parsePassage(source)
            .flatMap(told)
            .join('\n')
            .replaceAll(/^t[hd] /gmu, ''),
        ),
      ).toBe(kept(source));
    }),
    { numRuns: 500 },
  );
});
