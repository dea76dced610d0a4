import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '#shared/report/report.ts';
import { openWordParts } from '../../bot/act-files/word-parts.ts';
import { readDocument } from '../../bot/documents/read-document.ts';
import { readMd } from '../../bot/documents/read-md.ts';
import { writeReportDocx } from '../../bot/report-files/write-report-docx.ts';
import { writeReportMarkdown } from '../../bot/report-files/write-report-markdown.ts';
import { sampleReport } from '../builders/sample-report.ts';

const at = Date.UTC(2026, 10, 22);
const partOf = async (report: Report, name: string): Promise<string> =>
  openWordParts(await writeReportDocx(report, at))
    .get(name)
    ?.toString('utf8') ?? '';

test('a report written as .docx is read back with its headings, its table, its list and its notes', async () => {
  const bytes = await writeReportDocx(sampleReport, at);
  const { blocks } = await readDocument({ bytes, name: 'rapport.docx' });
  const of = (kind: string): string[] =>
    blocks.flatMap((block) => (block.kind === kind && 'text' in block ? [block.text] : []));
  expect(of('heading')).toEqual(
    expect.arrayContaining(['Compte annuel', 'Méthodes de calcul', 'Tarifs']),
  );
  expect(of('item')).toEqual(['Premier point', 'Second *point* [x]']);
  expect(of('note').join()).toContain('« Résultat 123 456,78 »');
  const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  expect(table).toEqual([
    ['Ligne', '2025'],
    ['Ventes d’eau | gros', '1 250 000,00 €'],
    ['Total', '1 250 000,00 €'],
  ]);
});

test('a table tells its head to a screen reader, and repeats it on each page', async () => {
  const document = await partOf(sampleReport, 'word/document.xml');
  expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
});

test('a link leads to a bookmark that is there, or to the web; anything else stays text', async () => {
  const document = await partOf(sampleReport, 'word/document.xml');
  expect(document).toContain('<w:hyperlink w:history="1" w:anchor="tarifs"');
  expect(document).toMatch(/<w:bookmarkStart w:name="tarifs"/u);
  const relations = await partOf(sampleReport, 'word/_rels/document.xml.rels');
  expect(relations).toContain('https://www.legifrance.gouv.fr/');
  expect(relations).not.toContain('javascript');
});

test('the file carries the moment and the language that it was given', async () => {
  const core = await partOf(sampleReport, 'docProps/core.xml');
  expect(core).toContain('2026-11-22T00:00:00Z');
  expect(core).toContain('<dc:language>fr-FR</dc:language>');
});

test('a report without a model carries no mention of one', async () => {
  const document = await partOf({ ...sampleReport, mention: null }, 'word/document.xml');
  expect(document).not.toContain('MentionIA');
});

test('a table of more than seven columns turns the pages', async () => {
  const header = Array.from({ length: 9 }, (_, column) => ({ runs: [{ text: `C${column}` }] }));
  const wide = { kind: 'table', caption: null, header, rows: [header] } as const;
  const document = await partOf({ ...sampleReport, blocks: [wide] }, 'word/document.xml');
  expect(document).toContain('w:orient="landscape"');
});

test('as Markdown, its marks are escaped and its notes numbered', () => {
  const text = writeReportMarkdown(sampleReport);
  expect(text).toContain('**123 456,78 €**[^1]');
  expect(text).toContain('[^1]: page 12');
  expect(text).toContain('- Premier point\n- Second \\*point\\* \\[x\\]');
  expect(text).toContain('| Ventes d’eau \\| gros | 1 250 000,00 € |');
  expect(text).toContain('| --- | ---: |');
  expect(text).not.toContain('javascript');
});

test('any text, whatever its signs, gives a .docx that opens and a Markdown that keeps its headings', async () => {
  const texts = fc.string({ unit: 'binary', maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(texts, texts, async (title, body) => {
      const blocks: Report['blocks'] = [
        { kind: 'heading', level: 1, text: 'Tête' },
        { kind: 'paragraph', runs: [{ text: body, note: title }] },
        { kind: 'table', caption: title, header: [], rows: [[{ runs: [{ text: body }] }]] },
      ];
      const report = { ...sampleReport, title, blocks };
      const document = await partOf(report, 'word/document.xml');
      expect(document).toContain('Tête');
      const read = readMd(Buffer.from(writeReportMarkdown(report), 'utf8'));
      const headings = read.blocks.filter(({ kind }) => kind === 'heading');
      expect(headings.some((block) => 'text' in block && block.text === 'Tête')).toBe(true);
    }),
    { numRuns: 25 },
  );
});
