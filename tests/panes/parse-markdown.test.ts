import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Inline, MarkdownBlock } from '#shared/panes/markdown.ts';
import { parseMarkdown, plainText } from '#shared/panes/parse-markdown.ts';

const inlinesOf = (block: MarkdownBlock): readonly Inline[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'quote':
      return block.blocks.flatMap(inlinesOf);
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.head, ...block.rows.flat()].flat();
  }
};

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'citation') return `[${inline.n}]`;
      return 'text' in inline ? inline.text : wordsOf(inline.children);
    })
    .join('');

const linksOf = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'link') return [inline.href, ...linksOf(inline.children)];
    return 'children' in inline ? linksOf(inline.children) : [];
  });

test('an answer keeps its strong words and its citations', () => {
  expect(parseMarkdown('Vous avez **20 jours** [1] et plus [2][3].')).toEqual([
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'Vous avez ' },
        { kind: 'strong', children: [{ kind: 'text', text: '20 jours' }] },
        { kind: 'text', text: ' ' },
        { kind: 'citation', n: 1 },
        { kind: 'text', text: ' et plus ' },
        { kind: 'citation', n: 2 },
        { kind: 'citation', n: 3 },
        { kind: 'text', text: '.' },
      ],
    },
  ]);
});

test('headings, lists, quotes and tables become blocks of their own', () => {
  const source = [
    '## Durée',
    '- un',
    '- deux',
    '3. trois',
    '4. quatre',
    '> cité',
    '',
    '| a | b |',
    '|---|---|',
    '| 1 | 2 |',
  ].join('\n');
  const blocks = parseMarkdown(source);
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'list', 'list', 'quote', 'table']);
  expect(blocks[2]).toMatchObject({ ordered: true, start: 3 });
  expect(blocks[4]).toMatchObject({ kind: 'table', rows: [[[{ text: '1' }], [{ text: '2' }]]] });
});

test.each([
  '[ici](javascript:alert(1))',
  '[ici](data:text/html,x)',
  '[ici](//evil.example)',
  '[ici](vbscript:x)',
  '[ici](  javascript:x)',
  '[ici](\u0001javascript:x)',
])('an address that could run something is not a link: %s', (source) => {
  expect(parseMarkdown(source).flatMap((block) => linksOf(inlinesOf(block)))).toEqual([]);
});

test('whatever is written, only http, mail and phone addresses become links', () => {
  const piece = fc.constantFrom('[', ']', '(', ')', 'javascript:', 'https://a.example', '**', '*');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
      for (const block of parseMarkdown(pieces.join(''))) {
        for (const href of linksOf(inlinesOf(block)))
          expect(href).toMatch(/^(https?|mailto|tel):/iu);
      }
    }),
  );
});

test('HTML is text like any other', () => {
  const source = '<img src=x onerror=alert(1)> <b>gras</b>';
  expect(parseMarkdown(source)).toEqual([
    { kind: 'paragraph', children: [{ kind: 'text', text: source }] },
  ]);
});

test('no letter or figure is ever lost', () => {
  const line = fc.stringMatching(/^[a-zé0-9 *_`>#|().[\]-]{0,40}$/u);
  const letters = (text: string): string =>
    [...text].filter((sign) => /[a-zé]/u.test(sign)).join('');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const source = lines.join('\n');
      const read = parseMarkdown(source)
        .map((block) => wordsOf(inlinesOf(block)))
        .join('\n');
      expect(letters(read)).toBe(letters(source));
    }),
    { numRuns: 500 },
  );
});

test('the words alone lose their marks, not their citations', () => {
  expect(plainText('## Titre\n\n> **20 jours** [1]')).toBe('Titre\n\n20 jours [1]');
});
