import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ReportBlock, ReportCell } from '#shared/report/report.ts';
import { headShade, ruleColour, styleIds } from './report-styles.ts';
import { type Notes, writeRuns } from './write-runs.ts';

type ReportTable = Extract<ReportBlock, { readonly kind: 'table' }>;

const thin = { style: BorderStyle.SINGLE, size: 4, color: ruleColour };
const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** A table with its head repeated on each page, its rows whole, its caption above it. `width` in twentieths of a point. */
export function writeTable(table: ReportTable, width: number, notes: Notes): (Paragraph | Table)[] {
  const columns = Math.max(table.header.length, ...table.rows.map(({ length }) => length), 1);
  const widths = columnWidths(table, columns, width);
  const totals = new Set(table.totals ?? []);
  const head = table.header.length === 0 ? [] : [writeRow(table.header, widths, notes, 'head')];
  const rows = table.rows.map((cells, at) =>
    writeRow(cells, widths, notes, totals.has(at) ? 'total' : 'plain'),
  );
  const caption =
    table.caption === null ? [] : [new Paragraph({ text: table.caption, style: styleIds.caption })];
  return [
    ...caption,
    new Table({
      rows: [...head, ...rows],
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        ...{ top: thin, bottom: thin, left: thin, right: thin },
        ...{ insideHorizontal: thin, insideVertical: thin },
      },
      margins: { left: 80, right: 80 },
    }),
    // Word joins two tables that nothing parts.
    new Paragraph({ text: '', style: styleIds.cell }),
  ];
}

function writeRow(
  cells: readonly ReportCell[],
  widths: readonly number[],
  notes: Notes,
  kind: 'head' | 'total' | 'plain',
): TableRow {
  const shade =
    kind === 'plain'
      ? {}
      : { shading: { type: ShadingType.CLEAR, fill: headShade, color: 'auto' } };
  return new TableRow({
    cantSplit: true,
    tableHeader: kind === 'head',
    children: widths.map((size, at) => {
      const { runs, align = 'left' } = cells[at] ?? { runs: [] };
      const paragraph = new Paragraph({
        style: styleIds.cell,
        alignment: alignments[align],
        children: writeRuns(runs, notes, kind !== 'plain'),
      });
      return new TableCell({
        ...shade,
        width: { size, type: WidthType.DXA },
        children: [paragraph],
      });
    }),
  });
}

/** As told, else by the longest words of each column, none below a twelfth of the page. */
function columnWidths(table: ReportTable, columns: number, width: number): number[] {
  const told = Array.from({ length: columns }, (_, at) => table.widths?.[at] ?? 0);
  const shares = told.some((share) => share > 0) ? told : reckonShares(table, columns);
  const least = 1 / (columns + 12);
  const kept = shares.map((share) => Math.max(share, least));
  const sum = kept.reduce((total, share) => total + share, 0);
  return kept.map((share) => Math.floor((share / sum) * width));
}

function reckonShares({ header, rows }: ReportTable, columns: number): number[] {
  const lengths = Array.from({ length: columns }, (_, at) =>
    Math.max(...[header, ...rows].map((row) => Math.min(60, lengthOf(row[at])) ** 0.8), 1),
  );
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lengths.map((length) => length / sum);
}

const lengthOf = (cell: ReportCell | undefined): number =>
  cell?.runs.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
