import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import { placeInBrackets } from './cite-place.ts';
import { subtitleOf } from './compose-fiche.ts';
import type { FieldReview } from './field-review.ts';
import type { FilledSheet } from './filled-sheet.ts';
import { heading, inFrame, item, paragraph, type ReportFrame, run } from './report-frame.ts';
import type { Sheet } from './sheet.ts';

/** A one-page note: points, decisions asked, open questions, each with its page. */
export function composeNote(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): Report {
  const texts = sheetReportTexts[frame.language];
  const head = { title: texts.titles.fiche(sheet.title), subtitle: subtitleOf(filled, frame) };
  return inFrame(frame, head, [filled], noteBlocks(sheet, filled, reviews, frame));
}

/** What stands in the note below its title. */
export function noteBlocks(
  sheet: Sheet,
  filled: FilledSheet,
  reviews: readonly FieldReview[],
  frame: ReportFrame,
): readonly ReportBlock[] {
  const texts = sheetReportTexts[frame.language];
  const place = { filled, prefix: null };
  const rejected = new Set(
    reviews.filter(({ decision }) => decision === 'rejected').map(({ fieldId }) => fieldId),
  );
  const fields = filled.fields.filter(
    ({ fieldId, lines }) => lines.length > 0 && !rejected.has(fieldId),
  );
  return [
    ...fields.flatMap(({ name, lines }) => [
      heading(2, name),
      ...lines.map(({ name: text, value }) =>
        item(run(text), ...placeInBrackets(value, place, frame)),
      ),
    ]),
    ...(fields.length === 0 ? [paragraph(run(texts.noPoint))] : []),
    ...sheet.limits.map((limit) => paragraph(run(limit, { italic: true }))),
  ];
}
