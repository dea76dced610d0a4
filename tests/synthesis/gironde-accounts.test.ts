import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { foldText } from '#shared/french/fold-text.ts';
import { fillSheet } from '#shared/synthesis/fill-sheet.ts';
import { flattenFields } from '#shared/synthesis/flatten-fields.ts';
import { readDocument } from '../../bot/documents/read-document.ts';
import { shippedSheet } from '../builders/sheet-files.ts';

const shared = process.env['CALAME_SHARED'] ?? join(import.meta.dirname, '../../../shared');
const reports = join(shared, 'data/reports/gironde/rapports');
const there = existsSync(join(reports, 'verite.json'));
const key = (label: string): string => foldText(label).replace(/[^a-z0-9]/g, '');

type Truth = Readonly<
  Record<
    string,
    { readonly totaux: Readonly<Record<string, { libelle: string; montant: number }>> }
  >
>;

/** All years, formats and pages are measured by tests/benches/budget-sheet.ts. */
(there ? test : test.skip)(
  `the accounts of the Gironde for 2020 give their labelled totals, none of them wrong, and what does not agree${there ? '' : ' (skipped: no reference data at CALAME_SHARED)'}`,
  async () => {
    const truth: Truth = JSON.parse(readFileSync(join(reports, 'verite.json'), 'utf8'));
    const totals = Object.values(truth['2020']?.totaux ?? {});
    const model = await readDocument({ file: join(reports, 'CA-2020.docx') });
    const filled = fillSheet(shippedSheet('budget'), model, { file: 'CA-2020.docx', fileHash: '' });
    const fields = flattenFields(filled).filter(({ status }) => status === 'found');
    const right = totals.filter(({ libelle, montant }) =>
      fields.some(({ name, value }) => key(name) === key(libelle) && value === montant),
    );
    expect(right.length / totals.length).toBeGreaterThanOrEqual(0.98);
    const known = Map.groupBy(totals, ({ libelle }) => key(libelle));
    const wrong = fields.filter(({ name, value }) => {
      const amounts = known.get(key(name));
      return amounts !== undefined && !amounts.some(({ montant }) => montant === value);
    });
    expect(wrong).toEqual([]);
    const told = filled.findings.map(({ remark }) => [
      remark.code,
      remark.details['written'] ?? '',
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['text-amount', '992M€'],
        ['text-amount', '414,5M€'],
        ['text-change', '4.5%'],
      ]),
    );
    expect(told.filter(([code]) => code === 'sum-views')).toHaveLength(1);
  },
);
