/** A piece of work in a conversation; the signal aborts when nobody waits for it any more. */
type Errand = {
  readonly conversationId: string;
  /** Who asked: only that person may cut it short. */
  readonly person: string | null;
  readonly run: (signal: AbortSignal) => Promise<void>;
};

/** Why work is cut short. */
export type Cut = 'asked' | 'stopping' | 'too-long';

export type ConversationQueue = {
  /** Number of errands before it (0 = it runs now), or null when too many wait. The promise never rejects. */
  readonly add: (
    errand: Errand,
  ) => { readonly before: number; readonly done: Promise<void> } | null;
  /** Cuts the running errand of this conversation, when this person asked for it. */
  readonly cut: (conversationId: string, person: string) => void;
  /** Cuts everything. */
  readonly cutAll: () => void;
  /** Resolves when nothing runs or waits. */
  readonly idle: () => Promise<void>;
};

type Running = { readonly errand: Errand; readonly controller: AbortController };

/** One errand at a time in each conversation, as one stream at a time is allowed there; conversations run side by side. */
export function createQueue(options: {
  readonly waiting: number;
  readonly workMilliseconds: number;
  readonly onFault: (error: unknown) => void;
}): ConversationQueue {
  const tails = new Map<string, { count: number; last: Promise<void> }>();
  const running = new Map<string, Running>();
  let stopping = false;

  const perform = async (errand: Errand): Promise<void> => {
    const controller = new AbortController();
    if (stopping) controller.abort('stopping' satisfies Cut);
    running.set(errand.conversationId, { errand, controller });
    const timer = setTimeout(
      () => controller.abort('too-long' satisfies Cut),
      options.workMilliseconds,
    );
    timer.unref();
    try {
      await errand.run(controller.signal);
    } catch (error) {
      options.onFault(error);
    } finally {
      clearTimeout(timer);
      running.delete(errand.conversationId);
    }
  };

  return {
    add: (errand) => {
      const tail = tails.get(errand.conversationId) ?? { count: 0, last: Promise.resolve() };
      if (tail.count > options.waiting) return null;
      const before = tail.count;
      const done = tail.last
        .then(() => perform(errand))
        .finally(() => {
          tail.count -= 1;
          if (tail.count === 0) tails.delete(errand.conversationId);
        });
      tails.set(errand.conversationId, Object.assign(tail, { count: before + 1, last: done }));
      return { before, done };
    },
    cut: (conversationId, person) => {
      const current = running.get(conversationId);
      if (current?.errand.person === person) current.controller.abort('asked' satisfies Cut);
    },
    cutAll: () => {
      stopping = true;
      for (const { controller } of running.values()) controller.abort('stopping' satisfies Cut);
    },
    idle: async () => {
      while (tails.size > 0) await Promise.all([...tails.values()].map(({ last }) => last));
    },
  };
}
