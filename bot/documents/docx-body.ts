import type { BlockCollector } from '#shared/document/collect-blocks.ts';
import { collectTables } from './collect-tables.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import type { DocxStyle } from './docx-styles.ts';
import { isUnseen, noteVisibility, type Visibility, visible } from './docx-visibility.ts';
import { addParagraph, type BodyReading, type BodyRemarks, parseBody } from './parse-body.ts';

export type DocxParts = {
  readonly styles: ReadonlyMap<string, DocxStyle>;
  readonly numbering: DocxNumbering;
  /** Text of a foot or end note by `footnote:id` or `endnote:id`. */
  readonly notes: ReadonlyMap<string, string>;
};

type Paragraph = {
  text: string;
  style: DocxStyle | undefined;
  outline: number | null;
  numberingId: string | null;
  numberingLevel: number | null;
  readonly notes: string[];
};

// Deleted or moved-away text, former properties, the twin of a drawing for old readers, field codes.
const leftOut = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
]);
const spacers: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);
/** Longer "headings" are paragraphs that somebody made bold with a heading style. */
const longestHeading = 250;

type Attributes = Readonly<Record<string, string>>;

type Reading = BodyReading & {
  readonly parts: DocxParts;
  /** Innermost last: a text box stands inside a paragraph. */
  readonly paragraphs: Paragraph[];
  /** Columns that each open cell spans. */
  readonly spans: number[];
  inProperties: boolean;
  inText: boolean;
  run: Visibility;
  /** The ground of the whole paragraph is dark. */
  backed: boolean;
};

const openings: ReadonlyMap<string, (reading: Reading, attributes: Attributes) => void> = new Map([
  [
    'p',
    (reading: Reading) => {
      reading.paragraphs.push(emptyParagraph());
      reading.backed = false;
    },
  ],
  [
    'pPr',
    (reading: Reading) => {
      reading.inProperties = true;
    },
  ],
  [
    'r',
    (reading: Reading) => {
      reading.run = { ...visible(), backed: reading.backed };
    },
  ],
  [
    't',
    (reading: Reading) => {
      reading.inText = true;
    },
  ],
  ['vanish', look('vanish')],
  ['color', look('color')],
  ['sz', look('sz')],
  ['highlight', look('highlight')],
  ['shd', look('shd')],
  [
    'ins',
    (reading: Reading) => {
      reading.trackedChanges = true;
    },
  ],
  [
    'commentReference',
    (reading: Reading) => {
      reading.comments += 1;
    },
  ],
  [
    'footnoteReference',
    (reading: Reading, { id }: Attributes) => addNote(reading, `footnote:${id}`),
  ],
  ['endnoteReference', (reading: Reading, { id }: Attributes) => addNote(reading, `endnote:${id}`)],
  ['tbl', (reading: Reading) => reading.tables.openTable()],
  ['tr', (reading: Reading) => reading.tables.openRow()],
  ['tc', openCell],
  [
    'gridSpan',
    (reading: Reading, { val }: Attributes) => {
      reading.spans.splice(-1, 1, Number(val));
    },
  ],
]);

const closings: ReadonlyMap<string, (reading: Reading) => void> = new Map([
  ['p', closeParagraph],
  [
    'pPr',
    (reading: Reading) => {
      reading.inProperties = false;
    },
  ],
  [
    't',
    (reading: Reading) => {
      reading.inText = false;
    },
  ],
  ['tc', (reading: Reading) => reading.tables.closeCell(reading.spans.pop() ?? 1)],
  ['tbl', (reading: Reading) => reading.tables.closeTable()],
]);

/** Reads the body of a .docx into blocks; tells of tracked changes (they are read as accepted) and of comments. */
export function readDocxBody(
  xml: Buffer,
  parts: DocxParts,
  collector: BlockCollector,
): BodyRemarks {
  const reading: Reading = {
    parts,
    collector,
    tables: collectTables(collector),
    paragraphs: [],
    spans: [],
    skipping: 0,
    inProperties: false,
    inText: false,
    run: visible(),
    backed: false,
    trackedChanges: false,
    comments: 0,
  };
  return parseBody(xml, reading, { open, closings, text: addRunText });
}

function open(reading: Reading, name: string, attributes: Attributes): void {
  if (reading.skipping > 0 || leftOut.has(name)) {
    reading.skipping += 1;
    if (name === 'del' || name === 'moveFrom') reading.trackedChanges = true;
    return;
  }
  openings.get(name)?.(reading, attributes);
  if (reading.inProperties) setProperty(reading, name, attributes);
  else addText(reading, spacers.get(name) ?? '');
}

function openCell(reading: Reading): void {
  reading.spans.push(1);
  reading.tables.openCell();
}

/** Hidden text is what nobody saw when the document was validated. */
function look(name: string): (reading: Reading, attributes: Attributes) => void {
  return (reading, attributes) => {
    if (!reading.inProperties) noteVisibility(reading.run, name, attributes);
    else if (name === 'shd') {
      const ground = visible();
      noteVisibility(ground, name, attributes);
      reading.backed = ground.backed;
    }
  };
}

function addRunText(reading: Reading, text: string): void {
  if (reading.inText) addText(reading, text);
}

function addText(reading: Reading, text: string): void {
  const paragraph = reading.paragraphs.at(-1);
  if (paragraph !== undefined && !isUnseen(reading.run, reading.spans.length > 0))
    paragraph.text += text;
}

function addNote(reading: Reading, reference: string): void {
  const text = reading.parts.notes.get(reference);
  if (text !== undefined) reading.paragraphs.at(-1)?.notes.push(text);
}

function setProperty(reading: Reading, name: string, { val = '' }: Attributes): void {
  const paragraph = reading.paragraphs.at(-1);
  if (paragraph === undefined) return;
  if (name === 'pStyle') paragraph.style = reading.parts.styles.get(val);
  else if (name === 'outlineLvl') paragraph.outline = Number(val);
  else if (name === 'numId') paragraph.numberingId = val;
  else if (name === 'ilvl') paragraph.numberingLevel = Number(val);
}

function emptyParagraph(): Paragraph {
  return {
    text: '',
    style: undefined,
    outline: null,
    numberingId: null,
    numberingLevel: null,
    notes: [],
  };
}

function closeParagraph(reading: Reading): void {
  const paragraph = reading.paragraphs.pop();
  if (paragraph === undefined || paragraph.style?.name.startsWith('toc ')) return;
  const { text, notes } = paragraph;
  const numbering = text.trim() === '' ? null : numberingOf(paragraph);
  const label = numbering === null ? '' : reading.parts.numbering.next(...numbering);
  const labelled = label === '' ? text : `${label} ${text}`;
  const level = text.length <= longestHeading ? headingLevel(paragraph) : null;
  addParagraph(reading, { text: labelled, level, item: numbering !== null, notes });
}

/** Numbering 0 is how Word takes a paragraph out of its style's list. */
function numberingOf({ style, numberingId, numberingLevel }: Paragraph): [string, number] | null {
  const id = numberingId ?? style?.numberingId ?? '0';
  return id === '0' ? null : [id, numberingLevel ?? style?.numberingLevel ?? 0];
}

function headingLevel({ outline, style }: Paragraph): number | null {
  if (outline !== null) return outline < 9 ? outline + 1 : null;
  return style?.level ?? null;
}
