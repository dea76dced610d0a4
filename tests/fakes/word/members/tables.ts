import { endOf, runsIn, type Spot, spotAfter, spotBefore, startOf } from '../paragraph-text.ts';
import { deleteParagraphs, insertParagraphAt, insertRun } from '../revise.ts';
import { paragraphsUnder, rangeBetween, textOf } from '../span.ts';
import { builtInName, shownName, styleIdOf } from '../styles.ts';
import { invalidArgument, itemNotFound } from '../word-error.ts';
import {
  type Argument,
  cellObject,
  type Members,
  objectOf,
  type Plain,
  paragraphObject,
  tableObject,
  type WordObject,
} from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import {
  above,
  child,
  childrenOf,
  create,
  type Element,
  insert,
  is,
  putInOrder,
  remove,
  valueIn,
  within,
} from '../xml-tree.ts';
import { numberIn, oneLine, placeIn, textIn, textOfValue } from './arguments.ts';
import { contentMembers } from './content.ts';
import { parentTable } from './table-place.ts';

const rowsOf = (table: Element): Element[] => childrenOf(table).filter((one) => is(one, 'tr'));
const cellsOf = (row: Element): Element[] => childrenOf(row).filter((one) => is(one, 'tc'));
const textOfCell = (cell: Element): string => textOf(objectOf('Body', cell));

const tableParts = ['tblStyle', 'tblW', 'jc', 'tblBorders', 'tblLayout', 'tblLook'];

function readValues(value: Argument | undefined, rows: number, columns: number): string[][] {
  const lines = Array.isArray(value) ? value : [];
  const wrong =
    lines.length > rows || lines.some((line) => Array.isArray(line) && line.length > columns);
  if (wrong) throw invalidArgument('more values than the table has cells');
  return Array.from({ length: rows }, (_row, row) => {
    const line: unknown = lines[row];
    return Array.from({ length: columns }, (_column, column) => {
      const cell: unknown = Array.isArray(line) ? line[column] : '';
      return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
    });
  });
}

/** A table at a place between paragraphs, in the style that Word gives to new ones. */
export function insertTableAt(
  spot: Spot,
  args: readonly Argument[],
  valuesAt: number,
  state: WordState,
): WordObject {
  const [rows, columns] = [numberIn(args, 0), numberIn(args, 1)];
  if (!(rows > 0 && columns > 0)) throw invalidArgument('a table without cells');
  const { parent, before } = spot;
  const styled = create(parent, 'tblStyle', { val: styleIdOf('TableGrid', state) });
  const properties = create(
    parent,
    'tblPr',
    {},
    styled,
    create(parent, 'tblW', { w: '5000', type: 'pct' }),
  );
  const width = String(Math.floor(9000 / columns));
  const grid = create(
    parent,
    'tblGrid',
    {},
    ...Array.from({ length: columns }, () => create(parent, 'gridCol', { w: width })),
  );
  const table = create(parent, 'tbl', {}, properties, grid);
  insert(parent, table, before);
  for (const line of readValues(args[valuesAt], rows, columns))
    table.appendChild(rowOf(table, line, width, state));
  keepParagraphAfter(table);
  return tableObject(table);
}

function rowOf(table: Element, texts: readonly string[], width: string, state: WordState): Element {
  const row = create(table, 'tr');
  if (state.isTracking) row.appendChild(create(row, 'trPr', {}, create(row, 'ins', state.stamp())));
  for (const text of texts) {
    const paragraph = create(row, 'p');
    const size = create(row, 'tcPr', {}, create(row, 'tcW', { w: width, type: 'dxa' }));
    row.appendChild(create(row, 'tc', {}, size, paragraph));
    if (text !== '') insertRun(text, endOf(paragraph), null, state);
  }
  return row;
}

/** A table is never the last of what holds it. */
function keepParagraphAfter(table: Element): void {
  const { parent, before } = spotAfter(table);
  if (before === null || is(before, 'sectPr')) insert(parent, create(parent, 'p'), before);
}

function setValues({ node }: WordObject, value: Plain, state: WordState): void {
  const rows = rowsOf(node);
  const values = Array.isArray(value) ? value : [];
  for (const [at, row] of rows.entries()) {
    const line: unknown = values[at];
    for (const [column, cell] of cellsOf(row).entries()) {
      const text: unknown = Array.isArray(line) ? line[column] : undefined;
      if (typeof text === 'string') setCell(cell, text, state);
    }
  }
}

function setCell(cell: Element, text: string, state: WordState): void {
  const [first, ...others] = paragraphsUnder(cell);
  if (first === undefined) return;
  const [like] = runsIn(first);
  const letters = like === undefined ? null : child(like, 'rPr');
  deleteParagraphs(others, state);
  for (const run of runsIn(first)) remove(run);
  insertRun(oneLine(text), endOf(first), letters, state);
}

function setStyle({ node }: WordObject, value: Plain, state: WordState): void {
  const made = create(node, 'tblStyle', { val: styleIdOf(textOfValue(value), state) });
  const properties = child(node, 'tblPr');
  if (properties !== null) putInOrder(properties, made, tableParts);
}

const headerRows = (table: Element): Element[] =>
  rowsOf(table).filter((row) => within(row, 'tblHeader').length > 0);

