import { left, width } from './pdf-measures.ts';
import type { PdfPage } from './pdf-page.ts';
import { typeset } from './typeset.ts';

const size = 9;
const padding = 6;
const rowHeight = 19;

/** Draws a ruled table, the header row on colour, each row whole on its page. Cells stand on one line each. */
export function putPdfTable(page: PdfPage, rows: readonly (readonly string[])[]): void {
  const { document } = page;
  const set = rows.map((row) => row.map((cell) => typeset(cell.replaceAll('**', ''))));
  const columns = columnsOf(page, set);
  const table = document.struct('Table');
  page.tag(table);
  page.skip(2);
  set.forEach((cells, at) => {
    const row = document.struct('TR');
    table.add(row);
    page.place(rowHeight, (y) => {
      drawRules(page, columns, y, at === 0);
      cells.forEach((text, column) => {
        const x = columns[column]?.x ?? left;
        const draw = (): void => {
          document.font(at === 0 ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
          document.fillColor(at === 0 ? 'white' : 'black');
          document.text(text, x + padding, y + 5.5, { lineBreak: false });
        };
        row.add(document.struct(at === 0 ? 'TH' : 'TD', {}, [draw]));
      });
    });
    row.end();
  });
  table.end();
  page.skip(10);
}

type Column = { readonly x: number; readonly width: number };

/** As wide as the widest cell needs, the rest shared. Throws an `Error` for a table wider than the page. */
function columnsOf(page: PdfPage, rows: readonly (readonly string[])[]): readonly Column[] {
  const { document } = page;
  document.font('Helvetica-Bold').fontSize(size);
  const count = Math.max(...rows.map((row) => row.length));
  const needed = Array.from(
    { length: count },
    (_, at) => Math.max(...rows.map((row) => document.widthOfString(row[at] ?? ''))) + 2 * padding,
  );
  const rest = width - needed.reduce((sum, one) => sum + one, 0);
  if (rest < 0) throw new Error(`table too wide for a page: ${rows[0]?.join(' | ')}`);
  let x = left;
  return needed.map((own) => {
    const column = { x, width: own + rest / count };
    x += column.width;
    return column;
  });
}

function drawRules(
  { document, colour }: PdfPage,
  columns: readonly Column[],
  y: number,
  isHeader: boolean,
): void {
  document.markContent('Artifact', { type: 'Layout' });
  document.lineWidth(0.5);
  if (isHeader) document.rect(left, y, width, rowHeight).fill(colour);
  for (const column of columns) {
    document.rect(column.x, y, column.width, rowHeight).stroke('#b5b5b5');
  }
  document.endMarkedContent();
}
