import { encodePng } from '../../bot/documents/encode-png.ts';
import { withPdf } from '../../bot/documents/pdf-engine.ts';
import { pictureOfWidth } from '../../bot/documents/pdf-page-picture.ts';
import { pdfFile } from './pdf-file.ts';

/** Pixels of a page of A4 at 200 dots an inch. */
const width = 1_654;

/** A PDF as a scanner writes it: each page that is drawn is a picture of itself, without a word of text. */
export async function scannedPdf(
  ...pages: readonly ((pdf: PDFKit.PDFDocument) => void)[]
): Promise<Buffer> {
  const drawn = await Promise.all(pages.map((draw) => pdfFile(draw)));
  const pictures = await Promise.all(
    drawn.map((bytes) => withPdf(bytes, (file) => encodePng(pictureOfWidth(file, 1, width)))),
  );
  return await pdfFile(
    (pdf) => {
      for (const png of pictures) {
        pdf.addPage();
        pdf.image(Buffer.from(png), 0, 0, { width: pdf.page.width });
      }
    },
    { autoFirstPage: false },
  );
}
