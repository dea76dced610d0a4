import type { Candidate } from './candidate.ts';
import type { DocumentIndex, IndexedList } from './document-index.ts';
import { isUnder } from './is-under.ts';
import { bareLabel, labelMatch, labelWords } from './label-words.ts';
import type { SheetField } from './sheet.ts';
import { tellRows } from './tell-rows.ts';

const leastMatch = 0.6;
/** A longer one is told by its place and its length. */
const mostRows = 400;

/** Of a field of words: the whole list or table that stands under what is called as it is, such as an inventory. */
export function findLists(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  if (field.kind !== 'text') return [];
  return index.lists.flatMap((list): readonly Candidate[] => {
    const title = bareLabel(list.title.replace(/\s*:\s*$/u, ''));
    const match = Math.max(0, ...field.labels.map((one) => labelMatch(labelWords(one), title)));
    return match < leastMatch ? [] : [toCandidate(field, list, match)];
  });
}

function toCandidate(field: SheetField, list: IndexedList, match: number): Candidate {
  const rows = rowsOf(list);
  const [first] = list.rows;
  const isLong = list.rows.length > mostRows;
  return {
    value: {
      written: tellRows(list.isTable ? rows : rows.slice(1)),
      value: null,
      unit: null,
      page: first?.anchor.page ?? null,
      anchor: first?.anchor ?? null,
      quote: first?.quote ?? '',
      by: 'rules',
    },
    score: match * 0.96,
    place: 'table',
    step: 0,
    isUnder: isUnder(field, list.path),
    doubts: [
      ...(isLong ? (['long-list'] as const) : []),
      ...(list.isOcr ? (['ocr'] as const) : []),
      ...(match < 0.9 ? (['weak-label'] as const) : []),
    ],
    rows,
  };
}

/** Its header first; with the page of each row where the list goes over several. */
function rowsOf({ title, isTable, rows }: IndexedList): readonly (readonly string[])[] {
  const pages = new Set(rows.map(({ anchor }) => anchor.page ?? null));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const wide = (cells: readonly string[]): readonly string[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ];
  const [header = [], body] = isTable ? [rows[0]?.cells, rows.slice(1)] : [[title], rows];
  if (pages.size < 2) return [wide(header), ...body.map(({ cells }) => wide(cells))];
  return [
    [...wide(header), 'Page'],
    ...body.map(({ cells, anchor }) => [...wide(cells), `${anchor.page ?? ''}`]),
  ];
}
