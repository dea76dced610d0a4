import { collectTables } from './collect-tables.ts';
import { parseXml } from './parse-xml.ts';

/** A paragraph of a slide, or a table of it. */
export type SlidePart =
  | { readonly kind: 'paragraph' | 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export type SlideShapes = {
  readonly hidden: boolean;
  /** Empty for a slide without a title. */
  readonly title: string;
  /** In the order of the slide, which is that of screen readers. */
  readonly parts: readonly SlidePart[];
};

type Attributes = Readonly<Record<string, string>>;

type Reading = {
  readonly root: { hidden: boolean };
  readonly title: string[];
  readonly parts: SlidePart[];
  readonly tables: ReturnType<typeof collectTables>;
  /** What the open shape is for; null outside shapes and in tables. */
  place: string | null;
  paragraph: { text: string; bullet: boolean | null } | null;
  inText: boolean;
  skipping: number;
};

/** Of the slide's frame rather than its content, and the twin of a drawing for old readers. */
const framePlaces = new Set(['dt', 'ftr', 'hdr', 'sldNum', 'sldImg']);
const leftOut = new Set(['Fallback', 'extLst', 'nvPicPr']);

const openings: ReadonlyMap<string, (reading: Reading, attributes: Attributes) => void> = new Map([
  ['sld', ({ root }: Reading, { show = '1' }: Attributes) => hide(root, show)],
  [
    'sp',
    (reading: Reading) => {
      reading.place = '';
    },
  ],
  [
    'ph',
    (reading: Reading, { type = 'obj' }: Attributes) => {
      if (reading.place !== null) reading.place = type;
    },
  ],
  ['tbl', (reading: Reading) => reading.tables.openTable()],
  ['tr', (reading: Reading) => reading.tables.openRow()],
  ['tc', (reading: Reading) => reading.tables.openCell()],
  [
    'p',
    (reading: Reading) => {
      reading.paragraph = { text: '', bullet: null };
    },
  ],
  ['buNone', (reading: Reading) => setBullet(reading, false)],
  ['buChar', (reading: Reading) => setBullet(reading, true)],
  ['buAutoNum', (reading: Reading) => setBullet(reading, true)],
  ['br', (reading: Reading) => addText(reading, '\n')],
  [
    't',
    (reading: Reading) => {
      reading.inText = true;
    },
  ],
]);

const closings: ReadonlyMap<string, (reading: Reading) => void> = new Map([
  [
    'sp',
    (reading: Reading) => {
      reading.place = null;
    },
  ],
  // Merged cells stand in the row as empty ones.
  ['tc', (reading: Reading) => reading.tables.closeCell(1)],
  ['tbl', (reading: Reading) => reading.tables.closeTable()],
  [
    't',
    (reading: Reading) => {
      reading.inText = false;
    },
  ],
  ['p', closeParagraph],
]);

/** Reads the shapes of a slide, or of its notes, in DrawingML; also the texts of a diagram's data. */
export function readSlideShapes(xml: Buffer): SlideShapes {
  const root = { hidden: false };
  const title: string[] = [];
  const parts: SlidePart[] = [];
  const tables = collectTables({
    table: (rows) => void parts.push({ kind: 'table', rows }),
    text: (_, text) => void parts.push({ kind: 'paragraph', text }),
  });
  const reading: Reading = {
    ...{ root, title, parts, tables },
    ...{ place: null, paragraph: null, inText: false, skipping: 0 },
  };
  parseXml(xml, {
    open: (name, attributes) => {
      if (reading.skipping > 0 || leftOut.has(name)) reading.skipping += 1;
      else openings.get(name)?.(reading, attributes);
    },
    close: (name) => {
      if (reading.skipping > 0) reading.skipping -= 1;
      else closings.get(name)?.(reading);
    },
    text: (text) => {
      if (reading.skipping === 0 && reading.inText) addText(reading, text);
    },
  });
  return { hidden: root.hidden, title: title.join(' '), parts };
}

function hide(root: { hidden: boolean }, show: string): void {
  root.hidden = show === '0' || show === 'false';
}

function setBullet({ paragraph }: Reading, bullet: boolean): void {
  if (paragraph !== null) paragraph.bullet = bullet;
}

function addText({ paragraph }: Reading, text: string): void {
  if (paragraph !== null) paragraph.text += text;
}

function closeParagraph(reading: Reading): void {
  const { paragraph, place, tables } = reading;
  reading.paragraph = null;
  if (paragraph === null || paragraph.text.trim() === '') return;
  const { text, bullet } = paragraph;
  if (tables.inCell()) tables.addText(text);
  else if (place === 'title' || place === 'ctrTitle') reading.title.push(text);
  else if (place === null || !framePlaces.has(place)) {
    // The content of a layout has the bullets of its master, unless the paragraph says otherwise.
    const isItem = bullet ?? (place === 'body' || place === 'obj');
    reading.parts.push({ kind: isItem ? 'item' : 'paragraph', text });
  }
}
