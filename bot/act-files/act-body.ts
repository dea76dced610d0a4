import type { ActTable } from '#shared/acts/act.ts';
import type { ActStyleId } from '#shared/acts/act-styles.ts';
import type { LaidBlock, LaidParagraph } from '#shared/acts/lay-out-act.ts';
import { findPlaceholders } from '#shared/acts/placeholders.ts';
import { escapeXml } from '../documents/transform-xml.ts';

/** What the package offers: how each style of ours is called in it, and its bulleted list. */
export type BodyStyles = {
  readonly idOf: (style: ActStyleId) => string;
  /** `w:numId` of a bulleted list; null = the package has none. */
  readonly bulletId: number | null;
};

/**
 * The body of an act in WordprocessingML (ECMA-376 part 1, 17): one tagged content control a block. Written here because
 * the library that writes the rest of the package has no tagged controls.
 */
export function writeActBody(blocks: readonly LaidBlock[], styles: BodyStyles): string {
  return blocks.map((block, at) => writeBlock(block, at, styles)).join('');
}

function writeBlock({ tag, title, paragraphs, table }: LaidBlock, at: number, styles: BodyStyles) {
  const content = [
    ...paragraphs.map((paragraph) => writeParagraph(paragraph, styles)),
    ...(table === null ? [] : [writeTable(table, styles), emptyParagraph]),
  ].join('');
  const properties = `<w:alias w:val="${escapeXml(title)}"/><w:tag w:val="${escapeXml(tag)}"/><w:id w:val="${900_000 + at}"/>`;
  const body = content === '' ? emptyParagraph : content;
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${body}</w:sdtContent></w:sdt>`;
}

const emptyParagraph = '<w:p/>';

function writeParagraph({ text, style }: LaidParagraph, { idOf, bulletId }: BodyStyles): string {
  const isItem = style === 'ActeListe' && bulletId !== null;
  const numbering = isItem
    ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${bulletId}"/></w:numPr>`
    : '';
  return `<w:p><w:pPr><w:pStyle w:val="${escapeXml(idOf(style))}"/>${numbering}</w:pPr>${writeRuns(text)}</w:p>`;
}

/** What is to be completed is seen on paper too: it is marked as with a pen. */
function writeRuns(text: string, isBold = false): string {
  const weight = isBold ? '<w:b/>' : '';
  const runs: string[] = [];
  let at = 0;
  for (const { start, end } of findPlaceholders(text)) {
    runs.push(writeRun(text.slice(at, start), weight));
    runs.push(writeRun(text.slice(start, end), `${weight}<w:highlight w:val="yellow"/>`));
    at = end;
  }
  return [...runs, writeRun(text.slice(at), weight)].join('');
}

function writeRun(text: string, look: string): string {
  if (text === '') return '';
  const lines = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${lines}</w:r>`;
}

/** Twentieths of a point between the margins of an A4 page. */
const textWidth = 9_354;
const line = '<w:{} w:val="single" w:sz="4" w:space="0" w:color="595959"/>';
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => line.replace('{}', side))
  .join('');

function writeTable({ header, rows }: ActTable, styles: BodyStyles): string {
  const columns = Math.max(1, header.length, ...rows.map(({ length }) => length));
  const width = Math.floor(textWidth / columns);
  const style = escapeXml(styles.idOf('ActeVote'));
  const cell = (text: string, isHeader: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${writeRuns(text, isHeader)}</w:p></w:tc>`;
  const row = (cells: readonly string[], isHeader: boolean): string => {
    const all = Array.from({ length: columns }, (_, at) => cell(cells[at] ?? '', isHeader));
    const repeated = isHeader
      ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
      : '<w:trPr><w:cantSplit/></w:trPr>';
    return `<w:tr>${repeated}${all.join('')}</w:tr>`;
  };
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
  const head = header.length === 0 ? '' : row(header, true);
  return `<w:tbl><w:tblPr><w:tblW w:w="${width * columns}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>`;
}
