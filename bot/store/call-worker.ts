import { Worker } from 'node:worker_threads';
import { Fault } from '#shared/fault.ts';
import { processRun } from './process-run.ts';
import type { StoreCall } from './store-call.ts';
import { unpackFault, type WorkerReply, type WorkerRequest } from './worker-messages.ts';

type Waiting = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: Fault) => void;
};

export type WorkerLine = { readonly call: StoreCall; readonly close: () => Promise<void> };

/** Starts the store's thread; calls are answered in the order in which they were made. */
export function callWorker(folder: string): WorkerLine {
  processRun();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: folder });
  const waiting = new Map<number, Waiting>();
  let ended: Fault | null = null;
  let last = 0;

  const end = (cause?: unknown): void => {
    ended ??= new Fault('internal', { folder }, cause);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (reply: WorkerReply) => {
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if (reply.kind === 'result') caller?.resolve(reply.value);
    else caller?.reject(unpackFault(reply.fault));
  });
  worker.on('error', end);
  const exit = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      end();
      resolve();
    });
  });
  // An idle store keeps nobody's process alive.
  worker.unref();

  const send = (request: WorkerRequest): void => {
    worker.ref();
    worker.postMessage(request);
  };
  return {
    // The worker runs the same typed core: what comes back is of the method's type.
    call: ((room, method, ...args) =>
      new Promise<unknown>((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ kind: 'call', id: last, room, method, args });
      })) as StoreCall,
    close: async () => {
      if (ended === null) send({ kind: 'close' });
      await exit;
    },
  };
}
