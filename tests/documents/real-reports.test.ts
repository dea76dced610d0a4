import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { readLimits } from '../../bot/documents/limits.ts';
import { readDocx } from '../../bot/documents/read-docx.ts';
import { readMd } from '../../bot/documents/read-md.ts';
import { readOdt } from '../../bot/documents/read-odt.ts';
import { readPdf } from '../../bot/documents/read-pdf.ts';
import { compareCells, compareText, modelText } from '../benches/compare-reading.ts';

const shared = process.env['CALAME_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const reports = join(shared, 'data/reports/gironde/rapports');
const letters = join(shared, 'data/letters/cdtn-courriers');
const fiches = join(shared, 'data/hr-kb');

/** Runs where the reference material lies, and says why elsewhere. */
const onRealData = existsSync(reports)
  ? test
  : (name: string, run: () => Promise<void> | void) =>
      test.skip(`${name} (skipped: no reference data at CALAME_SHARED)`, run);

const report = (year: number, kind: string) => readFileSync(join(reports, `CA-${year}.${kind}`));
const wordsOf = (block: Block) => ('rows' in block ? block.rows.flat().join('|') : block.text);
const headings = ({ blocks }: DocModel) =>
  blocks.filter(({ kind }) => kind === 'heading').map(wordsOf);
const compact = ({ blocks }: DocModel) =>
  blocks
    .map(wordsOf)
    .join('\n')
    .replace(/[\s\u00a0\u202f]/g, '');

/** Amounts that are known to stand in a year's report, as printed without blanks. */
function knownAmounts(year: number): readonly string[] {
  const truth: Record<string, { totaux: Record<string, { montant: number }> }> = JSON.parse(
    readFileSync(join(reports, 'verite.json'), 'utf8'),
  );
  return Object.values(truth[String(year)]?.totaux ?? {}).map(({ montant }) =>
    Math.abs(montant).toFixed(2).replace('.', ','),
  );
}

onRealData('a report read from Word and from OpenDocument is the same, table for table', () => {
  for (const year of [2016, 2019]) {
    const word = readDocx(report(year, 'docx'), readLimits);
    const open = readOdt(report(year, 'odt'), readLimits);
    const same = word.blocks.filter((block, at) => {
      const other = open.blocks[at];
      return other?.kind === block.kind && wordsOf(other) === wordsOf(block);
    });
    expect(same.length / word.blocks.length).toBeGreaterThan(0.97);
    expect(open.blocks.length).toBe(word.blocks.length);
    expect(knownAmounts(year).filter((amount) => !compact(word).includes(amount))).toEqual([]);
  }
});

onRealData(
  'the PDF of a report has the headings of its Word file, its text in order and its tables cell by cell',
  async () => {
    for (const year of [2017, 2019]) {
      const pdf = await readPdf(report(year, 'pdf'));
      const found = new Set(headings(pdf));
      const word = readDocx(report(year, 'docx'), readLimits);
      const wanted = headings(word);
      expect(wanted.filter((heading) => found.has(heading)).length / wanted.length).toBeGreaterThan(
        0.95,
      );
      expect(compareText(modelText(word), modelText(pdf)).bigrams).toBeGreaterThan(0.99);
      const { cells, right } = compareCells(word, pdf);
      expect(right / cells).toBeGreaterThan(0.98);
      const amounts = knownAmounts(year);
      const missing = amounts.filter((amount) => !compact(pdf).includes(amount));
      expect(missing.length / amounts.length).toBeLessThan(0.03);
      expect(pdf.blocks.every(({ anchor }) => (anchor.page ?? 0) > 0)).toBe(true);
    }
  },
);

onRealData('every letter model and every fiche is read, with its title and date', () => {
  for (const file of globSync(join(letters, '*.docx'))) {
    expect(readDocx(readFileSync(file), readLimits).blocks.length).toBeGreaterThan(5);
  }
  const files = globSync(join(fiches, '**/*.md'));
  expect(files.length).toBeGreaterThan(600);
  for (const file of files) {
    const { head, warnings } = readMd(readFileSync(file));
    expect([head.title, head.date, head.url]).toEqual([
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    expect(warnings).toEqual([]);
  }
});
