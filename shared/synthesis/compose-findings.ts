import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import { synthesisTexts } from '../language/synthesis-texts.ts';
import type { ReportBlock } from '../report/report.ts';
import { pageRuns, type SheetPlace } from './compose-field-table.ts';
import type { SheetFinding } from './filled-sheet.ts';
import { cell, item, paragraph, type ReportFrame, run } from './report-frame.ts';
import type { StandingField } from './standing-field.ts';

/** What arithmetic says of a document: each gap with its places, and how many checks hold. */
export function composeFindings(place: SheetPlace, frame: ReportFrame): readonly ReportBlock[] {
  const texts = sheetReportTexts[frame.language];
  const { findings } = place.filled;
  const failing = findings.filter(({ status }) => status === 'fails');
  const holding = findings.length - failing.length;
  return [
    ...(failing.length === 0 ? [paragraph(run(texts.noFinding))] : []),
    ...failing.map((finding) => composeFinding(finding, place, frame)),
    ...(holding === 0 ? [] : [paragraph(run(texts.holding(holding)))]),
  ];
}

function composeFinding(
  { remark, places }: SheetFinding,
  place: SheetPlace,
  frame: ReportFrame,
): ReportBlock {
  const texts = sheetReportTexts[frame.language];
  return item(
    run(synthesisTexts[frame.language].remark(remark), { doubt: true }),
    ...places.flatMap(({ page, quote }) => [
      run(' ('),
      ...pageRuns(page, place, frame).map((one) => ({ ...one, note: texts.quote(quote, page) })),
      run(')'),
    ]),
  );
}

/** What the code requires and the document does not say, article by article. */
export function composeMissing(
  missing: readonly StandingField[],
  { language }: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[language];
  if (missing.length === 0) return [paragraph(run(texts.noMissing))];
  return [
    {
      kind: 'table',
      caption: null,
      header: [cell(texts.columns.article), cell(texts.columns.item)],
      rows: missing.map(({ field }) => [
        cell(field.article ?? '–'),
        cell(texts.missing(field.name), { doubt: true }),
      ]),
      widths: [0.25, 0.75],
    },
  ];
}
