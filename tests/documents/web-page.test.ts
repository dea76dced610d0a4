import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHtml } from '../../bot/documents/read-html.ts';
import { blocksOf } from '../builders/blocks-of.ts';

const read = (html: string) => readHtml(Buffer.from(html));

test('headings, paragraphs, lists with their numbers and tables with their spans are read', () => {
  const model = read(
    `<!doctype html><html><head><title>Congés &amp; absences</title><style>p{}</style></head><body>
    <nav><a href="/">Accueil</a></nav><h1>Congés</h1><p>Vingt-cinq<br>jours  par <b>an</b>.</p>
    <ol start=3><li>Trois<ul><li>Puce</li></ul></li><li><p>Quatre</p><p>suite</p></li></ol>
    <h2>Barème</h2><table><tr><th>Grade<th colspan=2>Jours<tr><td rowspan=2>A<td>1<td>2<tr><td>3<td>4</table>
    <script>document.write('<p>écrit</p>')</script><div>Fin</div>`,
  );
  expect(model.head).toEqual({ title: 'Congés & absences' });
  expect(blocksOf(model)).toEqual([
    '# Congés',
    'Vingt-cinq\njours par an.',
    '- 3. Trois',
    '- Puce',
    '- 4. Quatre',
    '- suite',
    '## Barème',
    'Grade | Jours |  // A | 1 | 2 //  | 3 | 4',
    'Fin',
  ]);
  expect(model.blocks.at(-1)?.anchor.path).toEqual(['Congés', 'Barème']);
});

test('what the page hides is not read; what it quotes as it stands keeps its lines', () => {
  const model = read(
    '<p>Vu</p><p hidden>A</p><div style="color:red; DISPLAY : none"><p>B</p></div><span style="font-size:0">C</span><p style="opacity:0.5">Pâle</p><pre>un\n  deux</pre>',
  );
  expect(blocksOf(model)).toEqual(['Vu', 'Pâle', 'un\ndeux']);
});

test('a page of windows-1252 is decoded; one without a word is empty; one too deep is refused', () => {
  expect(blocksOf(readHtml(Buffer.from('<p>\xe9t\xe9</p>', 'latin1')))).toEqual(['été']);
  expect(() => read('<html><body><img src="https://example.org/x.png"></body>')).toThrow('empty');
  expect(() => read('<div>'.repeat(2_000))).toThrow('too-complex');
});

test('no page crashes it, and no block is empty', () => {
  const piece = fc.constantFrom(
    ...['<p>', '</p>', '<table>', '</table>', '<tr>', '<td rowspan=3>', '</td>', '<li>', '<ol>'],
    ...[
      '</ol>',
      '<h2>',
      '</h2>',
      '<script>',
      '</script>',
      '<div hidden>',
      '</div>',
      'mot',
      '&',
      '<',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { blocks } = read(`<p>début</p>${pieces.join('')}`);
      expect(blocksOf({ blocks }).every((text) => text.trim() !== '')).toBe(true);
    }),
  );
});
