import type { Anchor, Block, DocModel } from '../document/doc-model.ts';
import { foldText } from '../french/fold-text.ts';
import {
  announcedFactor,
  readWrittenNumber,
  type WrittenNumber,
} from '../french/written-numbers.ts';
import type { Column, IndexedRow, IndexedTable } from './document-index.ts';
import { bareLabel, labelKey } from './label-words.ts';
import {
  countHeaderRows,
  mendPictureHeader,
  mergeHeader,
  readColumns,
  unreadColumns,
} from './read-columns.ts';

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

/** A table while its parts are read. */
type OpenTable = Omit<IndexedTable, 'isListing'> & {
  isListing: boolean;
  readonly rows: IndexedRow[];
  readonly cells: (readonly string[])[];
};

/**
 * Reads all tables of a document: what each column gives, what each row is called, where it stands. The parts of a table
 * that was cut by a page are one.
 */
export function indexTables(model: DocModel, exercise: number | null): readonly IndexedTable[] {
  const tables: OpenTable[] = [];
  let last = -mostBlocksBetween - 1;
  model.blocks.forEach((block, at) => {
    if (block.kind !== 'table' || block.rows.length === 0) return;
    const before = model.blocks.slice(Math.max(0, at - 2), at);
    const open = at - last <= mostBlocksBetween ? tables.at(-1) : undefined;
    last = at;
    if (open !== undefined && goesOn(open, block, before.at(-1))) addPart(open, block);
    else tables.push(readTable(block, before, exercise));
  });
  // Known only once all parts are there.
  for (const table of tables) table.isListing = isListing(table);
  return tables;
}

function readTable(
  block: TableBlock,
  before: readonly Block[],
  exercise: number | null,
): OpenTable {
  const headerRows = countHeaderRows(block.rows);
  const above = headerRows > 0 ? null : headerAbove(before.at(-1), block.rows);
  const written = above ?? mergeHeader(block.rows.slice(0, headerRows));
  const body = block.rows.slice(headerRows);
  const mended = block.source === 'ocr' ? mendPictureHeader(written, body) : written;
  const header = mended ?? written;
  const announced = announcedFactor([captionOf(before), ...header].join(' '));
  const read = readColumns(header, body, exercise, announced);
  const columns = mended === null ? unreadColumns(read) : read;
  const title = titleOf(header, columns, before);
  const table: OpenTable = {
    anchor: block.anchor,
    source: block.source ?? null,
    title,
    path: pathOf(block.anchor.path, title),
    columns,
    rows: [],
    cells: [...block.rows],
    isListing: false,
  };
  addRows(table, block, body);
  return table;
}

/**
 * The continuation of a table that was cut: as many columns, no header of its own or the same once more, and no total had
 * closed it. A first row of words alone is the end of the label that the page cut.
 */
function goesOn(open: OpenTable, block: TableBlock, before: Block | undefined): boolean {
  const width = Math.max(...block.rows.map((row) => row.length));
  const isClosed = open.rows.at(-1)?.isTotal === true;
  if (width !== open.columns.length || isClosed) return false;
  if (isEndOfLabel(open, block) || repeatsHeader(open, block)) return true;
  return countHeaderRows(block.rows) === 0 && headerAbove(before, block.rows) === null;
}

function repeatsHeader(open: OpenTable, block: TableBlock): boolean {
  const header = mergeHeader(block.rows.slice(0, countHeaderRows(block.rows)));
  return header.length > 0 && open.columns.every(({ at, header: known }) => header[at] === known);
}

function isEndOfLabel(open: OpenTable, { rows: [first = []] }: TableBlock): boolean {
  const place = open.columns.find(({ role }) => role === 'label')?.at ?? 0;
  const isAlone = first.every((cell, at) => at === place || /^[\s€%]*$/u.test(cell));
  const text = tidy(first[place] ?? '');
  const label = open.rows.at(-1)?.label ?? '';
  const isOpen = label.split('(').length > label.split(')').length;
  return isAlone && text !== '' && (isOpen || /^\p{Ll}/u.test(text));
}

function addPart(open: OpenTable, block: TableBlock): void {
  const last = open.rows.at(-1);
  const place = open.columns.find(({ role }) => role === 'label')?.at ?? 0;
  if (last !== undefined && isEndOfLabel(open, block)) {
    const label = `${last.label} ${tidy(block.rows[0]?.[place] ?? '')}`;
    open.rows[open.rows.length - 1] = { ...last, label, name: label };
    addRows(open, block, block.rows.slice(1));
  } else {
    const header = repeatsHeader(open, block) ? countHeaderRows(block.rows) : 0;
    addRows(open, block, block.rows.slice(header));
  }
  open.cells.push(...block.rows);
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

/** A header of a table that was taken for a heading. */
function isHeaderLine(text: string): boolean {
  const columns = lineHeader.exec(text.trim())?.groups?.['columns'] ?? '';
  return /^(?:CA|BP|CFU|Réalisé|Exercice)\b|\d{4}\s+\S/u.test(columns);
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
  const above = headings.filter((heading) => !isHeaderLine(heading));
  const isSaid = above.some(
    (heading) => labelKey(bareLabel(heading)) === labelKey(bareLabel(title)),
  );
  return title === '' || isSaid ? above : [...above, title];
}

/** Account books give several codes for each entry, and repeat the words of an account; tables of totals hardly ever do. */
function isListing({ rows, columns }: OpenTable): boolean {
  const labels = rows.map((row) => labelKey(row.label)).filter((key) => key !== '');
  const codes = columns.filter(({ role }) => role === 'code').length;
  const repeats = new Set(labels).size < labels.length * 0.75;
  return codes >= 3 || (labels.length >= 8 && repeats);
}

function addRows(
  table: OpenTable,
  { anchor }: TableBlock,
  body: readonly (readonly string[])[],
): void {
  let groups = table.rows.at(-1)?.groups ?? [];
  for (const cells of body) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const row = readRow(table, anchor, cells, table.rows.length, groups);
    const isGroup =
      filled.length === 1 && row.label !== '' && row.numbers.every((one) => one === null);
    if (isGroup) groups = [row.label];
    else if (filled.length > 0) table.rows.push(row);
  }
}

function readRow(
  table: IndexedTable,
  anchor: Anchor,
  cells: readonly string[],
  at: number,
  groups: readonly string[],
): IndexedRow {
  const place = table.columns.find(({ role }) => role === 'label')?.at ?? 0;
  const code = table.columns.find((column) => column.role === 'code' && column.at < place)?.at;
  const label = tidy(cells[place] ?? '');
  const folded = foldText(label).trim();
  // `Total des produits (k€)`: a row may count otherwise than its table.
  const own = announcedFactor(label);
  const isBare = bareTotal.test(folded);
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
    page: anchor.page ?? null,
    anchor,
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
