import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import {
  composeFieldTable,
  pageBookmark,
  type SheetPlace,
  shownText,
} from './compose-field-table.ts';
import { composeFindings, composeMissing } from './compose-findings.ts';
import type { FieldReview } from './field-review.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { heading, inFrame, item, paragraph, type ReportFrame, run } from './report-frame.ts';
import { requiredFields } from './required-fields.ts';
import type { Sheet } from './sheet.ts';
import { isMissing, type StandingField, standingFields } from './standing-field.ts';

/** A filled sheet as a document: values with pages and passages, required items that lack, gaps, what is left to complete. */
export function composeFiche(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): Report {
  const subtitle = subtitleOf(filled, frame);
  const blocks = ficheBlocks(sheet, filled, reviews, frame, '');
  return inFrame(
    frame,
    { title: sheetReportTexts[frame.language].titles.fiche(sheet.title), subtitle },
    [filled],
    blocks,
  );
}

export function subtitleOf({ title, exercise }: FilledSheet, { language }: ReportFrame): string {
  const texts = sheetReportTexts[language];
  return exercise === null ? title : `${title}. ${texts.exercise(exercise)}`;
}

/** What stands in the fiche below its title; `prefix` keeps its bookmarks apart from those of the others in one document. */
export function ficheBlocks(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
  prefix: string,
): readonly ReportBlock[] {
  const { language } = frame;
  const texts = sheetReportTexts[language];
  const place = { filled, prefix };
  const fields = standingFields(filled.fields, reviews, language);
  const missing = fields.filter((field) => isMissing(field, requiredFields(sheet)));
  const open = fields.filter(({ field, text }) => field.from === 'agent' && text === null);
  const sections = [...new Set(filled.fields.map(({ section }) => section))];
  return [
    ...openingOf(sheet, filled, frame),
    ...sections.flatMap((section) =>
      composeFieldTable(
        section,
        fields.filter(({ field }) => field.section === section),
        place,
        frame,
      ),
    ),
    heading(2, texts.headings.missing),
    ...composeMissing(missing, frame),
    heading(2, texts.headings.findings),
    ...composeFindings(place, frame),
    ...(open.length === 0
      ? []
      : [
          heading(2, texts.headings.toComplete),
          ...open.map(({ field }) => item(run(field.name, { doubt: true }))),
        ]),
    ...pagesOf(fields, place, frame),
  ];
}

function openingOf(
  sheet: Sheet,
  filled: FilledSheet,
  { language }: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[language];
  const { model, coverage, file, fileHash, pages } = filled;
  return [
    paragraph(run(texts.readFrom(file, pages))),
    paragraph(run(texts.hash(fileHash), { italic: true })),
    paragraph(run(model === null ? texts.withoutModel : texts.withModel(model))),
    paragraph(run(texts.coverage(coverage))),
    ...sheet.limits.map((limit) => paragraph(run(limit, { bold: true }))),
  ];
}

type Marked = SheetPlace & { readonly prefix: string };

/** Page by page, what is to be checked there: the order in which somebody checks. */
function pagesOf(
  fields: readonly StandingField[],
  { prefix, filled }: Marked,
  { language, pageAddress }: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[language];
  const byPage = Map.groupBy(
    fields.filter(({ page }) => page !== null),
    ({ page }) => page ?? 0,
  );
  for (const { places } of filled.findings) {
    for (const { page } of places) if (page !== null && !byPage.has(page)) byPage.set(page, []);
  }
  if (byPage.size === 0) return [];
  const pages = [...byPage].sort(([left], [right]) => left - right);
  return [
    heading(2, texts.headings.pagesCited),
    ...pages.flatMap(([page, there]): readonly ReportBlock[] => {
      const link = pageAddress?.(filled, page) ?? null;
      const title = texts.page(page);
      return [
        heading(3, title, pageBookmark(prefix, page)),
        ...(link === null ? [] : [paragraph(run(title, { link }))]),
        ...there.map((one) => item(run(texts.fact(one.field.name, shownText(one, language))))),
      ];
    }),
  ];
}