function setHeaderRows({ node }: WordObject, value: Plain): void {
  if (typeof value !== 'number') throw invalidArgument('the number of header rows');
  for (const [index, row] of rowsOf(node).entries()) {
    for (const one of within(row, 'tblHeader')) remove(one);
    if (index >= value) continue;
    const properties = child(row, 'trPr') ?? create(row, 'trPr');
    properties.insertBefore(create(row, 'tblHeader'), properties.firstChild);
    row.insertBefore(properties, row.firstChild);
  }
}

export const tableMembers: Members = {
  scalars: {
    Values: ({ node }) => rowsOf(node).map((row) => cellsOf(row).map(textOfCell)),
    RowCount: ({ node }) => rowsOf(node).length,
    HeaderRowCount: ({ node }) => headerRows(node).length,
    NestingLevel: ({ node }) => {
      let level = 1;
      for (let at = above(node, 'tbl'); at !== null; at = above(at, 'tbl')) level += 1;
      return level;
    },
    Style: ({ node }, state) => shownName(valueIn(child(node, 'tblPr'), 'tblStyle'), state),
    StyleBuiltIn: ({ node }, state) =>
      builtInName(valueIn(child(node, 'tblPr'), 'tblStyle'), state),
  },
  properties: {
    Font: contentMembers.properties['Font'] ?? (() => null),
    ParentTableOrNullObject: ({ node }) => parentTable(node),
    ParentContentControlOrNullObject:
      contentMembers.properties['ParentContentControlOrNullObject'] ?? (() => null),
  },
  reads: {
    GetCell: (object, args) => {
      const found = cellAt(object, args);
      if (found === null) throw itemNotFound('no such cell');
      return found;
    },
    GetCellOrNullObject: (object, args) => cellAt(object, args),
    GetRange: ({ node }, args) =>
      tableRange(node, placeIn(args, 0, ['Whole', 'Start', 'End', 'After'], 'Whole')),
    GetParagraphAfterOrNullObject: ({ node }) => {
      const next = node.nextSibling;
      return is(next, 'p') ? paragraphObject(next) : null;
    },
    Search: contentMembers.reads['Search'] ?? (() => null),
    Select: contentMembers.reads['Select'] ?? (() => null),
  },
  writes: {
    InsertParagraph: ({ node }, args, state) => {
      const spot =
        placeIn(args, 1, ['Before', 'After']) === 'Before' ? spotBefore(node) : spotAfter(node);
      return paragraphObject(insertParagraphAt(oneLine(textIn(args, 0)), spot, null, state));
    },
    InsertTable: ({ node }, args, state) =>
      insertTableAt(
        placeIn(args, 2, ['Before', 'After']) === 'Before' ? spotBefore(node) : spotAfter(node),
        args,
        3,
        state,
      ),
    Delete: ({ node }, _args, state) => deleteRows(node, state),
  },
  setters: {
    Values: setValues,
    Style: setStyle,
    StyleBuiltIn: setStyle,
    HeaderRowCount: setHeaderRows,
  },
};

function deleteRows(table: Element, state: WordState): null {
  if (!state.isTracking) {
    remove(table);
    return null;
  }
  for (const row of rowsOf(table)) {
    const properties = child(row, 'trPr') ?? create(row, 'trPr');
    row.insertBefore(properties, row.firstChild);
    properties.appendChild(create(row, 'del', state.stamp()));
  }
  deleteParagraphs(paragraphsUnder(table), state);
  return null;
}

/** Of a whole table, or the place after it: the start of the paragraph that follows. */
function tableRange(table: Element, where: string): WordObject {
  const paragraphs = paragraphsUnder(table);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) throw itemNotFound('a table without paragraph');
  if (where === 'Start') return rangeBetween(startOf(first), startOf(first));
  const next = table.nextSibling;
  if (where === 'After' && is(next, 'p')) return rangeBetween(startOf(next), startOf(next));
  if (where === 'Whole') return rangeBetween(startOf(first), endOf(last), true);
  return rangeBetween(endOf(last), endOf(last));
}

function cellAt({ node }: WordObject, args: readonly Argument[]): WordObject | null {
  const row = rowsOf(node)[numberIn(args, 0)];
  const cell = row === undefined ? undefined : cellsOf(row)[numberIn(args, 1)];
  return cell === undefined ? null : cellObject(cell);
}

const placeOfCell = (cell: Element): readonly [number, number] => {
  const row = above(cell, 'tr');
  const table = above(cell, 'tbl');
  return [
    row === null || table === null ? -1 : rowsOf(table).indexOf(row),
    row === null ? -1 : cellsOf(row).indexOf(cell),
  ];
};

export const tableCellMembers: Members = {
  scalars: {
    Value: ({ node }) => textOfCell(node),
    RowIndex: ({ node }) => placeOfCell(node)[0],
    CellIndex: ({ node }) => placeOfCell(node)[1],
  },
  properties: {
    Body: ({ node }) => objectOf('Body', node),
    ParentTable: ({ node }) => parentTable(node),
  },
  setters: { Value: ({ node }, value, state) => setCell(node, textOfValue(value), state) },
};
