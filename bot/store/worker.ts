import { parentPort, workerData } from 'node:worker_threads';
import { runCall } from './store-call.ts';
import { openCore } from './store-core.ts';
import { toStoreFault } from './to-store-fault.ts';
import { packFault, type WorkerReply, type WorkerRequest } from './worker-messages.ts';

/** Entry of the one thread that holds the store's files: SQLite's driver waits, and the server must not. */
const folder = String(workerData);
const core = openCore(folder);

function reply(request: WorkerRequest & { kind: 'call' }): WorkerReply {
  const { id, room, method, args } = request;
  try {
    return { kind: 'result', id, value: runCall(core, folder, room, method, args) };
  } catch (error) {
    return { kind: 'fault', id, fault: packFault(toStoreFault(error, folder)) };
  }
}

parentPort?.on('message', (request: WorkerRequest) => {
  if (request.kind === 'call') {
    parentPort?.postMessage(reply(request));
    return;
  }
  core.close();
  parentPort?.close();
});
