import { PDFiumModule } from '@hyzyla/pdfium';
import { ReadFault } from './read-fault.ts';

const functionNames = [
  'malloc',
  'free',
  'FPDF_InitLibrary',
  'FPDF_LoadMemDocument',
  'FPDF_GetLastError',
  'FPDF_CloseDocument',
  'FPDF_GetPageCount',
  'FPDF_GetMetaText',
  'FPDFCatalog_IsTagged',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_RenderPageBitmap',
  'FPDF_PageToDevice',
  'FPDFBitmap_CreateEx',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_Destroy',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetMatrix',
  'FPDFText_GetFontSize',
  'FPDFText_GetTextObject',
  'FPDFTextObj_GetFont',
  'FPDFFont_GetBaseFontName',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetMarkedContentID',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPath_GetDrawMode',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetClose',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDF_StructTree_GetForPage',
  'FPDF_StructTree_Close',
  'FPDF_StructTree_CountChildren',
  'FPDF_StructTree_GetChildAtIndex',
  'FPDF_StructElement_GetType',
  'FPDF_StructElement_CountChildren',
  'FPDF_StructElement_GetChildAtIndex',
  'FPDF_StructElement_GetChildMarkedContentID',
] as const;

/**
 * The functions of PDFium that Calame calls (public/fpdf*.h of pdfium.googlesource.com), called without the package's
 * wrappers: a page takes thousands of calls. Pointers, indexes and sizes are numbers; what a function answers by pointer
 * it writes to memory that we allocated; 0 is no, or failure.
 */
type PdfiumFunctions = {
  readonly [Name in (typeof functionNames)[number]]: (...values: readonly number[]) => number;
};

/** Views of the engine's memory; replaced whenever it grows: never keep one over a call. */
type PdfiumMemory = {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
};

/** An open PDF. */
export type PdfFile = {
  readonly call: PdfiumFunctions;
  readonly memory: PdfiumMemory;
  readonly document: number;
  readonly pages: number;
  /** Its structure is written in it: which text is a table, a row, a cell. */
  readonly isTagged: boolean;
  /** Thirty-two numbers of eight bytes into which functions answer. */
  readonly scratch: number;
};

type Engine = Pick<PdfFile, 'call' | 'memory' | 'scratch'>;

let loaded: Promise<Engine> | null = null;

/**
 * Opens a PDF, does something with it and closes it. Throws `ReadFault`: `encrypted`, `damaged`, or `too-complex` where
 * the engine itself gives up (memory, stack): what it leaves cannot be used again and the next document gets a new one.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (file: PdfFile) => Result | Promise<Result>,
): Promise<Result> {
  loaded ??= loadEngine();
  const engine = await loaded;
  try {
    return await readOpen(engine, bytes, use);
  } catch (cause) {
    if (cause instanceof ReadFault) throw cause;
    loaded = null;
    if (cause instanceof RangeError || isTrap(cause)) {
      throw new ReadFault('too-complex', { limit: 'stopped' }, cause);
    }
    throw new ReadFault('damaged', {}, cause);
  }
}

/** `WebAssembly.RuntimeError`, which the types of Node do not name. */
const isTrap = (cause: unknown): boolean => cause instanceof Error && cause.name === 'RuntimeError';

async function readOpen<Result>(
  engine: Engine,
  bytes: Uint8Array,
  use: (file: PdfFile) => Result | Promise<Result>,
): Promise<Result> {
  const { call, memory } = engine;
  const start = call.malloc(bytes.length);
  if (start === 0) throw new RangeError('out of memory');
  memory.HEAPU8.set(bytes, start);
  const document = call.FPDF_LoadMemDocument(start, bytes.length, 0);
  try {
    if (document === 0) {
      throw new ReadFault(
        lockedErrors.includes(call.FPDF_GetLastError()) ? 'encrypted' : 'damaged',
      );
    }
    const pages = call.FPDF_GetPageCount(document);
    const isTagged = call.FPDFCatalog_IsTagged(document) !== 0;
    return await use({ ...engine, document, pages, isTagged });
  } finally {
    if (document !== 0) call.FPDF_CloseDocument(document);
    call.free(start);
  }
}

/** FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY. */
const lockedErrors: readonly number[] = [4, 5];

/** Opens a page (from 0), does something with it and closes it. Throws `ReadFault` for a page that is not there. */
export function withPage<Result>(
  file: PdfFile,
  index: number,
  use: (page: number) => Result,
): Result {
  const page = file.call.FPDF_LoadPage(file.document, index);
  if (page === 0) throw new ReadFault('damaged', { page: index + 1 });
  try {
    return use(page);
  } finally {
    file.call.FPDF_ClosePage(page);
  }
}

async function loadEngine(): Promise<Engine> {
  const module: unknown = await PDFiumModule({});
  if (!isPdfium(module)) throw new TypeError('pdfium lacks a function');
  const call = module.wasmExports;
  call.FPDF_InitLibrary();
  return { call, memory: module, scratch: call.malloc(32 * Float64Array.BYTES_PER_ELEMENT) };
}

/** The package types only what its own classes call. */
function isPdfium(
  module: unknown,
): module is PdfiumMemory & { readonly wasmExports: PdfiumFunctions } {
  if (typeof module !== 'object' || module === null || !('wasmExports' in module)) return false;
  const { wasmExports } = module;
  if (typeof wasmExports !== 'object' || wasmExports === null) return false;
  const exported = new Map<string, unknown>(Object.entries(wasmExports));
  return functionNames.every((name) => typeof exported.get(name) === 'function');
}
