import type { Candidate } from './candidate.ts';
import type { DocumentIndex, IndexedHeading, IndexedTable } from './document-index.ts';
import { isUnder } from './is-under.ts';
import { bareLabel, labelMatch, labelWords } from './label-words.ts';
import type { SheetField } from './sheet.ts';
import { tellRows } from './tell-rows.ts';

type Paragraph = IndexedHeading['paragraphs'][number];

/** Below a heading that is called as the field is, above a weak label. */
const score = 0.8;
const longestPassage = 700;

/** Of a field of words: paragraphs that say one of its labels of two words or more, to be checked. */
export function findInParagraphs(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  if (field.kind !== 'text') return [];
  const wanted = field.labels.map(labelWords).filter((words) => words.length > 1);
  return paragraphsOf(index).flatMap((paragraph): readonly Candidate[] => {
    const words = new Set(labelWords(paragraph.text));
    if (!wanted.some((label) => label.every((word) => words.has(word)))) return [];
    return [toCandidate(field, paragraph)];
  });
}

/** Each paragraph once: it stands under every heading above it. */
function paragraphsOf({ headings }: DocumentIndex): readonly Paragraph[] {
  const byIndex = new Map<number, Paragraph>();
  for (const { paragraphs } of headings) {
    for (const paragraph of paragraphs) byIndex.set(paragraph.anchor.index, paragraph);
  }
  return [...byIndex.values()];
}

function toCandidate(field: SheetField, { text, anchor }: Paragraph): Candidate {
  const plain = text.replace(/\s+/g, ' ').trim();
  const quote =
    plain.length <= longestPassage ? plain : plain.slice(0, plain.lastIndexOf(' ', longestPassage));
  return {
    value: {
      written: quote,
      value: quote,
      unit: null,
      page: anchor.page ?? null,
      anchor,
      quote,
      by: 'rules',
    },
    score,
    place: 'sentence',
    step: 0,
    isUnder: isUnder(field, anchor.path),
    doubts: ['in-text'],
    rows: [],
  };
}

/** Of a field of words: the table that stands where its passage would, under a heading that is called as it is. */
export function findTableInstead(field: SheetField, index: DocumentIndex): readonly Candidate[] {
  if (field.kind !== 'text') return [];
  return index.tables.flatMap((table): readonly Candidate[] => {
    const title = bareLabel(table.path.findLast((one) => one !== table.title) ?? table.title);
    const match = Math.max(
      0,
      ...field.labels.map((label) => labelMatch(labelWords(label), title)),
      ...field.labels.map((label) => labelMatch(labelWords(label), table.title)),
    );
    return match < 0.9 ? [] : [tableCandidate(field, table, match)];
  });
}

function tableCandidate(field: SheetField, table: IndexedTable, match: number): Candidate {
  const isSure = table.source === null || table.source === 'tag' || table.source === 'rule';
  return {
    value: {
      written: tellRows(table.cells),
      value: null,
      unit: null,
      page: table.anchor.page ?? null,
      anchor: table.anchor,
      quote: table.rows[0]?.quote ?? '',
      by: 'rules',
    },
    score: match * 0.92,
    place: 'table',
    step: 0,
    isUnder: isUnder(field, table.path, table.title),
    doubts: isSure ? [] : ['geometry'],
    rows: table.cells,
  };
}
