import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { cleanText } from '#shared/document/clean-text.ts';
import type { Workbook, WorkbookCell } from '#shared/report/report.ts';

/** Excel takes 31 characters, none of these signs, and no name twice. */
const longestName = 31;

const looks: Readonly<Record<NonNullable<WorkbookCell['mark']>, Partial<CellObject>>> = {
  outlier: { backgroundColor: '#F8CBAD', fontWeight: 'bold' },
  doubt: { backgroundColor: '#FFF2CC' },
  header: { backgroundColor: '#DCE6F2', fontWeight: 'bold' },
  total: { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#8497B0' },
};

/** As Excel in French shows them: the signs are those of the file format, the reader's own settings draw them. */
const numberFormats = {
  amount: '#,##0.00',
  count: '#,##0',
  plain: '0',
  percentage: '0.0" %"',
  date: 'dd/mm/yyyy',
  text: '@',
} as const;

/** Tables of figures as an .xlsx: the head stays in sight, figures are figures, a text is never taken for a formula. */
export async function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array> {
  const names = new Set<string>();
  const written = sheets.map(
    ({ name, header, rows, widths }): Sheet<never> => ({
      sheet: uniqueName(name, names),
      stickyRowsCount: 1,
      ...(header.length > 3 ? { stickyColumnsCount: 1, orientation: 'landscape' as const } : {}),
      columns: widths.map((width) => ({ width })),
      data: [
        writeRow(
          header.map((value) => ({ value, mark: 'header' as const })),
          widths,
        ),
        ...rows.map((row) => writeRow(row, widths)),
      ],
    }),
  );
  return writeXlsxFile(written, { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
}

/** Points of a line of 10-point Arial, and of the most that a row may be high. */
const lineHeight = 13.5;
const highest = 400;

/** A row as high as its longest text wraps: viewers that do not reckon it cut or overlap the lines. */
function writeRow(cells: readonly WorkbookCell[], widths: readonly number[]): CellObject[] {
  const lines = cells.map(({ value, mark }, at) =>
    typeof value === 'string'
      ? linesOf(value, (widths[at] ?? 16) * (mark === 'header' ? 0.85 : 1))
      : 1,
  );
  const height = Math.min(highest, Math.max(1, ...lines) * lineHeight + 2);
  return cells.map((cell) => ({ ...writeCell(cell), height }));
}

/** Lines that words take in a column of so many characters. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, Math.max(4, width)), 0);
}

function wrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    // A word longer than its column goes on in the next line.
    for (; used > width; used -= width) lines += 1;
  }
  return lines;
}

function writeCell({ value, format, mark }: WorkbookCell): CellObject {
  const look: Partial<CellObject> = {
    ...(mark === undefined ? {} : looks[mark]),
    alignVertical: 'top',
  };
  if (value === null) return { ...look, value: '', type: String };
  if (typeof value === 'number') {
    return { ...look, value, type: Number, format: numberFormats[format ?? 'amount'] };
  }
  if (typeof value === 'boolean') return { ...look, value, type: Boolean };
  if (format === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    return { ...look, value: day, type: Date, format: numberFormats.date };
  }
  return { ...look, value: cleanText(value), type: String, format: numberFormats.text, wrap: true };
}

function uniqueName(given: string, names: Set<string>): string {
  const plain = cleanText(given)
    .replace(/[\\/?*[\]:]/gu, ' ')
    .replace(/^'|'$/gu, '')
    .trim();
  const base = plain === '' ? 'Feuille' : plain;
  for (let rank = 1; ; rank += 1) {
    const end = rank === 1 ? '' : ` ${rank}`;
    const name = base.slice(0, longestName - end.length) + end;
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    return name;
  }
}
