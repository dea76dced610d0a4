import { type PdfFile, withPage } from './pdf-engine.ts';

/** A page as a picture: rows from the top, pixels from the left, without padding. */
export type PagePixels = {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel (0 = black) in grey; red, green, blue in colour. */
  readonly pixels: Uint8Array;
};

/** A page may say it is a kilometre long. */
const mostPixels = 16_000_000;

/** FPDFBitmap_Gray and FPDFBitmap_BGR; FPDF_GRAYSCALE and FPDF_REVERSE_BYTE_ORDER; both with FPDF_ANNOT (fpdfview.h). */
const colours = {
  grey: { format: 1, bytes: 1, flags: 0x08 | 0x01 },
  colour: { format: 2, bytes: 3, flags: 0x10 | 0x01 },
} as const;

/** Page `page` (from 1) at so many dots an inch, in grey: what a recogniser of characters wants (200 dpi is enough). */
export function pictureForOcr(file: PdfFile, page: number, dpi = 200): PagePixels {
  return withPage(file, page - 1, (handle) => draw(file, handle, dpi / 72, 'grey'));
}

/** Page `page` (from 1) in colour, so many pixels wide. */
export function pictureOfWidth(file: PdfFile, page: number, width: number): PagePixels {
  return withPage(file, page - 1, (handle) =>
    draw(file, handle, width / Math.max(1, file.call.FPDF_GetPageWidthF(handle)), 'colour'),
  );
}

/** A page object of PDFium serves one picture only. */
function draw(
  { call, memory }: PdfFile,
  page: number,
  wanted: number,
  colour: keyof typeof colours,
): PagePixels {
  const { format, bytes, flags } = colours[colour];
  const points = {
    width: Math.max(1, call.FPDF_GetPageWidthF(page)),
    height: Math.max(1, call.FPDF_GetPageHeightF(page)),
  };
  const scale = Math.min(wanted, Math.sqrt(mostPixels / (points.width * points.height)));
  const width = Math.max(1, Math.round(points.width * scale));
  const height = Math.max(1, Math.round(points.height * scale));
  const start = call.malloc(width * height * bytes);
  if (start === 0) throw new RangeError('out of memory');
  const bitmap = call.FPDFBitmap_CreateEx(width, height, format, start, width * bytes);
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
  const pixels = memory.HEAPU8.slice(start, start + width * height * bytes);
  call.FPDFBitmap_Destroy(bitmap);
  call.free(start);
  return { width, height, pixels };
}
