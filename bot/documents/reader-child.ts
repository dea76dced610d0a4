import type { DocModel } from '#shared/document/doc-model.ts';
import { readLimits } from './limits.ts';
import { ReadFault } from './read-fault.ts';
import type { ReadAnswer, ReadOrder } from './reader-messages.ts';

/**
 * Entry point of the reading process: one document at a time, from bytes to model. It may read the program's own
 * files and nothing else, start nothing, and is killed by its parent above its limits (reader-process.ts).
 */
process.on('message', (order: ReadOrder) => {
  void answer(order).then((done) => process.send?.(done));
});
process.on('disconnect', () => process.exit(0));

async function answer({ kind, bytes }: ReadOrder): Promise<ReadAnswer> {
  try {
    return { model: await readers[kind](bytes) };
  } catch (fault) {
    // Anything a parser throws is a fault of the file; its message could quote the file and stays here.
    if (!(fault instanceof ReadFault)) return { fault: { code: 'damaged', details: {} } };
    return { fault: { code: fault.code, details: fault.details } };
  }
}

// Each parser is loaded when the first document of its kind comes: a pool that reads Word files holds no PDF library.
const readers: Readonly<Record<ReadOrder['kind'], (bytes: Uint8Array) => Promise<DocModel>>> = {
  docx: async (bytes) => (await import('./read-docx.ts')).readDocx(bytes, readLimits),
  odt: async (bytes) => (await import('./read-odt.ts')).readOdt(bytes, readLimits),
  xlsx: async (bytes) => (await import('./read-xlsx.ts')).readXlsx(bytes, readLimits),
  pdf: async (bytes) => (await import('./read-pdf.ts')).readPdf(bytes),
};
