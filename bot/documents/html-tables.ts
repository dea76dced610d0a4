import type { TableCollector } from './collect-tables.ts';

/** Tables of HTML: a cell that spans rows keeps its column empty in the rows below, so that the others keep their place. */
export type HtmlTables = {
  readonly openTable: () => void;
  readonly openRow: () => void;
  readonly openCell: (attributes: Readonly<Record<string, string>>) => void;
  readonly closeCell: () => void;
  readonly closeTable: () => void;
};

type OpenTable = {
  /** Rows that each column is still covered for. */
  readonly covered: number[];
  column: number;
  /** Columns and rows of the open cell; null between cells. */
  cell: { readonly columns: number; readonly rows: number } | null;
  inRow: boolean;
};

const widest = 256;

export function htmlTables(tables: TableCollector): HtmlTables {
  const open: OpenTable[] = [];
  const skipCovered = (table: OpenTable): void => {
    while (table.column < widest && (table.covered[table.column] ?? 0) > 0) {
      table.covered[table.column] = (table.covered[table.column] ?? 1) - 1;
      table.column += 1;
      tables.openCell();
      tables.closeCell(1);
    }
  };
  const closeCell = (): void => {
    const table = open.at(-1);
    if (table?.cell == null) return;
    const { columns, rows } = table.cell;
    tables.closeCell(columns);
    const until = Math.min(table.column + columns, widest);
    for (let at = table.column; at < until; at += 1) table.covered[at] = rows - 1;
    table.column = until;
    table.cell = null;
  };
  const openRow = (): void => {
    const table = open.at(-1);
    if (table === undefined) return;
    closeCell();
    tables.openRow();
    table.column = 0;
    table.inRow = true;
  };
  return {
    openTable: () => {
      open.push({ covered: [], column: 0, cell: null, inRow: false });
      tables.openTable();
    },
    openRow,
    openCell: ({ colspan, rowspan }) => {
      const table = open.at(-1);
      if (table === undefined) return;
      closeCell();
      if (!table.inRow) openRow();
      skipCovered(table);
      table.cell = { columns: spanOf(colspan), rows: spanOf(rowspan) };
      tables.openCell();
    },
    closeCell,
    closeTable: () => {
      if (open.length === 0) return;
      closeCell();
      open.pop();
      tables.closeTable();
    },
  };
}

function spanOf(said = '1'): number {
  const span = Number(said);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), widest) : 1;
}
