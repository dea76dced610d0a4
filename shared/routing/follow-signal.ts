export type FollowingSignal = {
  readonly signal: AbortSignal;
  readonly abort: () => void;
  /** To be called at the end: a caller's signal may live for hours and must keep nothing of a call. */
  readonly leave: () => void;
};

/** A signal that also aborts when another does. `AbortSignal.any` would stay tied to a long-lived one. */
export function followSignal(leader: AbortSignal): FollowingSignal {
  const own = new AbortController();
  const abort = (): void => own.abort();
  if (leader.aborted) abort();
  leader.addEventListener('abort', abort, { once: true });
  return { signal: own.signal, abort, leave: () => leader.removeEventListener('abort', abort) };
}
