import type { Candidate } from './candidate.ts';
import type { DocumentIndex, IndexedHeading, IndexedTable } from './document-index.ts';
import { isUnder } from './is-under.ts';
import { bareLabel, labelMatch, labelWords } from './label-words.ts';
import type { SheetField } from './sheet.ts';
import { tellRows } from './tell-rows.ts';

/** A text shown in a sheet is a passage, not a chapter. */
const longestPassage = 700;
const leastMatch = 0.6;

/** Of a field of words: what stands under the headings that are called as it is, or as its `under`. */
export function findUnderHeadings(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  if (field.kind !== 'text') return [];
  return index.headings.flatMap((heading): readonly Candidate[] => {
    const match = matchOf(field, heading.text);
    const passage = passageOf(heading);
    if (match < leastMatch || passage === null) return [];
    const { text, anchor } = passage;
    return [
      {
        value: {
          written: text,
          value: text,
          unit: null,
          page: anchor.page ?? null,
          anchor,
          quote: text,
          by: 'rules',
        },
        score: match * 0.95,
        place: 'heading',
        step: 0,
        isUnder: isUnder(field, anchor.path),
        doubts: match < 0.9 ? ['weak-label'] : [],
        rows: [],
      },
    ];
  });
}

function matchOf(field: SheetField, title: string): number {
  const bare = bareLabel(title);
  return Math.max(
    0,
    ...field.labels.map((label) => labelMatch(labelWords(label), bare)),
    ...field.under.map((label) => labelMatch(labelWords(label), bare) * 0.8),
  );
}

/** The first paragraphs under a heading, whole, up to the length of a passage. */
function passageOf({
  paragraphs,
}: IndexedHeading): { text: string; anchor: IndexedHeading['anchor'] } | null {
  const [first] = paragraphs;
  if (first === undefined) return null;
  const text = first.text.replace(/\s+/g, ' ').trim();
  if (text.length <= longestPassage) return { text, anchor: first.anchor };
  const cut = text.slice(0, longestPassage);
  return {
    text: cut.slice(0, Math.max(cut.lastIndexOf('. ') + 1, cut.lastIndexOf(' '))).trim(),
    anchor: first.anchor,
  };
}

/** Of a field that is a table: the tables that are called as it is. */
export function findTables(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  if (field.kind !== 'table') return [];
  return index.tables.flatMap((table): readonly Candidate[] => {
    const match = Math.max(
      matchOf(field, table.title),
      matchOf(field, table.path.at(-1) ?? '') * 0.95,
    );
    if (match < leastMatch) return [];
    return [
      {
        value: {
          written: tellRows(table.cells),
          value: null,
          unit: null,
          page: table.anchor.page ?? null,
          anchor: table.anchor,
          quote: table.rows[0]?.quote ?? '',
          by: 'rules',
        },
        score: match,
        place: 'table',
        step: 0,
        isUnder: isUnder(field, table.path, table.title),
        doubts: doubtsOf(table, match),
        rows: table.cells,
      },
    ];
  });
}

function doubtsOf({ source }: IndexedTable, match: number): Candidate['doubts'] {
  return [
    ...(source === 'ocr' ? (['ocr'] as const) : []),
    ...(source === 'geometry' ? (['geometry'] as const) : []),
    ...(match < 0.9 ? (['weak-label'] as const) : []),
  ];
}
