import { type CellObject, read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type BlockCollector, collectBlocks } from '#shared/document/collect-blocks.ts';
import type { DocModel, DocWarning } from '#shared/document/doc-model.ts';
import { formatCell } from './format-cell.ts';
import type { ReadLimits } from './limits.ts';
import { macroWarnings } from './macro-warnings.ts';
import { officeHead, packageProperties } from './office-head.ts';
import { ReadFault } from './read-fault.ts';
import { openZip, readEntry, type Zip } from './zip.ts';

const mostRows = 20_000;
const mostColumns = 256;

/** Reads the visible sheets of a workbook: a heading a sheet, a table for each group of rows. */
export function readXlsx(bytes: Uint8Array, limits: ReadLimits): DocModel {
  const zip = openZip(bytes, limits);
  proveSizes(zip);
  const book = open(bytes);
  const collector = collectBlocks();
  const visible = book.SheetNames.filter((_, at) => !book.Workbook?.Sheets?.[at]?.Hidden);
  const { head, warnings } = officeHead(packageProperties(zip));
  const found: DocWarning[] = [...warnings, ...macroWarnings(zip)];
  for (const name of visible) {
    const sheet = book.Sheets[name];
    if (sheet === undefined) continue;
    readSheet(name, sheet, book.Workbook?.WBProps?.date1904 === true, collector);
    if (sheet['!fullref'] !== undefined) {
      found.push({ code: 'rows-left-out', details: { sheet: name, rows: mostRows } });
    }
  }
  const hidden = book.SheetNames.length - visible.length;
  if (hidden > 0) found.push({ code: 'hidden-sheets', details: { sheets: hidden } });
  const blocks = collector.blocks();
  if (!blocks.some((block) => block.kind !== 'heading')) throw new ReadFault('empty');
  return { kind: 'xlsx', head, blocks, warnings: found };
}

/** The library inflates without a bound: each entry is first inflated within the size it declared. */
function proveSizes(zip: Zip): void {
  for (const name of zip.entries.keys()) {
    const part = readEntry(zip, name);
    if (name.endsWith('.xml') && part?.subarray(0, 4096).includes('<!DOCTYPE')) {
      throw new ReadFault('too-complex', { limit: 'doctype' });
    }
  }
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      sheetRows: mostRows,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellStyles: true,
    });
  } catch (cause) {
    throw new ReadFault('damaged', {}, cause);
  }
}

type Group = { rows: string[][]; first: number; last: number };

/** Rows that follow each other without an empty one are a table; a row of one cell alone is a line of text. */
function readSheet(
  name: string,
  sheet: WorkSheet,
  date1904: boolean,
  collector: BlockCollector,
): void {
  collector.heading(1, name, { sheet: name });
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  let group: Group = { rows: [], first: 0, last: 0 };
  const flush = (): void => {
    putGroup(name, group, collector);
    group = { rows: [], first: 0, last: 0 };
  };
  // Not forEach: rows that the file leaves out are holes, and part two tables.
  for (let at = 0; at < data.length; at += 1) {
    const row = sheet['!rows']?.[at]?.hidden ? [] : readRow(data[at] ?? [], sheet, date1904);
    const filled = row.filter((cell) => cell !== '').length;
    if (filled === 0) {
      flush();
      continue;
    }
    if (group.rows.length === 0) group.first = at;
    group.rows.push(row);
    group.last = at;
  }
  flush();
}

function readRow(
  cells: readonly (CellObject | undefined)[],
  sheet: WorkSheet,
  date1904: boolean,
): string[] {
  const row: string[] = [];
  cells.slice(0, mostColumns).forEach((cell, column) => {
    row[column] = sheet['!cols']?.[column]?.hidden ? '' : textOf(cell, date1904);
  });
  return Array.from(row, (cell) => cell ?? '');
}

function textOf(cell: CellObject | undefined, date1904: boolean): string {
  if (cell === undefined || cell.v === undefined) return '';
  if (cell.t === 'n' && typeof cell.v === 'number') {
    return formatCell(cell.v, String(cell.z ?? 'General'), date1904);
  }
  if (cell.t === 'b') return cell.v === true ? 'oui' : 'non';
  return cell.t === 's' ? String(cell.v) : '';
}

function putGroup(name: string, group: Group, collector: BlockCollector): void {
  const titles = group.rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  const first = titles < 0 ? group.rows.length : titles;
  group.rows.slice(0, first).forEach((row, at) => {
    const cells = `A${group.first + at + 1}`;
    collector.text('paragraph', row.join(' '), { sheet: name, cells });
  });
  const rows = group.rows.slice(first);
  const widest = Math.max(1, ...rows.map((row) => row.length));
  const from = utils.encode_cell({ r: group.first + first, c: 0 });
  const to = utils.encode_cell({ r: group.last, c: widest - 1 });
  collector.table(rows, { sheet: name, cells: `${from}:${to}` });
}
