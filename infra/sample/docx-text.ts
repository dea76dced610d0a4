import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { numberedList } from './docx-styles.ts';
import type { Run } from './source-blocks.ts';
import { typeset } from './typeset.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

export function docxTitle(level: 1 | 2 | 3, text: string): Paragraph {
  return new Paragraph({ heading: levels[level], text: typeset(text) });
}

export function docxParagraph(runs: readonly Run[]): Paragraph {
  // Room above, for a paragraph that follows a table.
  return new Paragraph({ children: textRuns(runs), spacing: { before: 100, after: 70 } });
}

/** `list` is the rank of the numbered list in the document; null for a bullet. */
export function docxItem(runs: readonly Run[], list: number | null): Paragraph {
  const spacing = { after: 50 };
  const children = textRuns(runs);
  if (list === null) return new Paragraph({ children, spacing, bullet: { level: 0 } });
  const numbering = { reference: numberedList.reference, level: 0, instance: list };
  return new Paragraph({ children, spacing, numbering });
}

/** The first row is a header: repeated on each page and named so to screen readers. */
export function docxTable(rows: readonly (readonly string[])[], colour: string): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'B5B5B5' };
  const columns = rows[0]?.length ?? 1;
  const width = { size: Math.floor(9500 / columns), type: WidthType.DXA };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => width.size),
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: cells.map((text) => cell(text, at === 0, width, colour)),
        }),
    ),
  });
}

function cell(
  text: string,
  isHeader: boolean,
  width: { size: number; type: 'dxa' },
  colour: string,
): TableCell {
  const run = new TextRun({
    text: typeset(text.replaceAll('**', '')),
    size: 19,
    bold: isHeader,
    ...(isHeader ? { color: 'FFFFFF' } : {}),
  });
  return new TableCell({
    width,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: colour } } : {}),
    children: [new Paragraph({ children: [run], spacing: { after: 0 } })],
  });
}

function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.map(({ text, bold }) => new TextRun({ text: typeset(text), bold }));
}
