import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { ReportBlock, ReportCell, Run } from '../report/report.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { cell, heading, type ReportFrame, run } from './report-frame.ts';
import type { StandingField } from './standing-field.ts';

/** A text longer than this is cut in its cell; the note below the page has the passage whole. */
const longestInCell = 320;
/** Rows of a table that a sheet shows; the document has the rest. */
const mostRows = 40;

/**
 * Where links of one sheet lead: `prefix` keeps its bookmarks apart from those of other sheets in one document; null = the
 * document has no list of pages to lead to.
 */
export type SheetPlace = { readonly filled: FilledSheet; readonly prefix: string | null };

/** One part of a sheet: its fields with value, page and state, then the tables that were read whole. */
export function composeFieldTable(
  section: string,
  fields: readonly StandingField[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const { columns } = sheetReportTexts[frame.language];
  return [
    heading(2, section),
    {
      kind: 'table',
      caption: null,
      header: [columns.field, columns.value, columns.page, columns.status].map((text) =>
        cell(text),
      ),
      rows: fields.map((field) => rowOf(field, place, frame)),
      widths: [0.3, 0.42, 0.1, 0.18],
    },
    ...fields.flatMap(tableOf),
  ];
}

function rowOf(
  standing: StandingField,
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportCell[] {
  const marks = standing.isDoubtful ? { doubt: true } : {};
  return [
    cell(standing.field.name),
    { runs: valueRuns(standing, frame) },
    { runs: pageRuns(standing.page, place, frame) },
    cell(standing.status, marks),
  ];
}

/** The value with the passage that says it, or how it was reckoned, as a note; and what contradicts it. */
function valueRuns(standing: StandingField, { language }: ReportFrame): readonly Run[] {
  const texts = sheetReportTexts[language];
  const { quote, page, others, isDoubtful, field } = standing;
  const note = quote === '' ? field.formula : texts.quote(quote, page);
  const value = run(shorten(shownText(standing, language)), {
    ...(isDoubtful ? { doubt: true } : {}),
    ...(note === null ? {} : { note }),
  });
  if (others.length === 0) return [value];
  return [value, run(` ${texts.alsoRead(others.join(' ; '))}`, { doubt: true })];
}

/** The value; of a table where it stands; of nothing why there is none. */
export function shownText(
  { field, text }: StandingField,
  language: ReportFrame['language'],
): string {
  const texts = sheetReportTexts[language];
  if (field.lines.length > 0) return texts.seeAnnexe(field.lines.length);
  if (text !== null && isTable(field)) return texts.seeTable(Math.max(0, field.rows.length - 1));
  if (text !== null) return text;
  if (field.from === 'agent') return texts.toComplete;
  return field.from === 'document' && field.status === 'absent' ? texts.notFound : '–';
}

/** A table that was read whole, in place of a value. */
const isTable = ({ rows, value }: StandingField['field']): boolean =>
  rows.length > 1 && value?.value === null;

/** `p. 12`, which opens the page, or leads to the list of pages at the end of the sheet. */
export function pageRuns(
  page: number | null,
  { filled, prefix }: SheetPlace,
  { language, pageAddress }: ReportFrame,
): readonly Run[] {
  if (page === null) return [run('–')];
  const own = prefix === null ? null : `#${pageBookmark(prefix, page)}`;
  const link = pageAddress?.(filled, page) ?? own;
  return [run(sheetReportTexts[language].page(page), link === null ? {} : { link })];
}

export const pageBookmark = (prefix: string, page: number): string => `${prefix}page_${page}`;

function tableOf({ field }: StandingField): readonly ReportBlock[] {
  const [header, ...rows] = field.rows;
  if (header === undefined || !isTable(field)) return [];
  const width = Math.max(...field.rows.map((row) => row.length));
  const cells = (row: readonly string[]): readonly ReportCell[] =>
    Array.from({ length: width }, (_, at) => cell(row[at] ?? ''));
  return [
    {
      kind: 'table',
      caption: field.name,
      header: cells(header),
      rows: rows.slice(0, mostRows).map(cells),
    },
  ];
}

function shorten(text: string): string {
  if (text.length <= longestInCell) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestInCell))} […]`;
}
