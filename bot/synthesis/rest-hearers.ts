import type { JobRoom } from '../jobs/open-jobs.ts';
import type { JobOrder } from '../jobs/ports.ts';
import type { RestedJob } from './synthesis-desk.ts';

/** Who is told of jobs that come to rest in this process. */
export type RestHearers = {
  readonly add: (listener: (rested: RestedJob) => void) => void;
  readonly tell: (order: JobOrder, room: Pick<JobRoom, 'find'>) => Promise<void>;
};

export function openRestHearers(): RestHearers {
  const listeners: ((rested: RestedJob) => void)[] = [];
  return {
    add: (listener) => {
      listeners.push(listener);
    },
    tell: async ({ jobId, launcher: person, channel, language }, room) => {
      if (listeners.length === 0) return;
      const job = await room.find(person, jobId, language).catch(() => null);
      // Deleted meanwhile: there is nothing left to tell.
      if (job === null || job.state === 'waiting' || job.state === 'running') return;
      for (const hear of listeners) {
        try {
          hear({ acting: { person, channel, language }, job });
        } catch {
          // Who listens badly costs nobody else their news.
        }
      }
    },
  };
}
