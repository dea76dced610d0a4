/** A stretch of text set in one weight. */
export type Run = { readonly text: string; readonly bold: boolean };

export type SourceBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** `number` is null for a bullet. */
  | { readonly kind: 'item'; readonly runs: readonly Run[]; readonly number: number | null }
  /** The first row is the header. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/**
 * The blocks of a sample source. It knows just the Markdown that the sources use: headings of three levels,
 * paragraphs and items of one line each, tables, and bold.
 */
export function sourceBlocks(body: string): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const line of body.split('\n')) {
    if (line.startsWith('|')) {
      if (!/^[|\s:-]+$/.test(line)) rows.push(cellsOf(line));
      continue;
    }
    closeTable();
    if (line.trim() !== '') blocks.push(blockOf(line));
  }
  closeTable();
  return blocks;
}

function blockOf(line: string): SourceBlock {
  const heading = /^(#{1,3}) (.+)$/.exec(line);
  if (heading !== null) {
    const level = heading[1] === '#' ? 1 : heading[1] === '##' ? 2 : 3;
    return { kind: 'heading', level, text: heading[2] ?? '' };
  }
  const item = /^(?:-|(\d+)\.) (.+)$/.exec(line);
  if (item === null) return { kind: 'paragraph', runs: runsOf(line) };
  return {
    kind: 'item',
    runs: runsOf(item[2] ?? ''),
    number: item[1] === undefined ? null : Number(item[1]),
  };
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function runsOf(text: string): readonly Run[] {
  return text
    .split('**')
    .map((part, at) => ({ text: part, bold: at % 2 === 1 }))
    .filter((run) => run.text !== '');
}
