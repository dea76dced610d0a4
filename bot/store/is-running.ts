import { processRun } from './process-run.ts';
import { systemCode } from './to-store-fault.ts';

/** Whether the process that left this mark still lives. Numbers of processes come back, in a container at every start: one that is ours must also be of this run. */
export function isRunning(run: string, processId: number): boolean {
  // Nobody's mark; a signal to 0 would ask our own group (kill(2)).
  if (processId === 0) return false;
  if (processId === process.pid) return run.startsWith(processRun());
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another account.
    return systemCode(error) === 'EPERM';
  }
}
