import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { packZip } from '#shared/document/pack-zip.ts';
import type { SampleSource } from './read-sources.ts';
import { saidProperties } from './said-properties.ts';
import type { SourceBlock } from './source-blocks.ts';
import { unpackZip } from './unpack-zip.ts';

type Sheet = { readonly name: string; readonly rows: string[][] };

/** Writes a source as a workbook: a sheet for each heading of the second level, amounts and dates as numbers. */
export function writeXlsx(source: SampleSource): Buffer {
  const { head } = source;
  const moment = new Date(`${head.date}T12:00:00Z`);
  const book = utils.book_new();
  for (const sheet of sheetsOf(source.blocks)) {
    utils.book_append_sheet(book, workSheet(sheet.rows), sheet.name);
  }
  book.Props = {
    Title: head.title,
    Author: head.owner ?? '',
    CreatedDate: moment,
    ModifiedDate: moment,
  };
  book.Custprops = Object.fromEntries(saidProperties(source));
  const file: Buffer = write(book, { type: 'buffer', bookType: 'xlsx' });
  return Buffer.from(packZip(unpackZip(file)));
}

/** What stands before the first sheet (the title) opens it. An empty row parts text from tables. */
function sheetsOf(blocks: readonly SourceBlock[]): readonly Sheet[] {
  const sheets: Sheet[] = [];
  let before: string[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) {
      sheets.push({ name: block.text, rows: before });
      before = [];
      continue;
    }
    const rows = sheets.at(-1)?.rows ?? before;
    if (block.kind === 'table') rows.push([], ...block.rows.map((row) => [...row]), []);
    else if (block.kind === 'heading') rows.push([block.text], []);
    else rows.push([block.runs.map(({ text }) => text).join('')], []);
  }
  return sheets;
}

function workSheet(rows: readonly (readonly string[])[]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)));
  const tabular = rows.filter((row) => row.length > 1);
  const columns = Math.max(1, ...tabular.map((row) => row.length));
  sheet['!cols'] = Array.from({ length: columns }, (_, at) => ({
    wch: Math.max(12, ...tabular.map((row) => (row[at] ?? '').length + 2)),
  }));
  return sheet;
}

const dayZero = Date.UTC(1899, 11, 30);

/** `1 200 €`, `0,32 €` and `15 %` become numbers with a format, `05/01/2026` a date, all else stays text. */
function cellOf(text: string): CellObject {
  const amount = /^(\d{1,3}(?: ?\d{3})*)(?:,(\d+))?( €| %)?$/.exec(text);
  if (amount !== null) {
    const [, whole = '', decimals = '', unit] = amount;
    const value = Number(`${whole.replaceAll(' ', '')}.${decimals || '0'}`);
    const places = decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`;
    if (unit === ' %') return { t: 'n', v: value / 100, z: `0${places}%` };
    return { t: 'n', v: value, z: unit === undefined ? `0${places}` : `#,##0${places} "€"` };
  }
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  if (day === null) return { t: 's', v: text };
  const at = Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1]));
  return { t: 'n', v: (at - dayZero) / 86_400_000, z: 'dd/mm/yyyy' };
}
