import type { PhaseTimeouts } from '#shared/policy/endpoint.ts';
import { ModelFault, type ModelFaultKind } from '#shared/routing/ports.ts';

/** The clock of one call. `connect` is watched by the connection itself. */
export type PhaseWatch = {
  /** Aborts when a phase lasts too long or when the caller leaves. */
  readonly signal: AbortSignal;
  /** The model has begun: from now on, silence is what is watched. */
  readonly generating: () => void;
  /** The answer is finished: what still belongs to it (its count, the end of the stream) follows at once or never. */
  readonly finishing: () => void;
  /** Why the signal aborted, or null. */
  readonly fault: () => ModelFault | null;
  /** Frees the timers. */
  readonly close: () => void;
};

/** Milliseconds in which the end of a stream follows the end of its answer. */
const closing = 1_000;

/** `firstToken` and `total` run from the call on, `idle` from one sign of life to the next. */
export function watchPhases(timeouts: PhaseTimeouts, caller: AbortSignal): PhaseWatch {
  const stop = new AbortController();
  let fault: ModelFault | null = null;
  const end = (kind: ModelFaultKind): void => {
    fault ??= new ModelFault(kind);
    stop.abort(fault);
  };
  const leave = (): void => end('aborted');
  const total = setTimeout(end, timeouts.total, 'timeout-total');
  let silence = setTimeout(end, timeouts.firstToken, 'timeout-first-token');
  let begun = false;
  if (caller.aborted) leave();
  caller.addEventListener('abort', leave, { once: true });
  return {
    signal: stop.signal,
    generating: () => {
      if (begun) {
        silence.refresh();
        return;
      }
      begun = true;
      clearTimeout(silence);
      silence = setTimeout(end, timeouts.idle, 'timeout-idle');
    },
    finishing: () => {
      begun = true;
      clearTimeout(silence);
      silence = setTimeout(end, Math.min(closing, timeouts.idle), 'timeout-idle');
    },
    fault: () => fault,
    close: () => {
      clearTimeout(total);
      clearTimeout(silence);
      caller.removeEventListener('abort', leave);
    },
  };
}
