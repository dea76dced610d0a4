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

type Thread = {
  readonly ask: (request: Asked) => Promise<unknown>;
  /** It broke after it had served: another one may do better. */
  readonly mayStartAnew: () => boolean;
  readonly close: () => Promise<void>;
};

type Asked = Omit<Extract<WorkerRequest, { kind: 'call' }>, 'kind' | 'id'>;

const storeThread = new URL('./worker.ts', import.meta.url);

/**
 * Starts the store's thread; calls are answered in the order in which they were made. One that breaks
 * fails the calls that it held, and the next call starts it anew: the server outlives it.
 */
export function callWorker(folder: string, entry: URL = storeThread): WorkerLine {
  processRun();
  let thread = startThread(folder, entry);
  let closed = false;
  return {
    // The worker runs the same typed core: what comes back is of the method's type.
    call: ((room, method, ...args) => {
      if (!closed && thread.mayStartAnew()) thread = startThread(folder, entry);
      return thread.ask({ room, method, args });
    }) as StoreCall,
    close: async () => {
      closed = true;
      await thread.close();
    },
  };
}

function startThread(folder: string, entry: URL): Thread {
  const worker = new Worker(entry, { workerData: folder });
  const waiting = new Map<number, Waiting>();
  let ended: Fault | null = null;
  let served = false;
  let last = 0;

  const end = (cause?: unknown): void => {
    ended ??= new Fault('internal', { folder }, cause);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (reply: WorkerReply) => {
    served = true;
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
    ask: (asked) =>
      new Promise((resolve, reject) => {
        if (ended !== null) {
          reject(ended);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ kind: 'call', id: last, ...asked });
      }),
    mayStartAnew: () => ended !== null && served,
    close: async () => {
      if (ended === null) send({ kind: 'close' });
      await exit;
    },
  };
}
