import type { Timers } from '#shared/ports.ts';

/** Who is told that something of a job changed. */
export type JobChanges = {
  readonly tell: (jobId: string) => void;
  /** Counts the changes of a job so far. */
  readonly count: (jobId: string) => number;
  /** Resolves at the next change after so many, or a little later: another process may be at work. */
  readonly next: (jobId: string, after: number, signal: AbortSignal) => Promise<void>;
};

/** Milliseconds after which a follower looks again, untold. */
const lookAgain = 2_000;

export function openJobChanges(timers: Timers): JobChanges {
  const counts = new Map<string, number>();
  const wakers = new Map<string, Set<() => void>>();
  const count = (jobId: string): number => counts.get(jobId) ?? 0;
  return {
    count,
    tell: (jobId) => {
      counts.set(jobId, count(jobId) + 1);
      const waiting = wakers.get(jobId);
      wakers.delete(jobId);
      for (const wake of waiting ?? []) wake();
    },
    next: async (jobId, after, signal) => {
      if (count(jobId) !== after) return;
      const over = new AbortController();
      const wake = (): void => over.abort();
      const own = wakers.get(jobId) ?? new Set();
      wakers.set(jobId, own.add(wake));
      await timers.sleep(lookAgain, AbortSignal.any([signal, over.signal])).catch(() => undefined);
      own.delete(wake);
    },
  };
}
