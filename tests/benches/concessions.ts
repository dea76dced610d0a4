/**
 * What the sheet of a delegate's report gives on the generated reports, field by field, without a model:
 *
 *   node tests/benches/concessions.ts [--count 59] [--pages 80] [--files DIR] [--unknown] [--faults]
 *
 * Without `--files` the reports are read as they are written; with it they are read from the files that
 * tests/golden/concessions/make-concessions.ts put there; with `--unknown` they are in words that the sheet does not name. Ends with 1 when a wrong value is shown as certain.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocModel } from '#shared/document/doc-model.ts';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { readSheet } from '#shared/synthesis/read-sheet.ts';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { makeConcession } from '../golden/concessions/make-concession.ts';
import { type SheetScore, scoreSheet } from '../golden/concessions/score-sheet.ts';
import { type ConcessionTruth, tellTruth } from '../golden/concessions/tell-truth.ts';
import { toDocModel } from '../golden/concessions/to-doc-model.ts';
import { unknownHouse } from '../golden/concessions/unknown-house.fr.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '59' },
    pages: { type: 'string' },
    files: { type: 'string' },
    faults: { type: 'boolean', default: false },
    unknown: { type: 'boolean', default: false },
  },
});
const reading = readSheet(
  readFileSync(new URL('../../infra/sheets/dsp.yaml', import.meta.url), 'utf8'),
);
if (!('sheet' in reading)) throw new Error(JSON.stringify(reading.faults));
const { sheet } = reading;

const reports = values.files === undefined ? written() : await read(values.files);
const started = performance.now();
const scores = reports.map(({ truth, model }): SheetScore => {
  const context = { file: truth.file, fileHash: '', contract: truth.contract };
  return scoreSheet(truth, fillSheet(sheet, model, context));
});
const seconds = (performance.now() - started) / 1_000;

type Report = { readonly truth: ConcessionTruth; readonly model: DocModel };

function written(): readonly Report[] {
  const pages = values.pages === undefined ? null : Number(values.pages);
  return Array.from({ length: Number(values.count) }, (_, at) => {
    const concession = makeConcession(at, pages, values.unknown ? unknownHouse : null);
    return { truth: tellTruth(concession, null), model: toDocModel(concession) };
  });
}

async function read(folder: string): Promise<readonly Report[]> {
  const truths: readonly ConcessionTruth[] = JSON.parse(
    readFileSync(join(folder, 'verite.json'), 'utf8'),
  );
  const reader = openDocumentReader();
  try {
    const found: Report[] = [];
    for (const truth of truths.slice(0, Number(values.count))) {
      const bytes = new Uint8Array(readFileSync(join(folder, truth.file)));
      found.push({ truth, model: await reader.read({ bytes, name: truth.file }) });
    }
    return found;
  } finally {
    await reader.close();
  }
}

const outcomes = scores.flatMap((score) => score.outcomes);
const byField = Map.groupBy(outcomes, ({ fieldId }) => fieldId);
const count = (list: typeof outcomes, ...wanted: readonly string[]): number =>
  list.filter(({ outcome }) => wanted.includes(outcome)).length;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} %`;

const columns = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(11))).join('');
console.log(
  columns(['field', 'told', 'found', 'recall', 'precision', 'missed', 'doubted', 'wrong']),
);
for (const [fieldId, list] of [...byField, ['all', outcomes] as const]) {
  const right = count(list, 'right', 'right-to-check', 'contradiction-told');
  const told = right + count(list, 'missed');
  const wrong = count(list, 'wrong-as-certain');
  const doubted = count(list, 'wrong-to-check');
  const given = right + wrong + doubted;
  console.log(
    columns([
      fieldId,
      String(told),
      String(right),
      percent(right, told),
      percent(right, given),
      String(count(list, 'missed')),
      String(doubted),
      String(wrong),
    ]),
  );
}
const planted = scores.flatMap((score) => score.planted);
const told = planted.filter((one) => one.told).length;
const left = outcomes.filter(({ fieldId, report }) => {
  const truth = reports.find((one) => one.truth.file === report)?.truth;
  return truth?.fields[fieldId]?.status === 'absent';
});
console.log(`planted faults told: ${told} of ${planted.length}`);
console.log(
  `gaps told where nothing is planted: ${scores.reduce((sum, one) => sum + one.falseAlarms, 0)}`,
);
console.log(`missing items told: ${count(left, 'absent-told')} of ${left.length}`);
console.log(
  `right and certain: ${percent(count(outcomes, 'right'), count(outcomes, 'right', 'right-to-check'))}`,
);
console.log(`wrong as certain: ${count(outcomes, 'wrong-as-certain')}`);
console.log(`${reports.length} reports filled in ${seconds.toFixed(2)} s`);
if (values.faults) {
  const faulty = ['wrong-as-certain', 'wrong-to-check', 'missed'];
  for (const one of outcomes.filter(({ outcome }) => faulty.includes(outcome))) {
    console.log(JSON.stringify(one));
  }
  for (const [at, score] of scores.entries()) {
    for (const one of score.planted) {
      if (!one.told) console.log(`not told: ${reports[at]?.truth.file ?? ''} ${one.plant}`);
    }
  }
}
if (count(outcomes, 'wrong-as-certain') > 0) process.exitCode = 1;
