import { parentPort, threadId, workerData } from 'node:worker_threads';
import type { WorkerRequest } from '../../bot/store/worker-messages.ts';

/** In the place of the store's thread: tells its number, and breaks when it is asked to forget; at once where the folder says so. */
if (workerData === 'never') throw new Error('out of memory');
parentPort?.on('message', (request: WorkerRequest) => {
  if (request.kind === 'close') {
    parentPort?.close();
    return;
  }
  if (request.method === 'forget') throw new Error('out of memory');
  parentPort?.postMessage({ kind: 'result', id: request.id, value: threadId });
});
