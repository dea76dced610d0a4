import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { Report, ReportBlock, ReportCell } from '../report/report.ts';
import { subtitleOf } from './compose-fiche.ts';
import { pageRuns, type SheetPlace } from './compose-field-table.ts';
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
import { reckonChange, showChange, showValue } from './show-value.ts';
import { type StandingField, standingFields } from './standing-field.ts';

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
  const place: SheetPlace = { filled, prefix: null };
  const figures = figuresTable(
    standingFields(filled.fields, reviews, frame.language),
    place,
    frame,
  );
  const lines = filled.fields.flatMap((field) => linesTables(field, place, frame));
  const blocks: readonly ReportBlock[] = [
    paragraph(run(texts.reckoned)),
    ...figures,
    ...lines,
    ...(figures.length + lines.length === 0 ? [paragraph(run(texts.noFigures))] : []),
    heading(2, texts.headings.findings),
    ...composeFindings(place, frame),
  ];
  const head = { title: texts.titles.annexe(sheet.title), subtitle: subtitleOf(filled, frame) };
  return inFrame(frame, head, [filled], blocks);
}

/** Fields that have the same of the year before (`…_n1`), side by side. */
export function figuresTable(
  fields: readonly StandingField[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[frame.language];
  const byId = new Map(fields.map((field) => [field.field.fieldId, field]));
  const rows = fields.flatMap((now): readonly (readonly ReportCell[])[] => {
    const before = byId.get(`${now.field.fieldId}_n1`);
    if (before === undefined || now.text === null) return [];
    const marks = now.isDoubtful ? { doubt: true } : {};
    return [
      [
        cell(now.field.name),
        rightCell(before.text ?? '–', before.isDoubtful ? { doubt: true } : {}),
        rightCell(now.text, marks),
        rightCell(showChange(changeBetween(now, before), frame.language)),
        {
          runs: pageRuns(now.page, place, {
            ...frame,
            pageAddress: frame.pageAddress ?? (() => ''),
          }),
        },
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(2, texts.headings.figures),
    { kind: 'table', caption: null, header: headerOf(place.filled, frame), rows },
  ];
}

function headerOf({ exercise }: FilledSheet, { language }: ReportFrame): readonly ReportCell[] {
  const { columns } = sheetReportTexts[language];
  const [before, now] = exercise === null ? ['N-1', 'N'] : [`${exercise - 1}`, `${exercise}`];
  return [
    cell(columns.line),
    rightCell(before),
    rightCell(now),
    rightCell(columns.change),
    cell(columns.page),
  ];
}

function changeBetween(now: StandingField, before: StandingField): number | null {
  const [left, right] = [now.field.value?.value, before.field.value?.value];
  const isRead = typeof left === 'number' && typeof right === 'number';
  return isRead && now.text !== null && before.text !== null ? reckonChange(left, right) : null;
}

/** One table for each title that lines of the document stand under. */
function linesTables(
  { lines, name }: FilledField,
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const byTitle = Map.groupBy(lines, ({ path }) => path.at(-1) ?? name);
  return [...byTitle].flatMap(([title, group]): readonly ReportBlock[] => [
    heading(2, title),
    {
      kind: 'table',
      caption: null,
      header: headerOf(place.filled, frame),
      rows: group.map((line) => lineRow(line, place, frame)),
      totals: group.flatMap((line, at) => (totalLine.test(line.name) ? [at] : [])),
    },
  ]);
}

function lineRow(
  { name, value, previous, change, status }: FilledLine,
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportCell[] {
  const { language } = frame;
  const texts = sheetReportTexts[language];
  const marks = status === 'found' ? {} : { doubt: true };
  const { written, reckoned } = change;
  const gap =
    written !== null && reckoned !== null && Math.abs(written - reckoned) > roundingOfChange;
  const changes = gap
    ? [
        run(showChange(reckoned, language), {
          doubt: true,
          note: texts.fact(texts.columns.changeWritten, showChange(written, language)),
        }),
      ]
    : [run(showChange(reckoned, language))];
  return [
    cell(name),
    rightCell(previous === null ? '–' : showValue(previous, 'amount', language)),
    rightCell(showValue(value, 'amount', language), marks),
    { runs: changes, align: 'right' },
    {
      runs: pageRuns(value.page, place, frame),
    },
  ];
}
