import type { Block, DocModel } from '#shared/document/doc-model.ts';
import { foldText } from '#shared/french/fold-text.ts';

type Rows = readonly (readonly string[])[];

/** Harmonic mean of precision and recall. */
type Shares = { readonly words: number; readonly bigrams: number };

const textOf = (block: Block): string =>
  'rows' in block ? block.rows.flat().join(' ') : block.text;

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** All the text of a document, without the headers that a table repeats on the pages it runs over. */
export function modelText(model: DocModel): string {
  const headers = new Set<string>();
  return model.blocks
    .map((block) => {
      if (!('rows' in block)) {
        headers.clear();
        return textOf(block);
      }
      const header = block.rows[0]?.join() ?? '';
      const repeats = headers.has(header);
      headers.add(header);
      return textOf(repeats ? { ...block, rows: block.rows.slice(1) } : block);
    })
    .join('\n');
}

/** How much of a text is read, and in its order: words, and pairs of neighbouring words, in common. */
export function compareText(truth: string, read: string): Shares {
  const [wanted, found] = [wordsOf(truth), wordsOf(read)];
  return { words: inCommon(wanted, found), bigrams: inCommon(pairs(wanted), pairs(found)) };
}

const pairs = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`);

function inCommon(wanted: readonly string[], found: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return (2 * common) / (wanted.length + found.length);
}

const rowsOf = (model: DocModel): Rows =>
  model.blocks.flatMap((block) => ('rows' in block ? block.rows : []));

const figure = /^[-+−(]?\d[\d\s\u00a0\u202f.]*,\d+\)?\s*(?:€|%|M€|k€)?$/;

/** The rows of the tables that hold amounts. */
const amountRows = (model: DocModel): Rows =>
  model.blocks.flatMap((block) =>
    'rows' in block && block.rows.some((row) => row.some((cell) => figure.test(cell)))
      ? block.rows
      : [],
  );

const cellKey = (cell: string): string => foldText(cell).replace(/\s/g, '');

export type CellCount = {
  readonly cells: number;
  readonly right: number;
  /** Of rows with a label and a figure: all their cells right. */
  readonly rows: number;
  readonly rightRows: number;
  readonly wrong: readonly (readonly string[])[];
};

/**
 * The cells of the amount tables of a document that stand in the same column of the same row where it is read otherwise; rows
 * are put side by side in their order so that most cells agree.
 */
export function compareCells(truth: DocModel, read: DocModel): CellCount {
  const wanted = amountRows(truth).map((row) => row.map(cellKey));
  const found = rowsOf(read).map((row) => row.map(cellKey));
  const paired = alignRows(wanted, found);
  const filled = wanted.map((row) => row.filter((cell) => cell !== '').length);
  const labelled = wanted.map(
    (row) => row.length > 1 && row.slice(1).some((cell) => /\d,\d/.test(cell)),
  );
  return {
    cells: filled.reduce((sum, count) => sum + count, 0),
    right: paired.reduce((sum, count) => sum + count, 0),
    rows: labelled.filter(Boolean).length,
    rightRows: labelled.filter((is, at) => is && paired[at] === filled[at]).length,
    wrong: amountRows(truth).filter((_, at) => paired[at] !== filled[at]),
  };
}

/** Cells that hold the same in the same column. */
function agreement(row: readonly string[], other: readonly string[]): number {
  let same = 0;
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] !== '' && row[at] === other[at]) same += 1;
  }
  return same;
}

/** For each row of the first, how many of its cells agree with its partner of the second, in the best alignment. */
function alignRows(wanted: Rows, found: Rows): readonly number[] {
  const scores = wanted.map((row) => Uint8Array.from(found, (partner) => agreement(row, partner)));
  const scoreAt = (one: number, other: number): number => scores[one]?.[other] ?? 0;
  const width = found.length + 1;
  const best = new Int32Array((wanted.length + 1) * width);
  const bestAt = (one: number, other: number): number => best[one * width + other] ?? 0;
  for (let one = wanted.length - 1; one >= 0; one -= 1) {
    for (let other = found.length - 1; other >= 0; other -= 1) {
      best[one * width + other] = Math.max(
        bestAt(one + 1, other),
        bestAt(one, other + 1),
        bestAt(one + 1, other + 1) + scoreAt(one, other),
      );
    }
  }
  const paired = wanted.map(() => 0);
  let other = 0;
  for (let one = 0; one < wanted.length && other < found.length; ) {
    if (bestAt(one, other) === bestAt(one + 1, other)) one += 1;
    else if (bestAt(one, other) === bestAt(one, other + 1)) other += 1;
    else {
      paired[one] = scoreAt(one, other);
      one += 1;
      other += 1;
    }
  }
  return paired;
}

export type Total = { readonly libelle: string; readonly montant: number };

const labelKey = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 20);

/** The labelled totals that stand in a row of a table whose first words are their label. */
export function findTotals(read: DocModel, totals: readonly Total[]): readonly Total[] {
  const rows = rowsOf(read).map((row) => ({
    label: labelKey(row.find((cell) => /[a-z]/i.test(cell)) ?? ''),
    amounts: new Set(row.map((cell) => Number(plainNumber(cell)).toFixed(2))),
  }));
  return totals.filter(({ libelle, montant }) =>
    rows.some(
      ({ label, amounts }) => label === labelKey(libelle) && amounts.has(montant.toFixed(2)),
    ),
  );
}

const plainNumber = (cell: string): string =>
  cell.replace(/[\s€]/g, '').replace('−', '-').replace(',', '.');
