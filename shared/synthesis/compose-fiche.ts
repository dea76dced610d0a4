import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import type { SheetPlace } from './cite-place.ts';
import { composeSection } from './compose-field-table.ts';
import { composeFindings, composeMissing } from './compose-findings.ts';
import { composeOverview } from './compose-overview.ts';
import { composePassages } from './compose-passages.ts';
import type { FieldReview } from './field-review.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { heading, inFrame, item, paragraph, type ReportFrame, run } from './report-frame.ts';
import { requiredFields } from './required-fields.ts';
import type { Sheet } from './sheet.ts';
import { hasBefore, pairRows, type SheetRow } from './sheet-rows.ts';
import { isMissing, standingFields } from './standing-field.ts';

/** A filled sheet as a document: an overview, each part with its values, pages and passages, what lacks, gaps, what is left to complete. */
export function composeFiche(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): Report {
  const subtitle = subtitleOf(filled, frame);
  const blocks = ficheBlocks(sheet, filled, reviews, frame, null);
  return inFrame(
    frame,
    { title: sheetReportTexts[frame.language].titles.fiche(sheet.title), subtitle },
    [filled],
    blocks,
  );
}

export function subtitleOf({ title, exercise }: FilledSheet, { language }: ReportFrame): string {
  const texts = sheetReportTexts[language];
  return exercise === null || title.includes(`${exercise}`)
    ? title
    : `${title}. ${texts.exercise(exercise)}`;
}

/**
 * What stands in the fiche below its title. `prefix` keeps its bookmarks apart from those of the others in one document,
 * where pages lead to a list of passages; null = it stands alone, and passages are notes.
 */
export function ficheBlocks(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
  prefix: string | null,
): readonly ReportBlock[] {
  const { language } = frame;
  const texts = sheetReportTexts[language];
  const place: SheetPlace = { filled, prefix };
  const fields = standingFields(filled.fields, reviews, language);
  const required = requiredFields(sheet);
  const rows = pairRows(fields);
  const missing = fields.filter((field) => isMissing(field, required));
  const open = fields.filter(({ field, text }) => field.from === 'agent' && text === null);
  const bySection = Map.groupBy(rows, ({ now }) => now.field.section);
  const hasRequired = required.size > 0;
  return [
    ...openingOf(sheet, filled, rows, frame),
    ...composeOverview(sheet, rows, required, place, frame),
    ...[...bySection].flatMap(([section, group]) =>
      composeSection(section, group, place, frame, required),
    ),
    ...(hasRequired ? [heading(2, texts.headings.missing), ...composeMissing(missing, frame)] : []),
    heading(2, texts.headings.findings),
    ...composeFindings(place, frame),
    ...(open.length === 0
      ? []
      : [
          heading(2, texts.headings.toComplete),
          ...open.map(({ field }) => item(run(field.name, { doubt: true }))),
        ]),
    ...composePassages(fields, place, frame),
    heading(2, ficheTexts[language].headings.origin),
    paragraph(run(texts.hash(filled.fileHash), { italic: true })),
  ];
}

function openingOf(
  sheet: Sheet,
  filled: FilledSheet,
  rows: readonly SheetRow[],
  { language }: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[language];
  const { model, file, pages } = filled;
  const changes = rows.some(hasBefore) ? [ficheTexts[language].reckoned] : [];
  return [
    paragraph(
      run(`${texts.readFrom(file, pages)}. `),
      run(model === null ? texts.withoutModel : texts.withModel(model)),
    ),
    ...[...sheet.limits, ...changes].map((text) => paragraph(run(text, { italic: true }))),
  ];
}
