import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import { synthesisTexts } from '../language/synthesis-texts.ts';
import type { Report, ReportBlock, ReportCell } from '../report/report.ts';
import { placeRuns, type SheetPlace } from './cite-place.ts';
import { subtitleOf } from './compose-fiche.ts';
import { composeFigures, yearsOf } from './compose-figures.ts';
import { composeFindings } from './compose-findings.ts';
import type { FieldReview } from './field-review.ts';
import type { FilledField, FilledLine, FilledSheet } from './filled-sheet.ts';
import {
  cell,
  heading,
  inFrame,
  paragraph,
  type ReportFrame,
  rightCell,
  run,
} from './report-frame.ts';
import type { Sheet } from './sheet.ts';
import { hasBefore, isFigure, pairRows, type SheetRow } from './sheet-rows.ts';
import { showChange, showValue } from './show-value.ts';
import { standingFields } from './standing-field.ts';

/** Points of a percentage that rounding explains. */
const roundingOfChange = 0.1;
const totalLine = /^(?:sous[- ])?total|^résultat|^solde|^excédent/iu;

/** The figures of a document with the year before, each change reckoned anew. */
export function composeAnnexe(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): Report {
  const texts = sheetReportTexts[frame.language];
  const head = { title: texts.titles.annexe(sheet.title), subtitle: subtitleOf(filled, frame) };
  return inFrame(frame, head, [filled], annexeBlocks(filled, reviews, frame));
}

/** What stands in the annex below its title. */
export function annexeBlocks(
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[frame.language];
  const place: SheetPlace = { filled, prefix: null };
  const rows = pairRows(standingFields(filled.fields, reviews, frame.language));
  const figures = comparedFigures(rows, place, frame);
  const lines = filled.fields.flatMap((field) => linesTables(field, place, frame));
  return [
    paragraph(run(texts.reckoned)),
    ...figures,
    ...lines,
    ...(figures.length + lines.length === 0 ? [paragraph(run(texts.noFigures))] : []),
    heading(2, texts.headings.findings),
    ...composeFindings(place, frame),
  ];
}

/** Figures that the sheet asks for with the year before, under their heading; nothing where none was found. */
export function comparedFigures(
  rows: readonly SheetRow[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const compared = rows.filter(isCompared);
  if (compared.length === 0) return [];
  const texts = sheetReportTexts[frame.language];
  return [
    heading(2, texts.headings.figures),
    ...composeFigures(compared, place, frame, texts.columns.line),
  ];
}

export const isCompared = (row: SheetRow): boolean =>
  isFigure(row) && row.before !== null && (row.now.text !== null || hasBefore(row));

/** One table for each title that lines of the document stand under. */
function linesTables(
  { lines, name }: FilledField,
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const { columns } = sheetReportTexts[frame.language];
  const byTitle = Map.groupBy(lines, ({ path }) => path.at(-1) ?? name);
  return [...byTitle].flatMap(([title, group]): readonly ReportBlock[] => {
    const years = group.some(({ previous }) => previous !== null)
      ? [...yearsOf(place.filled, frame), ficheTexts[frame.language].columns.change]
      : [columns.value];
    return [
      heading(2, title),
      {
        kind: 'table',
        caption: null,
        header: [
          cell(columns.line),
          ...years.map((text) => rightCell(text)),
          cell(columns.page),
          cell(columns.status),
        ],
        rows: group.map((line) => lineRow(line, years.length > 1, place, frame)),
        totals: group.flatMap((line, at) => (totalLine.test(line.name) ? [at] : [])),
        widths: years.length > 1 ? [0.3, 0.18, 0.18, 0.12, 0.1, 0.12] : [0.5, 0.24, 0.12, 0.14],
      },
    ];
  });
}

function lineRow(
  { name, value, previous, change, status }: FilledLine,
  withBefore: boolean,
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportCell[] {
  const { language } = frame;
  const marks = status === 'found' ? {} : { doubt: true };
  const before = rightCell(previous === null ? '–' : showValue(previous, 'amount', language));
  const now = rightCell(showValue(value, 'amount', language), marks);
  return [
    cell(name),
    ...(withBefore ? [before, now, changeCell(change, frame)] : [now]),
    { runs: placeRuns(value, place, frame) },
    cell(synthesisTexts[language].statuses[status], marks),
  ];
}

/** As it is reckoned; what the document writes otherwise is told in a note. */
function changeCell(
  { written, reckoned }: FilledLine['change'],
  { language }: ReportFrame,
): ReportCell {
  const texts = sheetReportTexts[language];
  const gap =
    written !== null && reckoned !== null && Math.abs(written - reckoned) > roundingOfChange;
  const told = showChange(reckoned, language);
  return gap
    ? rightCell(told, {
        doubt: true,
        note: texts.fact(texts.columns.changeWritten, showChange(written, language)),
      })
    : rightCell(told);
}
