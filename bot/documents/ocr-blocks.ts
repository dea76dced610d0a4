import { collectBlocks } from '#shared/document/collect-blocks.ts';
import type { Block } from '#shared/document/doc-model.ts';
import type { OcrLine, OcrPage, OcrWord } from './ocr-messages.ts';
import { putPdfBlocks } from './pdf-blocks.ts';
import { pdfLines } from './pdf-lines.ts';
import { pageParts } from './pdf-parts.ts';
import type { PdfWord } from './pdf-words.ts';

/** Points a pixel, at the 200 dots an inch of the pictures. */
const scale = 72 / 200;
/** Of the usual height of a line: letters with and without tails differ by less, titles by more. */
const clearlyLarger = 1.3;
/** What is left of ruling lines and specks. */
const drawn = /^[|¦_—–\-=~.,:;'"‘’“”°·•[\]{}()\\/]+$/u;
const leastConfidence = 30;

/** Recognised pages laid out as those of any PDF: headings by size, paragraphs, tables by the place of their words. */
export function ocrBlocks(pages: ReadonlyMap<number, OcrPage>): readonly Block[] {
  const collector = collectBlocks();
  const read = [...pages]
    .sort(([one], [other]) => one - other)
    .map(([number, page]) => ({ number, lines: pdfLines(wordsOf(page)), tables: [] }));
  putPdfBlocks(pageParts(read), collector);
  return collector.blocks();
}

function wordsOf({ lines, height }: OcrPage): readonly PdfWord[] {
  const usual = medianHeight(lines);
  return lines.flatMap((line) => {
    const size = line.height > usual * clearlyLarger ? line.height : usual;
    const isRow = line.words.filter(({ text }) => /[€%]/u.test(text)).length > 1;
    return line.words.filter(isWord).map((word): PdfWord => {
      const place = { x: word.left * scale, y: (height - line.baseline) * scale };
      const box = { width: (word.right - word.left) * scale, height: size * scale };
      return {
        text: withoutRules(word.text, isRow),
        ...place,
        ...box,
        bold: false,
        mark: -1,
        spaced: true,
      };
    });
  });
}

/** A ruling line beside a word is read as a sign of it: `FSL|`, and in a row of amounts `3 551 450,00 €,`. */
function withoutRules(text: string, isRow: boolean): string {
  const word = text.replace(/^[|¦]+|[|¦]+$/gu, '');
  return isRow ? word.replace(/(€|%)[,.;:)\]|]+$/u, '$1') : word;
}

function isWord({ text, confidence }: OcrWord): boolean {
  if (drawn.test(text)) return /^[-–—•]$/u.test(text) && confidence >= leastConfidence;
  // The engine gives a right word that its dictionary lacks (« l'unanimité ») no confidence at all.
  return confidence >= leastConfidence || /[\p{L}\p{N}]{2}/u.test(text);
}

function medianHeight(lines: readonly OcrLine[]): number {
  const heights = lines.map(({ height }) => height).sort((one, other) => one - other);
  return heights[Math.floor(heights.length / 2)] ?? 1;
}
