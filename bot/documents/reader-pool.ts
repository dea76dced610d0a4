import type { DocModel } from '#shared/document/doc-model.ts';
import type { ReadLimits } from './limits.ts';
import type { ReadOrder } from './reader-messages.ts';
import { type ReaderProcess, startReaderProcess } from './reader-process.ts';

export type ReaderPool = {
  readonly read: (order: ReadOrder, signal?: AbortSignal) => Promise<DocModel>;
  readonly close: () => Promise<void>;
};

const mostProcesses = 2;
/** Parsers keep caches and leave traces of documents: a process is replaced after so many. */
const documentsEach = 50;

/** At most two reading processes, started when first needed, kept warm, replaced after fifty documents or a fault of theirs. */
export function openReaderPool(limits: ReadLimits): ReaderPool {
  const idle: ReaderProcess[] = [];
  const all = new Set<ReaderProcess>();
  const waiting: ((reader: ReaderProcess) => void)[] = [];

  const start = (): ReaderProcess => {
    const reader = startReaderProcess(limits);
    all.add(reader);
    return reader;
  };
  const take = async (): Promise<ReaderProcess> => {
    const ready = idle.pop();
    if (ready?.alive()) return ready;
    if (ready !== undefined) all.delete(ready);
    if (all.size < mostProcesses) return start();
    return await new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (reader: ReaderProcess): void => {
    const fresh = reader.alive() && reader.count() < documentsEach;
    if (!fresh) {
      all.delete(reader);
      void reader.stop();
    }
    const next = waiting.shift();
    if (next !== undefined) next(fresh ? reader : start());
    else if (fresh) idle.push(reader);
  };
  return {
    read: async (order, signal) => {
      const reader = await take();
      try {
        return await reader.read(order, signal);
      } finally {
        giveBack(reader);
      }
    },
    close: async () => {
      idle.length = 0;
      await Promise.all([...all].map((reader) => reader.stop()));
      all.clear();
    },
  };
}
