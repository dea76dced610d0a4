/** Work that goes on beside conversations, and ends with the room. */
export type Following = {
  /** Never rejects: what fails is told to the operator. */
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  /** Ends what runs, and waits until it has ended. */
  readonly stop: () => Promise<void>;
};

export function createFollowing(log: (line: string) => void): Following {
  const end = new AbortController();
  const running = new Set<Promise<void>>();
  return {
    run: async (work) => {
      if (end.signal.aborted) return;
      const done = work(end.signal).catch((error: unknown) => {
        const name = error instanceof Error ? error.name : 'unknown';
        if (!end.signal.aborted) log(`teams: work beside a conversation ended early (${name})`);
      });
      running.add(done);
      await done;
      running.delete(done);
    },
    stop: async () => {
      end.abort();
      await Promise.all(running);
    },
  };
}
