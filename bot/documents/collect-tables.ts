import type { BlockCollector } from '#shared/document/collect-blocks.ts';

type OpenTable = { readonly rows: string[][]; cell: string[] };

/** The tables being read, innermost last: text goes to the open cell, or to the document when there is none. */
export type TableCollector = {
  readonly inCell: () => boolean;
  readonly addText: (text: string) => void;
  readonly openTable: () => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  /** `columns` it spans: the columns after the first stay empty, so that the others keep their place. */
  readonly closeCell: (columns: number) => void;
  readonly closeTable: () => void;
};

const widest = 256;

/** Collects the tables of Office formats; a table inside a cell becomes lines of that cell, and a table of one cell is a frame: its paragraphs. */
export function collectTables(collector: Pick<BlockCollector, 'table' | 'text'>): TableCollector {
  const open: OpenTable[] = [];
  return {
    inCell: () => open.length > 0,
    addText: (text) => {
      if (text.trim() !== '') open.at(-1)?.cell.push(text);
    },
    openTable: () => open.push({ rows: [], cell: [] }),
    openRow: () => open.at(-1)?.rows.push([]),
    openCell: () => {
      const table = open.at(-1);
      if (table !== undefined) table.cell = [];
    },
    closeCell: (columns) => {
      const table = open.at(-1);
      const row = table?.rows.at(-1);
      if (table === undefined || row === undefined || row.length >= widest) return;
      row.push(table.cell.join('\n'), ...Array<string>(clamp(columns) - 1).fill(''));
      table.cell = [];
    },
    closeTable: () => {
      const table = open.pop();
      if (table === undefined) return;
      const outer = open.at(-1);
      if (outer !== undefined) {
        outer.cell.push(...table.rows.map((row) => row.filter(Boolean).join(' ; ')));
        return;
      }
      const filled = table.rows.flat().filter((cell) => cell.trim() !== '');
      if (filled.length !== 1) collector.table(table.rows);
      else for (const line of (filled[0] ?? '').split('\n')) collector.text('paragraph', line);
    },
  };
}

function clamp(columns: number): number {
  return Number.isInteger(columns) ? Math.min(Math.max(columns, 1), widest) : 1;
}
