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
        header.map((value) => writeCell({ value, mark: 'header' })),
        ...rows.map((row) => row.map(writeCell)),
      ],
    }),
  );
  return writeXlsxFile(written, { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
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
