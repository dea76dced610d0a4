import { Fault } from '#shared/fault.ts';
import type { JobWork } from '../jobs/job-work.ts';

/** Minutes whose transcript may not be read do not keep it either: `drop` deletes the files of the job. */
export function dropRefused<Read, Result>(
  work: JobWork<Read, Result>,
  drop: () => Promise<void>,
): JobWork<Read, Result> {
  return {
    ...work,
    read: async (document, beside, signal) => {
      try {
        return await work.read(document, beside, signal);
      } catch (error) {
        if (error instanceof Fault && error.code === 'minutes-refused') await drop();
        throw error;
      }
    },
  };
}
