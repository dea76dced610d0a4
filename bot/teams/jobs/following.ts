/** Work that goes on beside conversations, and ends with the room. */
export type Following = {
  /** Never rejects: what fails is told to the operator. Work of a key that is under way is not begun again. */
  readonly run: (work: (signal: AbortSignal) => Promise<void>, key?: string) => Promise<void>;
  /** Ends what runs, and waits until it has ended. */
  readonly stop: () => Promise<void>;
};

export function createFollowing(log: (line: string) => void): Following {
  const end = new AbortController();
  const running = new Map<string | symbol, Promise<void>>();
  return {
    run: async (work, key) => {
      const name = key ?? Symbol('work');
      if (end.signal.aborted || running.has(name)) return;
      const done = work(end.signal).catch((error: unknown) => {
        const kind = error instanceof Error ? error.name : 'unknown';
        if (!end.signal.aborted) log(`teams: work beside a conversation ended early (${kind})`);
      });
      running.set(name, done);
      await done;
      running.delete(name);
    },
    stop: async () => {
      end.abort();
      await Promise.all(running.values());
    },
  };
}
