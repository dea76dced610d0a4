import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { foldText } from '../../shared/french/fold-text.ts';
import { synthesisTexts } from '../../shared/language/synthesis-texts.ts';
import { fillSheet } from '../../shared/synthesis/fill-sheet.ts';
import { type FlatField, flattenFields } from '../../shared/synthesis/flatten-fields.ts';
import { readSheet } from '../../shared/synthesis/read-sheet.ts';

/**
 * The `budget` sheet without a model against the labelled totals of the accounts of the Gironde:
 * `node tests/benches/budget-sheet.ts [pdf|docx|odt] [--findings] [--fields] [--lost]`. A page is right when poppler
 * finds the label and the amount on it. Years without a truth are filled and timed alone.
 */
type Total = { readonly libelle: string; readonly montant: number };
type Truth = Readonly<Record<string, { readonly totaux: Readonly<Record<string, Total>> }>>;

const root = resolve(import.meta.dirname, '../..');
const shared = process.env['CALAME_SHARED'] ?? join(root, '../shared');
const reports = join(shared, 'data/reports/gironde/rapports');
const truth: Truth = JSON.parse(readFileSync(join(reports, 'verite.json'), 'utf8'));
const format = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'pdf';
const wants = (option: string): boolean => process.argv.includes(option);

const reading = readSheet(readFileSync(join(root, 'infra/sheets/budget.yaml'), 'utf8'));
if (!('sheet' in reading)) throw new Error(JSON.stringify(reading.faults));

const key = (label: string): string => foldText(label).replace(/[^a-z0-9]/g, '');

function pageTexts(file: string): readonly string[] {
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  return text.split('\f');
}

/** An amount may stand in two pieces, one under the other. */
function isOnPage(total: Total, page: string): boolean {
  const [euros = '', cents = ''] = total.montant.toFixed(2).split('.');
  const groups = euros.replace(/\B(?=(\d{3})+$)/g, ' ').split(' ');
  const written = page.replace(/\s+/g, ' ');
  const whole = `${groups.join(' ')},${cents}`;
  const pieces = groups.map((_, at) => [
    groups.slice(0, at).join(' '),
    `${groups.slice(at).join(' ')},${cents}`,
  ]);
  const holds =
    written.includes(whole) || pieces.some((two) => two.every((piece) => written.includes(piece)));
  const words = key(page);
  return holds && words.includes(key(total.libelle).slice(0, 12));
}

function measure(fields: readonly FlatField[], totals: readonly Total[], pages: readonly string[]) {
  const named = (total: Total): readonly FlatField[] =>
    fields.filter(({ name }) => key(name) === key(total.libelle));
  const hits = totals.map((total) => ({
    total,
    hit: named(total).find(({ value }) => value === total.montant),
  }));
  const right = hits.filter(({ hit }) => hit !== undefined);
  const paged = right.filter(
    ({ total, hit }) => pages.length > 0 && isOnPage(total, pages[(hit?.page ?? 0) - 1] ?? ''),
  );
  const amounts = new Map<string, Set<number>>();
  for (const { libelle, montant } of totals) {
    amounts.set(key(libelle), (amounts.get(key(libelle)) ?? new Set()).add(montant));
  }
  const wrong = fields.filter(({ name, value, status }) => {
    const known = amounts.get(key(name));
    return status === 'found' && known !== undefined && !known.has(Number(value));
  });
  const certain = right.filter(({ hit }) => hit?.status === 'found');
  const lost = hits.filter(({ hit }) => hit === undefined).map(({ total }) => total.libelle);
  return {
    labelled: totals.length,
    right: right.length,
    certain: certain.length,
    paged: paged.length,
    wrong,
    lost,
  };
}

const reader = openDocumentReader();
for (const year of [2016, 2017, 2018, 2019, 2020, 2021]) {
  const file = join(reports, `CA-${year}.${format}`);
  const started = performance.now();
  const model = await reader.read({ bytes: readFileSync(file), name: `CA-${year}.${format}` });
  const read = performance.now();
  const filled = fillSheet(reading.sheet, model, { file: `CA-${year}.${format}`, fileHash: '' });
  const ended = performance.now();
  const fields = flattenFields(filled);
  const totals = Object.values(truth[year]?.totaux ?? {});
  const pages = format === 'pdf' ? pageTexts(file) : [];
  const { wrong, lost, ...counts } = measure(fields, totals, pages);
  const fails = filled.findings.filter(({ status }) => status === 'fails');
  console.log(
    year,
    {
      ...counts,
      wrong: wrong.length,
      lines: fields.length,
      doubtful: fields.filter(({ status }) => status === 'to-check').length,
    },
    `${fails.length} findings of ${filled.findings.length}, read ${Math.round(read - started)} ms, sheet ${Math.round(ended - read)} ms`,
  );
  for (const { name, value, quote } of wrong) console.log('  wrong:', name, value, quote);
  if (wants('--lost')) for (const label of lost) console.log('  lost:', label);
  if (wants('--findings')) {
    for (const { remark } of fails) console.log('  -', synthesisTexts.fr.remark(remark));
  }
  if (wants('--fields')) {
    for (const field of filled.fields) {
      const remark = field.remark === null ? '' : synthesisTexts.fr.remark(field.remark);
      console.log(
        `  ${field.fieldId}: ${field.value?.written ?? ''} ${field.status} p.${field.value?.page ?? ''} ${remark} ${field.formula ?? ''}`,
      );
    }
  }
}
await reader.close();
