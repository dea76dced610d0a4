import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import { figuresTable } from './compose-annexe.ts';
import { subtitleOf } from './compose-fiche.ts';
import { pageRuns, type SheetPlace, shownText } from './compose-field-table.ts';
import { composeFindings, composeMissing } from './compose-findings.ts';
import type { FieldReview } from './field-review.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { heading, inFrame, item, paragraph, type ReportFrame, run } from './report-frame.ts';
import { requiredFields } from './required-fields.ts';
import type { Sheet } from './sheet.ts';
import { isMissing, type StandingField, standingFields } from './standing-field.ts';

type Body = 'ccspl' | 'assemblee';

/** Longer texts are in the fiche; a report to a body is read in a meeting. */
const longestFact = 220;

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
  body: Body,
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): Report {
  const texts = sheetReportTexts[frame.language];
  const place: SheetPlace = { filled, prefix: null };
  const fields = standingFields(filled.fields, reviews, frame.language);
  const blocks: readonly ReportBlock[] = [
    heading(2, texts.headings.framework),
    ...texts.framework[body].map((text) => paragraph(run(text))),
    paragraph(run(texts.toVerify, { italic: true })),
    heading(2, texts.headings.contract),
    ...fields
      .filter(({ field }) => field.from === 'contract')
      .map((one) => factOf(one, place, frame)),
    ...figuresTable(fields, place, frame),
    ...sectionsOf(fields, place, frame),
    heading(2, texts.headings.vigilance),
    ...doubtsOf(fields, place, frame),
    ...composeFindings(place, frame),
    ...composeMissing(
      fields.filter((field) => isMissing(field, requiredFields(sheet))),
      frame,
    ),
    heading(2, texts.headings.opinion),
    ...fields.filter(({ field }) => field.from === 'agent').map((one) => factOf(one, place, frame)),
    heading(2, texts.headings.proposal),
    ...proposalOf(texts.proposal[body], texts.toComplete),
  ];
  const head = { title: texts.titles[body](sheet.title), subtitle: subtitleOf(filled, frame) };
  return inFrame(frame, head, [filled], blocks);
}

/** What the document says beyond the figures that have their table. */
function sectionsOf(
  fields: readonly StandingField[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const inTable = new Set(fields.map(({ field }) => field.fieldId));
  const told = fields.filter(
    ({ field, text }) =>
      text !== null &&
      field.from === 'document' &&
      !field.fieldId.endsWith('_n1') &&
      !inTable.has(`${field.fieldId}_n1`),
  );
  return [...Map.groupBy(told, ({ field }) => field.section)].flatMap(([section, group]) => [
    heading(2, section),
    ...group.map((one) => factOf(one, place, frame)),
  ]);
}

function factOf(standing: StandingField, place: SheetPlace, frame: ReportFrame): ReportBlock {
  const texts = sheetReportTexts[frame.language];
  const { field, text, quote, page, isDoubtful } = standing;
  const shown =
    field.from === 'contract' && text === null
      ? texts.toComplete
      : shownText(standing, frame.language);
  const marks = {
    ...(isDoubtful || text === null ? { doubt: true } : {}),
    ...(quote === '' ? {} : { note: texts.quote(quote, page) }),
  };
  const pages = page === null ? [] : [run(' ('), ...pageRuns(page, place, frame), run(')')];
  return item(run(texts.fact(field.name, shorten(shown)), marks), ...pages);
}

/** Fields with two readings, each with its pages. */
function doubtsOf(
  fields: readonly StandingField[],
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[frame.language];
  return fields
    .filter(({ others, text }) => others.length > 0 && text !== null)
    .map((one) => {
      const also = run(` ${texts.alsoRead(one.others.join(' ; '))}`, { doubt: true });
      const fact = factOf(one, place, frame);
      return fact.kind === 'item' ? { ...fact, runs: [...fact.runs, also] } : fact;
    });
}

/** What a body is asked; a line that ends in a colon is for the service to complete. */
function proposalOf(lines: readonly string[], toComplete: string): readonly ReportBlock[] {
  return lines.map((line) =>
    line.endsWith(':')
      ? paragraph(run(`${line} `), run(toComplete, { doubt: true }))
      : paragraph(run(line)),
  );
}

function shorten(text: string): string {
  if (text.length <= longestFact) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestFact))} […]`;
}
