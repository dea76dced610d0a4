import type { ReadLimits } from './limits.ts';
import { type ReaderProcess, startReaderProcess } from './reader-process.ts';

export type ReaderPool<Order, Result> = {
  readonly read: (order: Order, signal?: AbortSignal) => Promise<Result>;
  readonly close: () => Promise<void>;
};

const mostProcesses = 2;
/** Parsers keep caches and leave traces of documents: a process is replaced after so many. */
const documentsEach = 50;

/** At most two reading processes of this entry file, started when first needed, kept warm, replaced after fifty documents or a fault of theirs. */
export function openReaderPool<Order extends object, Result>(
  entry: string,
  limits: ReadLimits,
  permissions: readonly string[] = [],
): ReaderPool<Order, Result> {
  type Reader = ReaderProcess<Order, Result>;
  const idle: Reader[] = [];
  const all = new Set<Reader>();
  const waiting: ((reader: Reader) => void)[] = [];

  const start = (): Reader => {
    const reader = startReaderProcess<Order, Result>(entry, limits, permissions);
    all.add(reader);
    return reader;
  };
  const take = async (signal: AbortSignal | undefined): Promise<Reader> => {
    signal?.throwIfAborted();
    const ready = idle.pop();
    if (ready?.alive()) return ready;
    if (ready !== undefined) all.delete(ready);
    if (all.size < mostProcesses) return start();
    return await new Promise((resolve, reject) => {
      // Whoever leaves does not hold up the others, nor wait for a document that is not theirs.
      const leave = (): void => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(signal?.reason);
      };
      const enter = (reader: Reader): void => {
        signal?.removeEventListener('abort', leave);
        resolve(reader);
      };
      signal?.addEventListener('abort', leave, { once: true });
      waiting.push(enter);
    });
  };
  const giveBack = (reader: Reader): void => {
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
      const reader = await take(signal);
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
