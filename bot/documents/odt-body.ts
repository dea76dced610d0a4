import type { BlockCollector } from '#shared/document/collect-blocks.ts';
import { collectTables } from './collect-tables.ts';
import type { OdtStyles } from './odt-styles.ts';
import { addParagraph, type BodyReading, type BodyRemarks, parseBody } from './parse-body.ts';

type Attributes = Readonly<Record<string, string>>;

type Paragraph = {
  text: string;
  readonly level: number | null;
  readonly item: boolean;
  readonly notes: string[];
};

type Reading = BodyReading & {
  readonly styles: OdtStyles;
  readonly paragraphs: Paragraph[];
  readonly spans: number[];
  /** Text of the note that is open, else null. */
  note: string | null;
  lists: number;
};

// Deleted text, comments, what describes a picture, tables of contents and indexes, the number of a note.
const leftOut = new Set([
  'tracked-changes',
  'annotation',
  'title',
  'desc',
  'table-of-content',
  'alphabetical-index',
  'illustration-index',
  'bibliography',
  'note-citation',
  'sequence-decls',
  'forms',
]);

const openings: ReadonlyMap<string, (reading: Reading, attributes: Attributes) => void> = new Map([
  ['h', openParagraph],
  ['p', openParagraph],
  ['s', (reading: Reading) => addText(reading, ' ')],
  ['tab', (reading: Reading) => addText(reading, ' ')],
  ['line-break', (reading: Reading) => addText(reading, '\n')],
  ['list', (reading: Reading) => countList(reading, 1)],
  ['note-body', openNote],
  ['table', (reading: Reading) => reading.tables.openTable()],
  ['table-row', (reading: Reading) => reading.tables.openRow()],
  ['table-cell', openCell],
  ['covered-table-cell', openCell],
]);

const closings: ReadonlyMap<string, (reading: Reading) => void> = new Map([
  ['h', closeParagraph],
  ['p', closeParagraph],
  ['list', (reading: Reading) => countList(reading, -1)],
  ['note-body', closeNote],
  ['table', (reading: Reading) => reading.tables.closeTable()],
  ['table-cell', closeCell],
  ['covered-table-cell', closeCell],
]);

/** Reads the body of an OpenDocument text into blocks; tells of tracked changes (read as accepted) and of comments. */
export function readOdtBody(
  xml: Buffer,
  styles: OdtStyles,
  collector: BlockCollector,
): BodyRemarks {
  const reading: Reading = {
    styles,
    collector,
    tables: collectTables(collector),
    paragraphs: [],
    spans: [],
    note: null,
    lists: 0,
    skipping: 0,
    trackedChanges: false,
    comments: 0,
  };
  return parseBody(xml, reading, {
    open,
    closings,
    text: (at, text) => addText(at, text.replace(/\s+/g, ' ')),
  });
}

function open(reading: Reading, name: string, attributes: Attributes): void {
  const hiddenSpan = name === 'span' && reading.styles.hidden(attributes['style-name'] ?? '');
  if (reading.skipping > 0 || hiddenSpan || leftOut.has(name)) {
    reading.skipping += 1;
    if (name === 'tracked-changes') reading.trackedChanges = true;
    if (name === 'annotation') reading.comments += 1;
    return;
  }
  openings.get(name)?.(reading, attributes);
}

function openParagraph(reading: Reading, attributes: Attributes): void {
  const said = Number(attributes['outline-level'] ?? Number.NaN);
  const level = said >= 1 ? said : reading.styles.level(attributes['style-name'] ?? '');
  reading.paragraphs.push({ text: '', level, item: reading.lists > 0, notes: [] });
}

function addText(reading: Reading, text: string): void {
  const paragraph = reading.paragraphs.at(-1);
  if (paragraph !== undefined && reading.skipping === 0) paragraph.text += text;
}

function closeParagraph(reading: Reading): void {
  const paragraph = reading.paragraphs.pop();
  if (paragraph === undefined) return;
  if (reading.note === null) addParagraph(reading, paragraph);
  else reading.note += `${paragraph.text}\n`;
}

function countList(reading: Reading, by: number): void {
  reading.lists += by;
}

function openNote(reading: Reading): void {
  reading.note = '';
}

/** A note stands inside the paragraph that calls it. */
function closeNote(reading: Reading): void {
  if (reading.note !== null) reading.paragraphs.at(-1)?.notes.push(reading.note);
  reading.note = null;
}

/** A covered cell lies under the span of another: it keeps the columns in place. */
function openCell(reading: Reading, attributes: Attributes): void {
  reading.spans.push(Number(attributes['number-columns-repeated'] ?? 1));
  reading.tables.openCell();
}

function closeCell(reading: Reading): void {
  reading.tables.closeCell(reading.spans.pop() ?? 1);
}
