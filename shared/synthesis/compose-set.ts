import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import { ficheBlocks } from './compose-fiche.ts';
import { noteBlocks } from './compose-note.ts';
import type { FieldReview } from './field-review.ts';
import { isNote } from './fill-note.ts';
import type { FilledSheet } from './filled-sheet.ts';
import {
  cell,
  heading,
  inFrame,
  paragraph,
  type ReportFrame,
  rightCell,
  run,
} from './report-frame.ts';
import { requiredFields } from './required-fields.ts';
import type { Sheet } from './sheet.ts';
import { countRows, pairRows } from './sheet-rows.ts';
import { standingFields } from './standing-field.ts';

/** A filled sheet with what people said of it. */
export type ReviewedSheet = {
  readonly filled: FilledSheet;
  readonly reviews: readonly FieldReview[];
};

/** All sheets of a job in one document: an overview that leads to each, contents, then every sheet on its own page. */
export function composeSet(
  sheet: Sheet,
  reviewed: readonly ReviewedSheet[],
  frame: ReportFrame,
): Report {
  const texts = sheetReportTexts[frame.language];
  const { columns } = texts;
  const overview: ReportBlock = {
    kind: 'table',
    caption: null,
    header: [
      cell(columns.document),
      ...[columns.found, columns.toCheck, columns.missing, columns.failing].map((text) =>
        rightCell(text),
      ),
    ],
    rows: reviewed.map((one, at) => [
      cell(one.filled.title, { link: `#${bookmarkOf(at)}` }),
      ...countsOf(sheet, one, frame).map((count) => rightCell(String(count))),
    ]),
    widths: [0.6, 0.1, 0.1, 0.1, 0.1],
  };
  const blocks: readonly ReportBlock[] = [
    paragraph(run(texts.setCount(reviewed.length))),
    heading(1, texts.headings.overview),
    overview,
    { kind: 'contents' },
    ...reviewed.flatMap(({ filled, reviews }, at): readonly ReportBlock[] => [
      { kind: 'page-break' },
      heading(1, filled.title, bookmarkOf(at)),
      ...(isNote(sheet)
        ? noteBlocks(sheet, filled, reviews, frame)
        : ficheBlocks(sheet, filled, reviews, frame, `${bookmarkOf(at)}_`)
      ).map(asPart),
    ]),
  ];
  const head = { title: texts.titles.set(sheet.title), subtitle: null };
  return inFrame(
    frame,
    head,
    reviewed.map(({ filled }) => filled),
    blocks,
  );
}

/** The contents name each document, not each of its parts. */
export const asPart = (block: ReportBlock): ReportBlock =>
  block.kind === 'heading' ? { ...block, level: 3 } : block;

const bookmarkOf = (at: number): string => `fiche_${at + 1}`;

function countsOf(
  sheet: Sheet,
  { filled, reviews }: ReviewedSheet,
  { language }: ReportFrame,
): readonly number[] {
  const rows = pairRows(standingFields(filled.fields, reviews, language));
  const { found, toCheck, contradictory, absent } = countRows(rows, requiredFields(sheet));
  const failing = filled.findings.filter(({ status }) => status === 'fails').length;
  return [found, toCheck + contradictory, absent, failing];
}
