import { randomUUID } from 'node:crypto';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const key = 'calame-process-run';

/** A name for this run of the process, the same in its threads when it was asked for before they started. */
export function processRun(): string {
  const known = getEnvironmentData(key);
  if (typeof known === 'string') return known;
  const run = randomUUID();
  setEnvironmentData(key, run);
  return run;
}
