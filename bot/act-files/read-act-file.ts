import type { ActDocument, ActParagraph } from '#shared/acts/act-document.ts';
import { type DocxStyle, readDocxStyles } from '../documents/docx-styles.ts';
import { readCustomTexts } from '../documents/office-head.ts';
import { parseXml } from '../documents/parse-xml.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { mainPartOf, openWordParts, type WordParts } from './word-parts.ts';

/** Paragraphs of the longest file that is read: some 400 pages. */
const mostParagraphs = 20_000;

/** What the reader passes over: deleted words, former properties, field codes, the twin of a drawing for old readers. */
const leftOut: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'Fallback'],
  ...['pPrChange', 'rPrChange', 'sectPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange'],
]);
const spacers: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['ptab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
]);

/**
 * A .docx as the checks and the trace read it: every paragraph with its style and the tag of its control, headers, custom
 * properties. Revisions are read as accepted. Throws `ReadFault`.
 */
export function readActFile(bytes: Uint8Array): ActDocument {
  return readActParts(openWordParts(bytes));
}

function readActParts(parts: WordParts): ActDocument {
  const styles = readDocxStyles(parts.get('word/styles.xml') ?? null);
  const body = parts.get(mainPartOf(parts));
  const headers = [...parts.keys()].filter((name) => /^word\/header\d*\.xml$/u.test(name)).sort();
  return {
    paragraphs: body === undefined ? [] : readParagraphs(body, styles),
    headers: headers.map((name) => textOf(parts.get(name), styles)).filter((text) => text !== ''),
    properties: readCustomTexts(parts.get('docProps/custom.xml') ?? null),
  };
}

function textOf(part: Buffer | undefined, styles: ReadonlyMap<string, DocxStyle>): string {
  if (part === undefined) return '';
  const lines = readParagraphs(part, styles).map(({ text }) => text.trim());
  return lines.filter((line) => line !== '').join('\n');
}

type Attributes = Readonly<Record<string, string>>;
type Open = { text: string; styleId: string | null; outline: number | null };

/** Where the walk through a part stands. */
type Walk = {
  readonly paragraphs: ActParagraph[];
  readonly styles: ReadonlyMap<string, DocxStyle>;
  /** Paragraphs that are open: a text box stands inside one. */
  readonly open: Open[];
  /** Tags of the controls that are open, innermost last; null for one without. */
  readonly tags: (string | null)[];
  tables: number;
  inText: boolean;
  inProperties: boolean;
};

function readParagraphs(
  xml: Buffer,
  styles: ReadonlyMap<string, DocxStyle>,
): readonly ActParagraph[] {
  const walk: Walk = {
    ...{ paragraphs: [], styles, open: [], tags: [] },
    ...{ tables: 0, inText: false, inProperties: false },
  };
  let skipping = 0;
  parseXml(xml, {
    open: (name, attributes) => {
      if (skipping > 0 || leftOut.has(name)) skipping += 1;
      else openElement(walk, name, attributes);
    },
    close: (name) => {
      if (skipping > 0) skipping -= 1;
      else closeElement(walk, name);
    },
    text: (text) => {
      if (skipping === 0 && walk.inText) addText(walk, text);
    },
  });
  return walk.paragraphs;
}

function openElement(walk: Walk, name: string, attributes: Attributes): void {
  const { val = '' } = attributes;
  const paragraph = walk.open.at(-1);
  if (name === 'p') walk.open.push({ text: '', styleId: null, outline: null });
  else if (name === 'pPr') walk.inProperties = true;
  else if (name === 't') walk.inText = true;
  else if (name === 'tbl') walk.tables += 1;
  else if (name === 'sdt') walk.tags.push(null);
  else if (name === 'tag' && walk.tags.length > 0) walk.tags.splice(-1, 1, val);
  else if (name === 'pStyle' && paragraph !== undefined) paragraph.styleId = val;
  else if (name === 'outlineLvl' && paragraph !== undefined) paragraph.outline = Number(val);
  else if (!walk.inProperties) addText(walk, spacers.get(name) ?? '');
}

function closeElement(walk: Walk, name: string): void {
  if (name === 'p') closeParagraph(walk);
  else if (name === 'pPr') walk.inProperties = false;
  else if (name === 't') walk.inText = false;
  else if (name === 'tbl') walk.tables -= 1;
  else if (name === 'sdt') walk.tags.pop();
}

function addText({ open }: Walk, text: string): void {
  const paragraph = open.at(-1);
  if (paragraph !== undefined) paragraph.text += text;
}

function closeParagraph({ open, paragraphs, styles, tags, tables }: Walk): void {
  const paragraph = open.pop();
  if (paragraph === undefined) return;
  if (paragraphs.length >= mostParagraphs) {
    throw new ReadFault('too-complex', { limit: 'paragraphs', most: mostParagraphs });
  }
  const { text, styleId, outline } = paragraph;
  const style = styleId === null ? undefined : styles.get(styleId);
  const own = outline === null || outline > 8 ? null : outline + 1;
  paragraphs.push({
    text,
    style: styleId === null ? null : (style?.displayName ?? styleId),
    level: own ?? style?.level ?? null,
    tag: tags.findLast((tag) => tag !== null) ?? null,
    inTable: tables > 0,
  });
}
