/**
 * Writes a set of annual reports of delegates with what is true of them, the same at every run:
 *
 *   node tests/golden/concessions/make-concessions.ts --out DIR [--count 59] [--pages 80] [--format docx|pdf]
 *
 * `DIR/*.docx` and `DIR/*.pdf` are the reports, `DIR/contrats/<report>.yaml` the facts of each contract, `DIR/verite.json`
 * the truth.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { writeDocx } from '../../../infra/sample/write-docx.ts';
import { type BlockPages, writePdf } from '../../../infra/sample/write-pdf.ts';
import type { Concession } from './concession.ts';
import { makeConcession } from './make-concession.ts';
import { type ConcessionTruth, tellTruth } from './tell-truth.ts';
import { toSampleSource } from './to-sample-source.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '59' },
    pages: { type: 'string' },
    format: { type: 'string' },
  },
});
const folder = values.out;
if (folder === undefined) throw new Error('--out is missing');
const pages = values.pages === undefined ? null : Number(values.pages);

async function write(concession: Concession): Promise<ConcessionTruth> {
  const source = toSampleSource(concession);
  const places: BlockPages[] = [];
  const isPdf = concession.format === 'pdf';
  const bytes = isPdf
    ? await writePdf(source, (place) => places.push(place))
    : await writeDocx(source);
  const truth = tellTruth(concession, isPdf ? places : null);
  writeFileSync(join(folder ?? '', truth.file), bytes);
  const facts = { document: truth.file, ...concession.contract };
  writeFileSync(join(folder ?? '', 'contrats', `${concession.name}.yaml`), stringify(facts));
  return truth;
}

mkdirSync(join(folder, 'contrats'), { recursive: true });
const truths: ConcessionTruth[] = [];
for (let at = 0; at < Number(values.count); at += 1) {
  const made = makeConcession(at, pages);
  const format = values.format === 'pdf' || values.format === 'docx' ? values.format : made.format;
  truths.push(await write({ ...made, format }));
}
writeFileSync(join(folder, 'verite.json'), `${JSON.stringify(truths, null, 1)}\n`);
