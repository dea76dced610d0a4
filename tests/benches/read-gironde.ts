import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DocModel } from '#shared/document/doc-model.ts';
import { readLimits } from '../../bot/documents/limits.ts';
import { processUsage } from '../../bot/documents/process-usage.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { readDocx } from '../../bot/documents/read-docx.ts';
import { compareCells, compareText, findTotals, modelText, type Total } from './compare-reading.ts';
import { median } from './figures.ts';

/**
 * Six yearly accounts of a department (480 pages, tables), read as PDF: wall time beside `pdftotext -layout` of poppler, run
 * one file at a time, and how much of their text, cells and labelled totals is right, judged by the Word files of the same
 * reports. Process starts are included: each round opens its own reader.
 */
const shared = process.env['CALAME_SHARED'] ?? resolve(import.meta.dirname, '../../../shared');
const folder = join(shared, 'data/reports/gironde/rapports');
if (!existsSync(folder)) {
  console.error(`${folder} is absent: nothing to measure. CALAME_SHARED names the reference data.`);
  process.exit(2);
}
const years = [2016, 2017, 2018, 2019, 2020, 2021];
const rounds = 5;
const pathOf = (year: number, kind: string): string => join(folder, `CA-${year}.${kind}`);
const files = years.map((year) => ({
  name: basename(pathOf(year, 'pdf')),
  bytes: readFileSync(pathOf(year, 'pdf')),
}));

type Round = {
  readonly pdftotext: number | null;
  readonly two: number;
  readonly one: number;
  readonly models: readonly DocModel[];
};

let peak = 0;
const measured: Round[] = [];
// One after the other in each round: on a shared computer only their ratio is steady.
for (let round = 0; round < rounds; round += 1) {
  const yardstick = timePdftotext();
  const { seconds: two, models } = await timeReaders(2);
  measured.push({ pdftotext: yardstick, two, one: (await timeReaders(1)).seconds, models });
}
const models = measured[0]?.models ?? [];
const best = (of: (round: Round) => number | null): number =>
  rounded(Math.min(...measured.map((round) => of(round) ?? Number.POSITIVE_INFINITY)));
const ratio = (of: (round: Round) => number): number | null => {
  const ratios = measured.flatMap((round) =>
    round.pdftotext === null ? [] : [of(round) / round.pdftotext],
  );
  return ratios.length === 0 ? null : median(ratios);
};
const hasPdftotext = measured.every((round) => round.pdftotext !== null);
if (!hasPdftotext) console.error('pdftotext (poppler-utils) is absent: no ratio.');

console.log(
  JSON.stringify(
    {
      bench: 'read-gironde',
      pages: models.reduce((sum, model) => sum + (model.pages ?? 0), 0),
      rounds,
      bestSeconds: {
        pdftotext: hasPdftotext ? best((round) => round.pdftotext) : null,
        twoReaders: best((round) => round.two),
        oneReader: best((round) => round.one),
      },
      medianRatio: {
        twoReaders: ratio((round) => round.two),
        oneReader: ratio((round) => round.one),
      },
      megabytesOfAReader: Math.round(peak / 1e6),
      quality: Object.fromEntries(years.map((year, at) => [year, qualityOf(year, models[at])])),
    },
    null,
    2,
  ),
);

async function timeReaders(
  side: 1 | 2,
): Promise<{ readonly seconds: number; readonly models: readonly DocModel[] }> {
  const start = performance.now();
  const reader = openDocumentReader();
  const watch = setInterval(() => {
    peak = Math.max(peak, ...childrenOf(process.pid).map((id) => processUsage(id)?.memory ?? 0));
  }, 20);
  const read: DocModel[] = [];
  if (side === 2) read.push(...(await Promise.all(files.map((file) => reader.read(file)))));
  else for (const file of files) read.push(await reader.read(file));
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  await reader.close();
  return { seconds, models: read };
}

/** Linux only: elsewhere the peak is not known. */
function childrenOf(id: number): readonly number[] {
  try {
    return readFileSync(`/proc/${id}/task/${id}/children`, 'latin1').trim().split(' ').map(Number);
  } catch {
    return [];
  }
}

function timePdftotext(): number | null {
  try {
    const start = performance.now();
    for (const year of years) pdftotext(year);
    return (performance.now() - start) / 1000;
  } catch {
    return null;
  }
}

function pdftotext(year: number): string {
  return execFileSync('pdftotext', ['-layout', pathOf(year, 'pdf'), '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function qualityOf(year: number, read: DocModel | undefined): unknown {
  if (read === undefined) return null;
  const word = readDocx(readFileSync(pathOf(year, 'docx')), readLimits);
  const truth = modelText(word);
  const text = compareText(truth, modelText(read));
  const beside = hasPdftotext ? compareText(truth, pdftotext(year)) : null;
  const { cells, right, rows, rightRows } = compareCells(word, read);
  const totals = totalsOf(year);
  return {
    words: rounded(text.words),
    bigrams: rounded(text.bigrams),
    pdftotext: beside && { words: rounded(beside.words), bigrams: rounded(beside.bigrams) },
    cells: `${right} of ${cells} (${rounded(right / cells)})`,
    rows: `${rightRows} of ${rows}`,
    totals:
      totals.length === 0 ? 'no list' : `${findTotals(read, totals).length} of ${totals.length}`,
  };
}

function totalsOf(year: number): readonly Total[] {
  const truth: Record<string, { totaux: Record<string, Total> }> = JSON.parse(
    readFileSync(join(folder, 'verite.json'), 'utf8'),
  );
  return Object.values(truth[String(year)]?.totaux ?? {});
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
