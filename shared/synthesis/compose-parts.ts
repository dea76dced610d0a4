import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import { annexeBlocks } from './compose-annexe.ts';
import { controlBlocks } from './compose-control-report.ts';
import { asPart, type ReviewedSheet } from './compose-set.ts';
import { heading, inFrame, paragraph, type ReportFrame, run } from './report-frame.ts';
import type { Sheet, SheetOutput } from './sheet.ts';

type PartOutput = Exclude<SheetOutput, 'fiche'>;

/** One document of several sheets, with a part for each: all annexes, or the drafts to one body. */
export function composeParts(
  sheet: Sheet,
  reviewed: readonly ReviewedSheet[],
  output: PartOutput,
  frame: ReportFrame,
): Report {
  const texts = sheetReportTexts[frame.language];
  const titles = {
    'annexe-financiere': texts.titles.annexe,
    'rapport-ccspl': texts.titles.ccspl,
    'rapport-assemblee': texts.titles.assemblee,
  };
  const blocks: readonly ReportBlock[] = [
    paragraph(run(texts.partCount(reviewed.length))),
    { kind: 'contents' },
    ...reviewed.flatMap((one): readonly ReportBlock[] => [
      { kind: 'page-break' },
      heading(1, one.filled.title),
      ...partBlocks(sheet, one, output, frame).map(asPart),
    ]),
  ];
  return inFrame(
    frame,
    { title: titles[output](sheet.title), subtitle: null },
    reviewed.map(({ filled }) => filled),
    blocks,
  );
}

function partBlocks(
  sheet: Sheet,
  { filled, reviews }: ReviewedSheet,
  output: PartOutput,
  frame: ReportFrame,
): readonly ReportBlock[] {
  if (output === 'annexe-financiere') return annexeBlocks(filled, reviews, frame);
  const body = output === 'rapport-ccspl' ? 'ccspl' : 'assemblee';
  return controlBlocks(body, sheet, { filled, reviews }, frame);
}
