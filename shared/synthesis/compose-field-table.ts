import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { ReportBlock, ReportCell, Run } from '../report/report.ts';
import {
  hasPlaces,
  placeCell,
  placeName,
  quoteNote,
  type SheetPlace,
  shortenText,
} from './cite-place.ts';
import { alsoRuns, composeFigures, placeHead, statusCell } from './compose-figures.ts';
import { cell, heading, paragraph, type ReportFrame, run } from './report-frame.ts';
import { isFigure, isShown, type SheetRow } from './sheet-rows.ts';
import { citedBy, isMissing, type StandingField } from './standing-field.ts';

/** A text longer than this is cut in its cell; its passage is told whole. */
const longestInCell = 320;
/** Rows of a table that a sheet shows; the document has the rest. */
const mostRows = 40;

/**
 * One part of a sheet: its figures, then what is said in words, then the tables that were read whole, how figures were
 * reckoned, and in one sentence what is not there. `required` is told elsewhere, with its article.
 */
export function composeSection(
  section: string,
  rows: readonly SheetRow[],
  place: SheetPlace,
  frame: ReportFrame,
  required: ReadonlySet<string>,
): readonly ReportBlock[] {
  const shown = rows.filter(isShown);
  const blocks = [
    ...composeFigures(shown.filter(isFigure), place, frame),
    ...composeSayings(
      shown.filter((row) => !isFigure(row)).map(({ now }) => now),
      place,
      frame,
    ),
    ...shown.flatMap(({ now }) => tableOf(now, placeName(citedBy(now), frame))),
    ...formulasOf(shown, frame),
    ...absentOf(
      rows.filter((row) => !isShown(row)),
      frame,
      required,
    ),
  ];
  return blocks.length === 0 ? [] : [heading(2, section), ...blocks];
}

/** What a document says in words, one field a row. */
function composeSayings(
  fields: readonly StandingField[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  if (fields.length === 0) return [];
  const texts = sheetReportTexts[frame.language];
  const { columns } = texts;
  const shows: Shows = {
    place: hasPlaces(fields.map(citedBy), place, frame),
    // Under its title, that a fact is one of the contract goes without saying.
    status: fields.some(({ status }) => status !== texts.fromContract),
  };
  return [
    {
      kind: 'table',
      caption: null,
      header: [
        cell(columns.field),
        cell(columns.value),
        ...(shows.place ? [cell(placeHead(fields, frame))] : []),
        ...(shows.status ? [cell(columns.status)] : []),
      ],
      rows: fields.map((field) => sayingRow(field, shows, place, frame)),
      widths: widthsOf(shows),
    },
  ];
}

/** Columns that a table has beside the field and what is said of it. */
type Shows = { readonly place: boolean; readonly status: boolean };

function widthsOf({ place, status }: Shows): readonly number[] {
  if (!status) return place ? [0.3, 0.56, 0.14] : [0.34, 0.66];
  return place ? [0.26, 0.46, 0.12, 0.16] : [0.3, 0.5, 0.2];
}

function sayingRow(
  standing: StandingField,
  shows: Shows,
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportCell[] {
  const status = statusCell({ now: standing, before: null, change: null }, frame);
  return [
    cell(standing.field.name),
    { runs: sayingRuns(standing, place, frame) },
    ...(shows.place ? [placeCell(citedBy(standing), place, frame)] : []),
    ...(shows.status ? [status] : []),
  ];
}

function sayingRuns(
  standing: StandingField,
  place: SheetPlace,
  frame: ReportFrame,
): readonly Run[] {
  const shown = shownText(standing, frame.language);
  const isWhole =
    shown === standing.quote && shown.length <= longestInCell && standing.page !== null;
  const value = run(shortenText(shown, longestInCell), {
    ...(standing.isDoubtful ? { doubt: true } : {}),
    // What stands whole in its cell says nothing more at the foot of the page.
    ...(isWhole ? {} : quoteNote(citedBy(standing), place, frame)),
  });
  return [value, ...alsoRuns(standing.others, frame)];
}

/** The value; of a table where it stands; of nothing why there is none. */
export function shownText(
  { field, text }: StandingField,
  language: ReportFrame['language'],
): string {
  const texts = sheetReportTexts[language];
  if (field.lines.length > 0) return texts.seeAnnexe(field.lines.length);
  if (text !== null && isTable({ field }))
    return texts.seeTable(Math.max(0, field.rows.length - 1));
  if (text !== null) return text;
  if (field.from === 'agent') return texts.toComplete;
  return field.from === 'document' && field.status === 'absent' ? texts.notFound : '–';
}

/** A table that was read whole, in place of a value. */
export const isTable = ({ field: { rows, value } }: Pick<StandingField, 'field'>): boolean =>
  rows.length > 1 && value?.value === null;

/** The table itself, under its name and the place where it stands. */
export function tableOf(standing: StandingField, where: string | null): readonly ReportBlock[] {
  const { field } = standing;
  const [header, ...rows] = field.rows;
  if (header === undefined || !isTable(standing)) return [];
  const width = Math.max(...field.rows.map((row) => row.length));
  const cells = (row: readonly string[]): readonly ReportCell[] =>
    Array.from({ length: width }, (_, at): ReportCell => {
      const text = row[at] ?? '';
      return { runs: [run(text)], ...(isFigureCell(text, at) ? right : {}) };
    });
  return [
    {
      kind: 'table',
      caption: where === null ? field.name : `${field.name} (${where})`,
      // A title stands over its figures.
      header: cells(header).map(({ runs }, at) => ({
        runs,
        ...(isFigureCell(rows[0]?.[at] ?? '', at) ? right : {}),
      })),
      rows: rows.slice(0, mostRows).map(cells),
    },
  ];
}

const right = { align: 'right' } as const;

const isFigureCell = (text: string, at: number): boolean => at > 0 && /\d\s*(?:€|%)?$/u.test(text);

/** How each figure was reckoned: `épargne brute = 100 − 80 = 20`. */
function formulasOf(rows: readonly SheetRow[], { language }: ReportFrame): readonly ReportBlock[] {
  const formulas = rows.flatMap(({ now: { field, text, isCorrected } }) =>
    field.formula === null || text === null || isCorrected ? [] : [field.formula],
  );
  if (formulas.length === 0) return [];
  return [
    paragraph(run(ficheTexts[language].headings.formulas, { bold: true })),
    ...formulas.map(
      (formula): ReportBlock => ({ kind: 'item', runs: [run(formula, { italic: true })] }),
    ),
  ];
}

function absentOf(
  rows: readonly SheetRow[],
  { language }: ReportFrame,
  required: ReadonlySet<string>,
): readonly ReportBlock[] {
  const texts = ficheTexts[language];
  const told = [
    { from: 'document', tell: texts.notFound },
    { from: 'formula', tell: texts.notReckoned },
    { from: 'contract', tell: texts.notGiven },
  ] as const;
  return told.flatMap(({ from, tell }) => {
    const names = rows
      .filter(({ now }) => now.field.from === from && !isMissing(now, required))
      .map(({ now }) => now.field.name);
    return names.length === 0 ? [] : [paragraph(run(tell(names.join(' ; '))))];
  });
}
