import type { Block, DocModel } from '../document/doc-model.ts';
import { foldText } from '../french/fold-text.ts';
import {
  announcedFactor,
  readWrittenNumber,
  type WrittenNumber,
} from '../french/written-numbers.ts';
import type { Column, IndexedRow, IndexedTable } from './document-index.ts';
import { bareLabel, labelKey } from './label-words.ts';
import { countHeaderRows, mergeHeader, readColumns } from './read-columns.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** A header that stands as text above its table: `Dépenses CA 2019 CA 2020 Évolution`. */
const lineHeader =
  /^(?<title>.*?)\s*(?<columns>(?:(?:(?:CA|BP|CFU|Réalisé|Exercice)\s+)?(?:19|20)\d{2}\s*){1,4}(?:(?:Évolution|Evolution|Variation)\s*(?:en\s+)?%?\s*)?)$/u;
const columnNames =
  /(?:(?:CA|BP|CFU|Réalisé|Exercice)\s+)?(?:19|20)\d{2}|(?:Évolution|Evolution|Variation)/gu;
const bareTotal = /^(?:sous[- ]?)?tota(?:l|ux)(?: general| generaux)?$|^ensemble$|^total general$/;
const vague =
  /^(?:libelles?|intitules?|designations?|postes?|chapitres?|natures?|rubriques?|indicateurs?|objets?|en .*|montants?|comptes?|)$/;
const captioned = /^(?:tableau|fig(?:ure)?\.?|annexe)\b/i;
/** Columns of a table that goes on after a page break are named by the part before. */
const mostBlocksBetween = 3;

/** Reads all tables of a document: what each column gives, what each row is called, where it stands. */
export function indexTables(model: DocModel, exercise: number | null): readonly IndexedTable[] {
  const tables: IndexedTable[] = [];
  let last: { readonly table: IndexedTable; readonly at: number } | null = null;
  model.blocks.forEach((block, at) => {
    if (block.kind !== 'table' || block.rows.length === 0) return;
    const before = model.blocks.slice(Math.max(0, at - 2), at);
    const open = last !== null && at - last.at <= mostBlocksBetween ? last.table : null;
    const table = readTable(block, before, open, exercise);
    tables.push(table);
    last = { table, at };
  });
  return tables;
}

function readTable(
  block: TableBlock,
  before: readonly Block[],
  open: IndexedTable | null,
  exercise: number | null,
): IndexedTable {
  const headerRows = countHeaderRows(block.rows);
  const above = headerRows > 0 ? null : headerAbove(before.at(-1), block.rows);
  const follows = headerRows === 0 && above === null && open !== null && goesOn(open, block);
  const header = above ?? mergeHeader(block.rows.slice(0, headerRows));
  const body = block.rows.slice(headerRows);
  const announced = announcedFactor([captionOf(before), ...header].join(' '));
  const columns = follows ? open.columns : readColumns(header, body, exercise, announced);
  const title = follows ? open.title : titleOf(header, columns, before);
  const path = follows ? open.path : pathOf(block.anchor.path, title);
  const table: IndexedTable = {
    anchor: block.anchor,
    source: block.source ?? null,
    title,
    path,
    columns,
    rows: [],
    cells: block.rows,
    isListing: follows ? open.isListing : isListing(body, columns),
  };
  return { ...table, rows: readRows(table, body, headerRows) };
}

/** The continuation of a table that was cut: as many columns, and no total had closed it. */
function goesOn(open: IndexedTable, block: TableBlock): boolean {
  const width = Math.max(...block.rows.map((row) => row.length));
  const isClosed = open.rows.at(-1)?.isTotal === true && !open.isListing;
  return width === open.columns.length && !isClosed;
}

function headerAbove(
  before: Block | undefined,
  rows: readonly (readonly string[])[],
): readonly string[] | null {
  if (before === undefined || before.kind === 'table') return null;
  const groups = lineHeader.exec(before.text.trim())?.groups;
  const names = (groups?.['columns'] ?? '').match(columnNames) ?? [];
  const width = Math.max(...rows.map((row) => row.length));
  return names.length > 0 && names.length === width - 1
    ? [groups?.['title'] ?? '', ...names]
    : null;
}

