import type { Letterhead } from './letterhead.ts';
import { chooseFont, drawLetterhead, drawPageNumbers, drawRuns, type Look } from './pdf-drawing.ts';
import { left, type PdfDocument, top, width } from './pdf-measures.ts';
import type { Run } from './source-blocks.ts';
import { typeset } from './typeset.ts';
import { wrapRuns } from './wrap-runs.ts';

const bottom = 780;
const indent = 16;
const bodySize = 10;
const leading = 1.36;
const headingSizes = { 1: 18, 2: 13, 3: 11.5 };

/** A document being written from top to bottom, tagged as it goes; what does not fit a page opens the next. */
export type PdfPage = {
  readonly document: PdfDocument;
  readonly colour: string;
  readonly heading: (level: 1 | 2 | 3, text: string) => void;
  readonly paragraph: (runs: readonly Run[]) => void;
  /** `label` stands before the item: `•`, `1.`. */
  readonly item: (runs: readonly Run[], label: string) => void;
  /** What else is drawn: `draw` gets the y of its top, on the next page when the height asks for it. */
  readonly place: (height: number, draw: (y: number) => void) => void;
  /** Adds an element to the tags of the document. */
  readonly tag: (element: PDFKit.PDFStructureElement) => void;
  readonly skip: (points: number) => void;
  /** Numbers the pages and ends the document. */
  readonly finish: (title: string) => void;
};

/** Opens the first page under its letterhead. */
export function openPdfPage(
  document: PdfDocument,
  letterhead: Letterhead,
  approval: string,
): PdfPage {
  const colour = `#${letterhead.colour}`;
  const root = document.struct('Document');
  document.addStructure(root);
  let list: PDFKit.PDFStructureElement | null = null;
  let y = drawLetterhead(document, letterhead, approval);
  const tag = (element: PDFKit.PDFStructureElement): void => {
    list?.end();
    list = null;
    root.add(element);
  };
  const place = (height: number, draw: (y: number) => void): void => {
    if (y + height > bottom) {
      // Not addPage: what is being tagged goes on there.
      document.continueOnNewPage();
      y = top;
    }
    draw(y);
    y += height;
  };
  const drawings = (runs: readonly Run[], from: number, look: Look): (() => void)[] => {
    const measure = ({ text, bold }: Run): number =>
      chooseFont(document, bold, look.size).widthOfString(text);
    return wrapRuns(runs, left + width - from, measure).map((line) => () => {
      place(look.size * leading, (at) => drawRuns(document, line, from, at, look));
    });
  };
  const body = { size: bodySize, colour: 'black' };
  return {
    document,
    colour,
    heading(level, text) {
      const size = headingSizes[level];
      y += level === 1 ? 4 : 9;
      // A heading never stands alone at the foot of a page.
      if (y + size * leading + 40 > bottom) y = bottom;
      const runs = [{ text: typeset(text), bold: true }];
      tag(document.struct(`H${level}`, {}, drawings(runs, left, { size, colour })));
      y += level === 1 ? 10 : 4;
    },
    paragraph(runs) {
      tag(document.struct('P', {}, drawings(runs.map(typesetRun), left, body)));
      y += 7;
    },
    item(runs, label) {
      if (list === null) {
        const opened = document.struct('L');
        tag(opened);
        list = opened;
      }
      const mark = (): void => {
        place(0, (at) => drawRuns(document, [{ text: label, bold: false }], left + 4, at, body));
      };
      // The label must not stay behind when its first line moves to the next page.
      if (y + bodySize * leading > bottom) y = bottom + 1;
      const text = drawings(runs.map(typesetRun), left + indent, body);
      const parts = [document.struct('Lbl', {}, [mark]), document.struct('LBody', {}, text)];
      list.add(document.struct('LI', {}, parts));
      y += 4;
    },
    place,
    tag,
    skip(points) {
      y += points;
    },
    finish(title) {
      root.end();
      drawPageNumbers(document, title);
      document.end();
    },
  };
}

function typesetRun({ text, bold }: Run): Run {
  return { text: typeset(text), bold };
}
