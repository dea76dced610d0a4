import type { JobRoom } from '../jobs/open-jobs.ts';
import type { JobOrder } from '../jobs/ports.ts';
import type { LaunchedJob } from './synthesis-desk.ts';

/** Jobs that this process went on with after a restart. */
export type ResumedJobs = {
  /** Whoever comes late hears of those before them, too: rooms open beside each other. */
  readonly hear: (listener: (resumed: LaunchedJob) => void) => void;
  readonly tell: (order: JobOrder, room: Pick<JobRoom, 'find'>) => Promise<void>;
};

export function openResumedJobs(): ResumedJobs {
  const resumed: LaunchedJob[] = [];
  const listeners: ((one: LaunchedJob) => void)[] = [];
  return {
    hear: (listener) => {
      listeners.push(listener);
      for (const one of resumed) listener(one);
    },
    tell: async ({ jobId, launcher: person, channel, language }, room) => {
      const job = await room.find(person, jobId, language).catch(() => null);
      if (job === null) return;
      const one = { acting: { person, channel, language }, job };
      resumed.push(one);
      for (const listener of listeners) listener(one);
    },
  };
}
