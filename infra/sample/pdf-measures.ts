export type PdfDocument = PDFKit.PDFDocument;

/** Points from the edges of an A4 page: left edge and width of the text, first line of a page that has no letterhead. */
export const left = 62;
export const width = 471;
export const top = 62;
