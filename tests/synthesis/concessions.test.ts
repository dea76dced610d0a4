import { expect, test } from '@jest/globals';
import { fillConcession, shippedSheet } from '../golden/concessions/fill-concession.ts';
import { makeConcession } from '../golden/concessions/make-concession.ts';
import { scoreSheet } from '../golden/concessions/score-sheet.ts';
import { tellTruth } from '../golden/concessions/tell-truth.ts';

const sheet = shippedSheet('dsp');
/** Water with a contradiction, a crèche whose charges do not add up, a pool in thousands, an account of the wrong year. */
const reports = [0, 6, 9, 12].map((at) => makeConcession(at));

test('the same number gives the same report', () => {
  expect(makeConcession(6)).toEqual(makeConcession(6));
  expect(makeConcession(6).parts).not.toEqual(makeConcession(7).parts);
});

test('a report is as long as asked', () => {
  const blocks = (pages: number): number => makeConcession(2, pages).parts.length;
  expect(blocks(80)).toBeGreaterThan(blocks(20) * 2);
});

test.each(reports)('$name gives its figures, none wrong as certain', (report) => {
  const { outcomes, planted } = scoreSheet(tellTruth(report, null), fillConcession(sheet, report));
  expect(outcomes.filter(({ outcome }) => outcome === 'wrong-as-certain')).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome === 'missed')).toEqual([]);
  expect(planted.filter(({ told }) => !told)).toEqual([]);
});

test('a report without a fault in its figures raises no alarm', () => {
  const report = makeConcession(5);
  expect(report.plants).toEqual([]);
  expect(scoreSheet(tellTruth(report, null), fillConcession(sheet, report)).falseAlarms).toBe(0);
});

test('what a report leaves out is told with the article that requires it', () => {
  const report = makeConcession(6);
  const missing = report.plants.filter(({ kind }) => kind === 'missing');
  expect(missing.length).toBeGreaterThan(0);
  const { fields } = fillConcession(sheet, report);
  for (const { fieldId } of missing) {
    const field = fields.find((one) => one.fieldId === fieldId);
    expect(field).toMatchObject({ status: 'absent', remark: { code: 'missing-item' } });
    expect(field?.article).toMatch(/^R3131-[34], /);
  }
});

test('an account in thousands is read in euros, whatever its cells hold', () => {
  const report = makeConcession(15);
  expect(report.plants).toContainEqual({ kind: 'unit', fieldId: 'produits', figures: [] });
  const charges = fillConcession(sheet, report).fields.find(({ fieldId }) => fieldId === 'charges');
  expect(charges).toMatchObject({ status: 'found', value: { unit: '€' } });
  expect(charges?.value?.value).toBeGreaterThan(1_000_000);
});

test('every field that the code requires names its article, down to the letter where there is one', () => {
  const required = sheet.fields.filter(
    ({ from, mayBeAbsent }) => from === 'document' && !mayBeAbsent,
  );
  expect(required.length).toBeGreaterThan(20);
  for (const { article } of required) {
    expect(article).toMatch(/^R3131-3, 1° [a-d]\)$|^R3131-4, 1° [a-d]\)$|^R3131-[34], 2°$/);
  }
});
