import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import {
  placeInBrackets,
  placeName,
  quoteNote,
  type SheetPlace,
  shortenText,
} from './cite-place.ts';
import { comparedFigures, isCompared } from './compose-annexe.ts';
import { subtitleOf } from './compose-fiche.ts';
import { isTable, shownText, tableOf } from './compose-field-table.ts';
import { alsoRuns } from './compose-figures.ts';
import { composeFindings, composeMissing } from './compose-findings.ts';
import type { FieldReview } from './field-review.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { heading, inFrame, item, paragraph, type ReportFrame, run } from './report-frame.ts';
import { requiredFields } from './required-fields.ts';
import type { Sheet } from './sheet.ts';
import { pairRows, type SheetRow } from './sheet-rows.ts';
import { citedBy, isMissing, type StandingField, standingFields } from './standing-field.ts';

export type ControlBody = 'ccspl' | 'assemblee';

/** Longer texts are in the fiche; a report to a body is read in a meeting. */
const longestFact = 320;

/** Draft report to the commission consultative des services publics locaux (CGCT, L1413-1). */
export function composeCcspl(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): Report {
  return composeFor('ccspl', sheet, filled, reviews, frame);
}

/** Draft report to the deliberating assembly, which takes note of the delegate's report (CGCT, L1411-3). */
export function composeAssemblee(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): Report {
  return composeFor('assemblee', sheet, filled, reviews, frame);
}

function composeFor(
  body: ControlBody,
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): Report {
  const texts = sheetReportTexts[frame.language];
  const head = { title: texts.titles[body](sheet.title), subtitle: subtitleOf(filled, frame) };
  return inFrame(frame, head, [filled], controlBlocks(body, sheet, { filled, reviews }, frame));
}

/** What stands in the draft report to a body below its title. */
export function controlBlocks(
  body: ControlBody,
  sheet: Sheet,
  { filled, reviews }: { readonly filled: FilledSheet; readonly reviews: readonly FieldReview[] },
  frame: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[frame.language];
  const place: SheetPlace = { filled, prefix: null };
  const fields = standingFields(filled.fields, reviews, frame.language);
  const required = requiredFields(sheet);
  const rows = pairRows(fields);
  const missing = fields.filter((field) => isMissing(field, required));
  return [
    heading(2, texts.headings.framework),
    ...texts.framework[body].map((text) => paragraph(run(text))),
    paragraph(run(`${texts.pagesOf(filled.file)} ${texts.toVerify}`, { italic: true })),
    heading(2, texts.headings.contract),
    ...fields
      .filter(({ field }) => field.from === 'contract')
      .map((one) => factOf(one, place, frame)),
    ...comparedFigures(rows, place, frame),
    ...sectionsOf(rows, place, frame),
    heading(2, texts.headings.vigilance),
    ...doubtsOf(fields, place, frame),
    ...leftToCheck(rows, frame),
    ...composeFindings(place, frame),
    heading(3, texts.headings.missing),
    ...composeMissing(missing, frame),
    heading(2, texts.headings.opinion),
    ...fields.filter(({ field }) => field.from === 'agent').map((one) => factOf(one, place, frame)),
    heading(2, texts.headings.proposal),
    ...proposalOf(texts.proposal[body], texts.toComplete),
  ];
}

/** What the document says beyond the figures that have their table. */
function sectionsOf(
  rows: readonly SheetRow[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const told = rows.filter(
    (row) => row.now.text !== null && row.now.field.from === 'document' && !isCompared(row),
  );
  return [...Map.groupBy(told, ({ now }) => now.field.section)].flatMap(([section, group]) => [
    heading(2, section),
    ...group.filter(({ now }) => !isTable(now)).map(({ now }) => factOf(now, place, frame)),
    ...group.flatMap(({ now }) => tableOf(now, placeName(citedBy(now), frame))),
  ]);
}

function factOf(standing: StandingField, place: SheetPlace, frame: ReportFrame): ReportBlock {
  const texts = sheetReportTexts[frame.language];
  const { field, text, quote, isDoubtful, status } = standing;
  const shown =
    field.from === 'contract' && text === null
      ? texts.toComplete
      : shownText(standing, frame.language);
  const isWhole = shown === quote && shown.length <= longestFact;
  const value = run(shortenText(shown, longestFact), {
    ...(isDoubtful || text === null ? { doubt: true } : {}),
    ...(isWhole ? {} : quoteNote(citedBy(standing), place, frame)),
  });
  // A doubt is said, and not only shaded.
  const doubt = isDoubtful && text !== null ? [run(` [${status}]`, { doubt: true })] : [];
  return item(
    run(texts.fact(field.name, ''), { bold: true }),
    value,
    ...placeInBrackets(citedBy(standing), place, frame),
    ...doubt,
  );
}

/** Fields with two readings, each with its pages. */
function doubtsOf(
  fields: readonly StandingField[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  return fields
    .filter(({ others, text }) => others.length > 0 && text !== null)
    .map((one) => {
      const fact = factOf(one, place, frame);
      const also = alsoRuns(one.others, frame);
      return fact.kind === 'item' ? { ...fact, runs: [...fact.runs, ...also] } : fact;
    });
}

/** How much of the report is not certain yet: a body is told before it relies on it. */
function leftToCheck(rows: readonly SheetRow[], { language }: ReportFrame): readonly ReportBlock[] {
  const count = rows.filter(
    ({ now: { isDoubtful, text, others } }) => isDoubtful && text !== null && others.length === 0,
  ).length;
  return count === 0 ? [] : [item(run(ficheTexts[language].leftToCheck(count)))];
}

/** What a body is asked; a line that ends in a colon is for the service to complete. */
function proposalOf(lines: readonly string[], toComplete: string): readonly ReportBlock[] {
  return lines.map((line) =>
    line.endsWith(':')
      ? paragraph(run(`${line} `), run(toComplete, { doubt: true }))
      : paragraph(run(line)),
  );
}
