import type { Inline, MarkdownBlock } from './markdown.ts';

type Line =
  | { readonly kind: 'row'; readonly text: string; readonly cells: readonly string[] }
  | { readonly kind: 'bullet'; readonly text: string; readonly words: string }
  | {
      readonly kind: 'numbered';
      readonly text: string;
      readonly number: number;
      readonly words: string;
      /** Behind a bullet (`- 1. …`), which makes an item of it even alone. */
      readonly marked: boolean;
    }
  | { readonly kind: 'plain'; readonly text: string };

const bar = /(?:^|\s)\|(?=\s|$)/u;
const outerBars = /^\s*\|(.*)\|\s*$/u;
const bullet = /^\s*[-•–▪◦∗]\s+(.*)$/u;
const numbered = /^\s*(\d{1,3})[.)]\s+(.*)$/u;
/** An amount, a duration, a date, a telephone: what a row holds and a header does not. */
const figure = /^[\d\s.,/]+(?:€|%|jours?|heures?|h|km|mois|ans?|points?)?$/iu;
const year = /^(?:19|20)\d\d$/u;

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(outerBars, '$1')
    .split(bar)
    .map((cell) => cell.trim());

const readLine = (text: string): Line => {
  if (bar.test(text)) return { kind: 'row', text, cells: cellsOf(text) };
  const item = bullet.exec(text)?.[1];
  const [, number, words = ''] = numbered.exec(item ?? text) ?? [];
  if (number !== undefined) {
    return { kind: 'numbered', text, number: Number(number), words, marked: item !== undefined };
  }
  return item === undefined ? { kind: 'plain', text } : { kind: 'bullet', text, words: item };
};

/** « […] », where an excerpt leaves something out, stands beside a row and not in its cells. */
const apartFromRows = (line: string): readonly string[] =>
  bar.test(line) ? line.split(/^(\[…\])\s|\s(\[…\])$/u).filter((part) => part) : [line];

const follows = (one: Line | undefined, next: Line): boolean => {
  if (one?.kind === 'numbered' && next.kind === 'numbered') return next.number === one.number + 1;
  return one?.kind === next.kind && next.kind !== 'plain' && next.kind !== 'numbered';
};

const runsOf = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const runs: Line[][] = [];
  for (const line of lines) {
    const open = runs.at(-1);
    if (open !== undefined && follows(open.at(-1), line)) open.push(line);
    else runs.push([line]);
  }
  return runs;
};

const isHead = (cells: readonly string[]): boolean =>
  !cells.slice(1).some((cell) => figure.test(cell) && !year.test(cell));

type Inlines = (text: string) => readonly Inline[];

const tableOf = (rows: readonly (readonly string[])[], inlines: Inlines): MarkdownBlock => {
  const width = Math.max(...rows.map((row) => row.length));
  const [first = [], ...others] = rows.map((row) =>
    Array.from({ length: width }, (_, place) => row[place] ?? ''),
  );
  const headed = isHead(first);
  return {
    kind: 'table',
    head: headed ? first.map(inlines) : [],
    rows: (headed ? others : [first, ...others]).map((row) => row.map(inlines)),
  };
};

const blockOf = (run: readonly Line[], inlines: Inlines): readonly MarkdownBlock[] => {
  const [first] = run;
  const asWritten = run.map(
    ({ text }) => ({ kind: 'paragraph', children: inlines(text) }) as const,
  );
  if (first === undefined || first.kind === 'plain') return asWritten;
  if (first.kind === 'row') {
    if (run.length === 1) return asWritten;
    return [
      tableOf(
        run.map((line) => (line.kind === 'row' ? line.cells : [])),
        inlines,
      ),
    ];
  }
  if (first.kind === 'numbered' && run.length === 1 && !first.marked) return asWritten;
  return [
    {
      kind: 'list',
      ordered: first.kind === 'numbered',
      start: first.kind === 'numbered' ? first.number : 1,
      items: run.map((line) => inlines('words' in line ? line.words : line.text)),
    },
  ];
};

const wordForWord: Inlines = (text) => (text === '' ? [] : [{ kind: 'text', text }]);

/**
 * Reads a passage, as the knowledge room writes it, into what it was in its document: rows (`a | b`) become a table whose
 * first row is the header unless it holds figures, items (`- a`, `- 1. a`) a list, every other line a paragraph. The
 * words themselves stay as written, unless `inlines` reads Markdown in them.
 */
export const parsePassage = (
  text: string,
  inlines: Inlines = wordForWord,
): readonly MarkdownBlock[] => {
  const lines = text
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .flatMap(apartFromRows)
    .map(readLine);
  return runsOf(lines).flatMap((run) => blockOf(run, inlines));
};
