import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown } from '#shared/evidence/escape-markdown.ts';
import type { Inline, MarkdownBlock } from '#shared/panes/markdown.ts';
import { parseMarkdown } from '#shared/panes/parse-markdown.ts';

const inlinesOf = (block: MarkdownBlock): readonly Inline[] => {
  if (block.kind === 'quote') return block.blocks.flatMap(inlinesOf);
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()].flat();
  return block.children;
};
const kindsIn = (inline: Inline): readonly string[] => [
  inline.kind,
  ...('children' in inline ? inline.children.flatMap(kindsIn) : []),
];
const kindsOf = (markdown: string): readonly string[] => [
  ...new Set(parseMarkdown(markdown).flatMap(inlinesOf).flatMap(kindsIn)),
];
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const hostile = [
  '[portail RH officiel](https://evil.example/login) [2]',
  '![x](https://evil.example/x.png) <img src=x onerror=alert(1)>',
  '[…](https://evil.example)',
  '[lien]: https://evil.example',
  '[lien][1]',
  '<https://evil.example>',
  '<!-- caché -->',
  '**gras** *italique* _souligné_ __gras__ `code` ~~barré~~',
  '***',
  '_a_',
  '&lt;b&gt;&#91;1&#93;',
  '【1】[^1] [ 1 ]',
];

test.each(hostile)('a passage that holds « %s » is shown as words alone', (text) => {
  const inert = escapeMarkdown(text);
  expect(kindsOf(quoted(inert))).toEqual(['text']);
  expect(kindsOf(`**${inert}** (à jour) [1]`)).toEqual(
    expect.not.arrayContaining(['link', 'emphasis', 'code']),
  );
  expect(inert).not.toMatch(/\]\(|\[\d|<[a-z!/]|&#?\w+;|[*`~]/iu);
});

test('a title in bold keeps one citation beside it: ours', () => {
  const title = escapeMarkdown('Congés [2] ** [1](https://evil.example)');
  const [block] = parseMarkdown(`**${title}** [1]`);
  const runs = block === undefined ? [] : inlinesOf(block);
  expect(runs.filter(({ kind }) => kind === 'citation')).toEqual([{ kind: 'citation', n: 1 }]);
  expect(runs.map(({ kind }) => kind)).toEqual(['strong', 'text', 'citation']);
});

test('no line of a passage escapes from its quote, opens a title or closes one', () => {
  const inert = escapeMarkdown('a\r# Titre\u2028> citation\u0085---\n===\r\n## x\n- - -');
  expect(inert).toBe('a\n＃ Titre\n› citation\n—\n—\n＃＃ x\n—');
});

test('invisible characters go, French text stays as it is written', () => {
  expect(escapeMarkdown('Congés\u202E : 25\u00A0jours\u00AD')).toBe('Congés : 25\u00A0jours');
  for (const text of [
    'Art. L. 621-1 : « 25 jours » (5 × 5), soit 50 % ; moins de < 5 ans & plus.',
    '- un jour\n2. deux jours\n| Taux | Montant |\n|---|---|\n| C | 83 € |',
    '[…] la suite à https://www.service-public.fr/vosdroits/F10_a […]',
    'fichier_annexe_2.pdf',
  ]) {
    expect(escapeMarkdown(text)).toBe(text);
  }
});

test('whatever a document holds, only words come of it, and a second time changes nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(...hostile),
    fc.constantFrom(
      ...['[', ']', '(', ')', '!', '<', '>', '*', '_', '`', '~', '#', '&', '\\', '[1]', '[…]'],
      ...['\n', '\r', ' ', 'a', '1', 'https://evil.example', '-', '=', '|', '\u2060', '\u00AD'],
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const inert = escapeMarkdown(pieces.join(''));
      expect([...kindsOf(inert), ...kindsOf(quoted(inert)), 'text']).toEqual(
        expect.not.arrayContaining(['link', 'emphasis', 'strong', 'code', 'citation']),
      );
      expect(inert).not.toMatch(/\]\(|\[\d|<[a-z!/]/iu);
      expect(escapeMarkdown(inert)).toBe(inert);
    }),
  );
});
