import { expect, test } from '@jest/globals';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readLimits } from '../../bot/documents/limits.ts';
import { readDocx } from '../../bot/documents/read-docx.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { docxFile, docxPart, docxStyles, docxParagraph as p } from '../builders/office-files.ts';

const read = (bytes: Uint8Array) => readDocx(bytes, readLimits);

test('headings are known by the name of their style, by outline level and by inheritance, not by id', () => {
  const styles = docxStyles([
    ['Titre1', 'heading 1'],
    ['MonTitre', 'Chapitre maison', '<w:basedOn w:val="Titre1"/>'],
    ['Plan', 'Plan RH', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'],
    ['Corps', 'Corps de texte', '<w:basedOn w:val="Boucle"/>'],
    ['Boucle', 'Boucle', '<w:basedOn w:val="Corps"/>'],
    ['TM1', 'toc 1'],
  ]);
  const body = [
    p('Sommaire ..... 3', 'TM1'),
    p('Temps de travail', 'Titre1'),
    p('Congés', 'MonTitre'),
    p('Report', 'Plan'),
    p('Direct', undefined, '<w:outlineLvl w:val="1"/>'),
    p('Texte.', 'Corps'),
    p('Aucun style.'),
  ];
  expect(blocksOf(read(docxFile(body.join(''), { 'word/styles.xml': styles })))).toEqual([
    '# Temps de travail',
    '# Congés',
    '### Report',
    '## Direct',
    'Texte.',
    'Aucun style.',
  ]);
});

test('the numbers that Word shows are read: articles, letters, restarts', () => {
  const level = (ilvl: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = docxPart(
    'numbering',
    [
      `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', 'Article %1')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '•')}${level(1, 'upperRoman', '%2.')}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
      '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>',
    ].join(''),
  );
  const numbered = (id: number, ilvl: number) =>
    `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`;
  const styles = docxStyles([
    ['Titre1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'],
  ]);
  const body = [
    p('Durée', 'Titre1'),
    p('hebdomadaire', undefined, numbered(1, 1)),
    p('annuelle', undefined, numbered(1, 1)),
    p('jour', undefined, numbered(1, 2)),
    p('Congés', 'Titre1'),
    p('repris à un', undefined, numbered(1, 1)),
    p('puce', undefined, numbered(2, 0)),
    p('romain', undefined, numbered(2, 1)),
    p('neuvième', undefined, numbered(3, 0)),
    p('hors liste', undefined, numbered(0, 0)),
  ];
  const file = docxFile(body.join(''), {
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
  });
  expect(blocksOf(read(file))).toEqual([
    '# Article 1 Durée',
    '- 1.1 hebdomadaire',
    '- 1.2 annuelle',
    '- a) jour',
    '# Article 2 Congés',
    '- 2.1 repris à un',
    '- puce',
    '- I. romain',
    '- Article 9 neuvième',
    'hors liste',
  ]);
});

test('deleted, moved, hidden and field text is out, inserted text is in, and changes are told', () => {
  const body = [
    '<w:p><w:r><w:t>Deux jours </w:t></w:r>',
    '<w:del><w:r><w:delText>trois jours </w:delText></w:r></w:del>',
    '<w:moveFrom><w:r><w:t>ailleurs </w:t></w:r></w:moveFrom>',
    '<w:ins><w:r><w:t>par semaine</w:t></w:r></w:ins>',
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t> SECRET</w:t></w:r>',
    '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> au plus</w:t></w:r>',
    '<w:r><w:instrText>PAGE</w:instrText></w:r>',
    '<w:r><w:br/><w:t>dès</w:t><w:tab/><w:t>janvier</w:t></w:r></w:p>',
  ];
  const model = read(docxFile(body.join('')));
  expect(blocksOf(model)).toEqual(['Deux jours par semaine au plus\ndès janvier']);
  expect(model.warnings.map(({ code }) => code)).toEqual(['tracked-changes']);
});

test('macros and the comments of readers are left out, and both are told', () => {
  const body =
    '<w:p><w:r><w:t>Deux jours.</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>';
  const comments = docxPart('comments', `<w:comment w:id="1">${p('À revoir')}</w:comment>`);
  const model = read(
    docxFile(body, { 'word/comments.xml': comments, 'word/vbaProject.bin': 'macro' }),
  );
  expect(blocksOf(model)).toEqual(['Deux jours.']);
  expect(model.warnings).toEqual([
    { code: 'macros-left-out', details: {} },
    { code: 'comments-left-out', details: { comments: 1 } },
  ]);
});

test('tables keep rows and columns; a frame of one cell is its text; a nested table stays in its cell', () => {
  const cell = (content: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
  const body = [
    table(
      row(cell(p('Grade')), cell(p('Montants'), '<w:gridSpan w:val="2"/>')),
      row(cell(p('A')), cell(p('100 €')), cell(p('120 €') + p('au plus'))),
    ),
    table(row(cell(p('À retenir : un badge.') + p('Il est personnel.')))),
    table(row(cell(p('x') + table(row(cell(p('y')), cell(p('z'))))), cell(p('w')))),
  ];
  expect(blocksOf(read(docxFile(body.join(''))))).toEqual([
    'Grade | Montants |  // A | 100 € | 120 € au plus',
    'À retenir : un badge.',
    'Il est personnel.',
    'x y ; z | w',
  ]);
});

test('a note follows the paragraph that calls it', () => {
  const notes = docxPart(
    'footnotes',
    `<w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${p('Décret n° 2021-1123.')}</w:footnote>`,
  );
  const body = `<w:p><w:r><w:t>La prime</w:t><w:footnoteReference w:id="2"/></w:r></w:p>${p('Fin.')}`;
  expect(blocksOf(read(docxFile(body, { 'word/footnotes.xml': notes })))).toEqual([
    'La prime',
    '[note] Décret n° 2021-1123.',
    'Fin.',
  ]);
});

test('text boxes are read once, although Word writes them twice', () => {
  const box = `<w:txbxContent>${p('Encadré')}</w:txbxContent>`;
  const body = `<w:p><w:r><AlternateContent><Choice>${box}</Choice><Fallback>${box}</Fallback></AlternateContent></w:r><w:r><w:t>Autour</w:t></w:r></w:p>`;
  expect(blocksOf(read(docxFile(body)))).toEqual(['Encadré', 'Autour']);
});

test('a real .docx of the docx library: headings, table, title, readers and validity', async () => {
  const file = new Document({
    title: 'Règlement du télétravail',
    customProperties: [
      { name: 'lecteurs', value: 'organisation:saint-aubin; group:rh' },
      { name: 'Valide jusqu’au', value: '31/12/2026' },
      { name: 'propriétaire', value: 'DRH' },
    ],
    sections: [
      {
        children: [
          new Paragraph({ text: 'Jours', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('Deux jours & demi <par semaine>.'),
          new Table({
            rows: [
              ['Quotité', 'Jours'],
              ['80 %', '1,5'],
            ].map(
              (cells) =>
                new TableRow({
                  children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                }),
            ),
          }),
        ],
      },
    ],
  });
  const model = read(await Packer.toBuffer(file));
  expect(blocksOf(model)).toEqual([
    '# Jours',
    'Deux jours & demi <par semaine>.',
    'Quotité | Jours // 80 % | 1,5',
  ]);
  expect(model.head).toMatchObject({
    title: 'Règlement du télétravail',
    readers: ['organisation:saint-aubin', 'group:rh'],
    validUntil: '2026-12-31',
    owner: 'DRH',
  });
  // The file's own days are there, and nobody gave the document one.
  expect(model.head.date).toBeUndefined();
});

test('a document whose parts are missing or broken is damaged; one without words is empty', () => {
  const code = (file: Buffer) => {
    try {
      return read(file).kind;
    } catch (fault) {
      return fault instanceof Error ? fault.message : '';
    }
  };
  expect(code(docxFile('<w:p><w:r><w:t>non fermé'))).toBe('damaged');
  expect(code(docxFile(p(' ')))).toBe('empty');
  expect(code(docxFile(p('x')).subarray(0, 200))).toBe('damaged');
});