function captionOf(before: readonly Block[]): string {
  return before
    .flatMap((block) => ('text' in block && block.text.length < 200 ? [block.text] : []))
    .join(' ');
}

function titleOf(
  header: readonly string[],
  columns: readonly Column[],
  before: readonly Block[],
): string {
  const label = columns.find(({ role }) => role === 'label');
  const own = (header[label?.at ?? 0] ?? '').trim();
  if (!vague.test(foldText(own))) return own;
  const last = before.at(-1);
  if (last?.kind === 'paragraph' && last.text.length < 160 && captioned.test(last.text)) {
    return last.text
      .replace(/^(?:Tableau|Figure|Annexe)\s*[\dA-Z.]*\s*[-:.\u2013\u2014]?\s*/iu, '')
      .replace(/\s*\(en [^)]*\)\s*$/u, '');
  }
  const heading =
    before.findLast((block) => block.kind === 'heading')?.text ?? last?.anchor.path.at(-1);
  return heading === undefined ? '' : bareLabel(heading);
}

function pathOf(headings: readonly string[], title: string): readonly string[] {
  const isSaid = headings.some(
    (heading) => labelKey(bareLabel(heading)) === labelKey(bareLabel(title)),
  );
  return title === '' || isSaid ? headings : [...headings, title];
}

/** Account books repeat the words of an account for each of its lines; tables of totals hardly ever. */
function isListing(body: readonly (readonly string[])[], columns: readonly Column[]): boolean {
  const label = columns.find(({ role }) => role === 'label')?.at ?? 0;
  const labels = body.map((row) => labelKey(row[label] ?? '')).filter((key) => key !== '');
  return labels.length >= 8 && new Set(labels).size < labels.length * 0.75;
}

function readRows(
  table: IndexedTable,
  body: readonly (readonly string[])[],
  headerRows: number,
): readonly IndexedRow[] {
  let groups: readonly string[] = [];
  return body.flatMap((cells, at): readonly IndexedRow[] => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const row = readRow(table, cells, at + headerRows, groups);
    if (filled.length === 1 && row.label !== '' && row.numbers.every((one) => one === null)) {
      groups = [row.label];
      return [];
    }
    return filled.length === 0 ? [] : [row];
  });
}

function readRow(
  table: IndexedTable,
  cells: readonly string[],
  at: number,
  groups: readonly string[],
): IndexedRow {
  const place = table.columns.find(({ role }) => role === 'label')?.at ?? 0;
  const code = table.columns.find((column) => column.role === 'code' && column.at < place)?.at;
  const label = tidy(cells[place] ?? '');
  const folded = foldText(label).trim();
  const isBare = bareTotal.test(folded);
  const own = announcedFactor(label);
  const whole = folded.startsWith('sous') ? groups.at(-1) : table.title;
  return {
    table,
    at,
    label,
    name: isBare ? whole || table.title || label : label,
    code: code === undefined ? null : tidy(cells[code] ?? '') || null,
    isTotal: isBare || /^(?:sous[- ])?total\b/.test(folded),
    groups,
    cells,
    numbers: table.columns.map((column) =>
      readCell(cells[column.at] ?? '', own === 1 ? column : { ...column, factor: own }),
    ),
    page: table.anchor.page ?? null,
    quote: cells.map(tidy).join(' | '),
  };
}

function tidy(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}

function readCell(cell: string, { role, unit, factor }: Column): WrittenNumber | null {
  if (role === 'label' || role === 'code' || role === 'text') return null;
  const number = readWrittenNumber(cell);
  if (number === null) return null;
  const counts = number.unit === '%' ? 1 : factor;
  return {
    ...number,
    unit: number.unit ?? unit,
    value: number.value * counts,
    step: number.step * counts,
  };
}
