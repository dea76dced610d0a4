import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { ReportBlock, ReportCell, Run } from '../report/report.ts';
import { hasPlaces, placeCell, quoteNote, type SheetPlace } from './cite-place.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { readValue } from './read-value.ts';
import { cell, type ReportFrame, rightCell, run } from './report-frame.ts';
import { hasBefore, type SheetRow } from './sheet-rows.ts';
import { reckonChange, showChange } from './show-value.ts';
import { citedBy, type StandingField } from './standing-field.ts';

/** Figures one a row, on the right; with the year before and the change where the document gives any. */
export function composeFigures(
  rows: readonly SheetRow[],
  place: SheetPlace,
  frame: ReportFrame,
  head: string = sheetReportTexts[frame.language].columns.field,
): readonly ReportBlock[] {
  if (rows.length === 0) return [];
  const { columns } = sheetReportTexts[frame.language];
  const fields = rows.map(({ now }) => now);
  const years = rows.some(hasBefore) ? yearsOf(place.filled, frame) : null;
  const values =
    years === null
      ? [rightCell(columns.value)]
      : [...years, ficheTexts[frame.language].columns.change].map((text) => rightCell(text));
  const shows: Shows = {
    before: years !== null,
    place: hasPlaces(fields.map(citedBy), place, frame),
  };
  return [
    {
      kind: 'table',
      caption: null,
      header: [
        cell(head),
        ...values,
        ...(shows.place ? [cell(placeHead(fields, frame))] : []),
        cell(columns.status),
      ],
      rows: rows.map((row) => figureRow(row, shows, place, frame)),
      widths: widthsOf(shows),
    },
  ];
}

/** Columns that a table has beside the figure of the year and its state. */
type Shows = { readonly before: boolean; readonly place: boolean };

function widthsOf({ before, place }: Shows): readonly number[] {
  if (before) return place ? [0.27, 0.18, 0.18, 0.12, 0.1, 0.15] : [0.32, 0.19, 0.19, 0.13, 0.17];
  return place ? [0.46, 0.22, 0.13, 0.19] : [0.54, 0.25, 0.21];
}

/** `2019`, `2020`; N-1 and N of a document that does not say its year. */
export function yearsOf(
  { exercise }: FilledSheet,
  { language }: ReportFrame,
): readonly [string, string] {
  const { before, now } = ficheTexts[language].columns;
  return exercise === null ? [before, now] : [`${exercise - 1}`, `${exercise}`];
}

/** `Page`, or `Passage` of a document without pages. */
export function placeHead(
  fields: readonly StandingField[],
  { language }: Pick<ReportFrame, 'language'>,
): string {
  const isPaged = fields.some(({ page }) => page !== null);
  const { page } = sheetReportTexts[language].columns;
  return isPaged ? page : ficheTexts[language].columns.passage;
}

function figureRow(
  row: SheetRow,
  shows: Shows,
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportCell[] {
  const { now, before } = row;
  const isSame = before !== null && before.quote === now.quote;
  const values: readonly ReportCell[] = shows.before
    ? [
        before === null ? rightCell('–') : valueCell(before, isSame ? null : place, frame),
        valueCell(now, place, frame),
        rightCell(changeOf(row, frame)),
      ]
    : [valueCell(now, place, frame)];
  const where = now.text === null && before !== null ? before : now;
  return [
    cell(now.field.name),
    ...values,
    ...(shows.place ? [placeCell(citedBy(where), place, frame)] : []),
    statusCell(row, frame),
  ];
}

/** `place` null = its passage is told beside it. */
function valueCell(
  standing: StandingField,
  place: SheetPlace | null,
  frame: ReportFrame,
): ReportCell {
  const { text, isDoubtful, others } = standing;
  if (text === null) return rightCell('–');
  const note = place === null ? {} : quoteNote(citedBy(standing), place, frame);
  const value = run(text, { ...(isDoubtful ? { doubt: true } : {}), ...note });
  const also = alsoRuns(others, frame);
  return { runs: [value, ...also], align: 'right' };
}

/** What contradicts a value. */
export const alsoRuns = (others: readonly string[], { language }: ReportFrame): readonly Run[] =>
  others.length === 0
    ? []
    : [run(` ${sheetReportTexts[language].alsoRead(others.join(' ; '))}`, { doubt: true })];

/** In words; why it is to be checked is a note. */
export function statusCell({ now, before }: SheetRow, { language }: ReportFrame): ReportCell {
  const odd =
    before?.isDoubtful === true && before.text !== null && !now.isDoubtful ? before : null;
  const words =
    odd === null ? now.status : ficheTexts[language].beforeDoubtful(now.status, odd.status);
  const doubt = now.isDoubtful || odd !== null;
  const why = now.why === null ? {} : { note: now.why };
  return cell(words, doubt ? { doubt: true, ...why } : {});
}

/** What a person corrected counts for the change too; a dash where no percentage says anything. */
function changeOf({ now, before, change }: SheetRow, { language }: ReportFrame): string {
  if (change?.isCorrected === true) return change.text ?? '–';
  // Of two readings, neither has a change that could be shown plainly.
  if (now.others.length > 0 || (before?.others.length ?? 0) > 0) return '–';
  const [left, right] = [numberOf(now), before === null ? null : numberOf(before)];
  return showChange(left === null || right === null ? null : reckonChange(left, right), language);
}

function numberOf({ field, text, isCorrected }: StandingField): number | null {
  if (text === null) return null;
  const value = isCorrected
    ? readValue(field.kind, field.value?.unit ?? null, text)?.value
    : field.value?.value;
  return typeof value === 'number' ? value : null;
}
