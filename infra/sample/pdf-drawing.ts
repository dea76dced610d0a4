import type { Letterhead } from './letterhead.ts';
import { left, type PdfDocument, width } from './pdf-measures.ts';
import type { Run } from './source-blocks.ts';
import { typeset } from './typeset.ts';

/** Size in points. */
export type Look = { readonly size: number; readonly colour: string };

const grey = '#555555';

export function chooseFont(document: PdfDocument, bold: boolean, size: number): PdfDocument {
  return document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
}

/** Draws a line of runs from x on. */
export function drawRuns(
  document: PdfDocument,
  runs: readonly Run[],
  from: number,
  y: number,
  { size, colour }: Look,
): void {
  let x = from;
  for (const { text, bold } of runs) {
    chooseFont(document, bold, size).fillColor(colour).text(text, x, y, { lineBreak: false });
    x += document.widthOfString(text);
  }
}

/** Whose paper it is, and who approved the document when; returns the y under it. */
export function drawLetterhead(
  document: PdfDocument,
  { organisation, address, colour }: Letterhead,
  approval: string,
): number {
  const from = left + 12;
  const line = (text: string, size: number, y: number, ink: string): void =>
    drawRuns(document, [{ text, bold: false }], from, y, { size, colour: ink });
  document.markContent('Artifact', { type: 'Layout' });
  document.rect(left, 40, 4, 36).fill(`#${colour}`);
  line(organisation, 10.5, 42, `#${colour}`);
  line(address, 8, 58, grey);
  line(typeset(approval), 8, 69, grey);
  document.endMarkedContent();
  return 100;
}

/** Title and page number at the foot of every page written so far. */
export function drawPageNumbers(document: PdfDocument, title: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    document.switchToPage(start + at);
    document.markContent('Artifact', { type: 'Pagination' });
    const text = typeset(`${title} · Page ${at + 1} sur ${count}`);
    const wide = chooseFont(document, false, 7.5).widthOfString(text);
    const look = { size: 7.5, colour: grey };
    drawRuns(document, [{ text, bold: false }], left + (width - wide) / 2, 806, look);
    document.endMarkedContent();
  }
}
