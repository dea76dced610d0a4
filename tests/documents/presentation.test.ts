import { expect, test } from '@jest/globals';
import { readLimits } from '../../bot/documents/limits.ts';
import { readPptx } from '../../bot/documents/read-pptx.ts';
import { blocksOf } from '../builders/blocks-of.ts';
import { pptxFile, shapesPart, slideShape } from '../builders/office-files.ts';

const read = (bytes: Uint8Array) => readPptx(bytes, readLimits);
const row = (...cells: readonly string[]): string =>
  `<a:tr>${cells.map((text) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`).join('')}</a:tr>`;

test('slides are read in their order: title, items, texts, tables, diagrams, notes', () => {
  const notes = shapesPart(
    'notes',
    slideShape('sldImg', 'image') + slideShape('body', 'Dire merci.') + slideShape('sldNum', '1'),
  );
  const diagram = shapesPart(
    'dataModel',
    '<dgm:pt><dgm:t><a:p><a:r><a:t>Étape 1</a:t></a:r></a:p></dgm:t></dgm:pt>',
  );
  const bytes = pptxFile(
    [
      {
        body: `${slideShape(null, 'Deux ', 'lignes')}${slideShape('title', 'Bilan 2025')}${slideShape('body', 'Premier point', 'Second point')}${slideShape('ftr', 'Pied de page')}<p:graphicFrame><a:graphic><a:tbl>${row('Poste', '2025')}${row('Énergie', '12 500')}</a:tbl></a:graphic></p:graphicFrame>`,
        relations: [
          ['notesSlide', '../notesSlides/n1.xml'],
          ['diagramData', '../diagrams/d1.xml'],
        ],
      },
      { body: slideShape('body', 'Sans titre') },
    ],
    { 'ppt/notesSlides/n1.xml': notes, 'ppt/diagrams/d1.xml': diagram },
  );
  const model = read(bytes);
  expect(blocksOf(model)).toEqual([
    '# Bilan 2025',
    'Deux',
    'lignes',
    '- Premier point',
    '- Second point',
    'Poste | 2025 // Énergie | 12 500',
    'Étape 1',
    '[note] Dire merci.',
    '# Diapositive 2',
    '- Sans titre',
  ]);
  expect(model).toMatchObject({ kind: 'pptx', pages: 2, warnings: [] });
  expect(model.blocks.map(({ anchor }) => anchor.slide)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
  expect(model.blocks[4]?.anchor.path).toEqual(['Bilan 2025']);
});

test('a chart is the table of what it shows', () => {
  const points = (...values: readonly string[]): string =>
    values.map((value, at) => `<a:pt idx="${at}"><a:v>${value}</a:v></a:pt>`).join('');
  const series = (name: string, ...values: readonly string[]): string =>
    `<a:ser><a:tx>${points(name)}</a:tx><a:cat>${points('2024', '2025')}</a:cat><a:val><a:f>Feuil1!B2</a:f>${points(...values)}</a:val></a:ser>`;
  const chart = shapesPart('chartSpace', series('Eau', '1200.5', '1E3') + series('Gaz', '7', '8'));
  const bytes = pptxFile(
    [{ body: slideShape('title', 'Énergie'), relations: [['chart', '../charts/chart1.xml']] }],
    { 'ppt/charts/chart1.xml': chart },
  );
  const told = blocksOf(read(bytes)).map((text) => text.replace(/\u202f/g, ' '));
  expect(told).toEqual(['# Énergie', ' | Eau | Gaz // 2024 | 1 200,5 | 7 // 2025 | 1 000 | 8']);
});

test('a hidden slide is not read, and that is told, as are macros', () => {
  const bytes = pptxFile(
    [{ body: slideShape('title', 'Vu') }, { body: slideShape('title', 'Caché'), hidden: true }],
    { 'ppt/vbaProject.bin': 'macro' },
  );
  const model = read(bytes);
  expect(blocksOf(model)).toEqual(['# Vu']);
  expect(model.warnings).toEqual([
    { code: 'macros-left-out', details: {} },
    { code: 'hidden-slides', details: { slides: 1 } },
  ]);
  expect(model.pages).toBe(2);
});

test('one without slides, or without a word, is empty; a slide that is not XML is damaged', () => {
  expect(() => read(pptxFile([]))).toThrow('empty');
  expect(() => read(pptxFile([{ body: slideShape('body', ' ') }]))).toThrow('empty');
  expect(() => read(pptxFile([{ body: '<p:sp>' }]))).toThrow('damaged');
});
