import type { DocModel } from '#shared/document/doc-model.ts';
import { readLimits } from './limits.ts';
import type { ReadOrder } from './reader-messages.ts';
import { serveOrders } from './serve-orders.ts';

// Each parser is loaded when the first document of its kind comes: a pool that reads Word files holds no PDF library.
const readers: Readonly<
  Record<ReadOrder['kind'], (bytes: Uint8Array, scansLater: boolean) => Promise<DocModel>>
> = {
  docx: async (bytes) => (await import('./read-docx.ts')).readDocx(bytes, readLimits),
  odt: async (bytes) => (await import('./read-odt.ts')).readOdt(bytes, readLimits),
  xlsx: async (bytes) => (await import('./read-xlsx.ts')).readXlsx(bytes, readLimits),
  pptx: async (bytes) => (await import('./read-pptx.ts')).readPptx(bytes, readLimits),
  html: async (bytes) => (await import('./read-html.ts')).readHtml(bytes),
  eml: async (bytes) => (await import('./read-mail.ts')).readEml(bytes),
  vtt: async (bytes) => (await import('./read-cues.ts')).readCues(bytes, 'vtt'),
  srt: async (bytes) => (await import('./read-cues.ts')).readCues(bytes, 'srt'),
  msg: async (bytes) => (await import('./read-msg.ts')).readMsg(bytes),
  pdf: async (bytes, scansLater) => (await import('./read-pdf.ts')).readPdf(bytes, { scansLater }),
};

/** Entry point of the reading process: one document at a time, from bytes to model. */
serveOrders(({ kind, bytes, scansLater = false }: ReadOrder) => readers[kind](bytes, scansLater));
