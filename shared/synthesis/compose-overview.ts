import { ficheTexts } from '../language/fiche-texts.ts';
import { sheetReportTexts } from '../language/sheet-report-texts.ts';
import type { ReportBlock, ReportCell } from '../report/report.ts';
import type { SheetPlace } from './cite-place.ts';
import { composeFigures } from './compose-figures.ts';
import { heading, paragraph, type ReportFrame, rightCell, run } from './report-frame.ts';
import type { Sheet } from './sheet.ts';
import { countRows, isFigure, type SheetRow } from './sheet-rows.ts';

/** Figures that the overview of a sheet shows. */
const mostFigures = 5;

/** What a sheet opens on: what was found, what is to be checked, what lacks, what does not agree; then its key figures. */
export function composeOverview(
  sheet: Sheet,
  rows: readonly SheetRow[],
  required: ReadonlySet<string>,
  place: SheetPlace,
  frame: ReportFrame,
): readonly ReportBlock[] {
  const { columns } = sheetReportTexts[frame.language];
  const texts = ficheTexts[frame.language];
  const counts = countRows(rows, required);
  const failing = place.filled.findings.filter(({ status }) => status === 'fails').length;
  const lacking = counts.required === 0 ? '' : ` (${texts.required(counts.required)})`;
  const cells: readonly (readonly [string, string])[] = [
    [columns.found, `${counts.found}`],
    [columns.toCheck, `${counts.toCheck}`],
    [texts.columns.contradictory, `${counts.contradictory}`],
    [texts.columns.notFound, `${counts.absent}${lacking}`],
    [texts.columns.failing, `${failing}`],
  ];
  const figures = keyFigures(sheet, rows);
  return [
    heading(2, texts.headings.overview),
    {
      kind: 'table',
      caption: null,
      header: cells.map(([name]) => rightCell(name)),
      rows: [cells.map(([, count]) => rightCell(count))],
      widths: cells.map(() => 1 / cells.length),
    },
    ...composeFigures(figures, place, frame, texts.columns.keyFigure).map(withoutNotes),
    ...(counts.found + counts.toCheck + counts.contradictory === 0
      ? [paragraph(run(texts.nothing))]
      : []),
  ];
}

/** Those that the sheet names first; of a sheet that names none, its first figures. */
function keyFigures(sheet: Sheet, rows: readonly SheetRow[]): readonly SheetRow[] {
  const read = rows.filter((row) => isFigure(row) && row.now.text !== null);
  const named = (sheet.keyFigures ?? []).flatMap((id) =>
    read.filter(({ now }) => now.field.fieldId === id),
  );
  return (named.length > 0 ? named : read).slice(0, mostFigures);
}

/** Passages are told where the figures stand in their part. */
function withoutNotes(block: ReportBlock): ReportBlock {
  if (block.kind !== 'table') return block;
  const bare = ({ runs, ...cell }: ReportCell): ReportCell => ({
    ...cell,
    runs: runs.map(({ note: _note, ...one }) => one),
  });
  return { ...block, rows: block.rows.map((row) => row.map(bare)) };
}
