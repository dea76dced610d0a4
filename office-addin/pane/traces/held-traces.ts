import { type Context, createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Outcome } from '#shared/turn/outcome.ts';
import { type TextTrace, tracesHeld } from './text-trace.ts';

export type HeldTraces = {
  /** The last texts asked for in this panel, latest first. */
  readonly traces: readonly TextTrace[];
  readonly keepTrace: (asked: TextTrace['asked'], outcome: Outcome) => void;
};

const HeldTracesContext: Context<HeldTraces | null> = createContext<HeldTraces | null>(null);

export const HeldTracesProvider: Context<HeldTraces | null>['Provider'] =
  HeldTracesContext.Provider;

export const useHeldTraces = (): HeldTraces => {
  const held = useContext(HeldTracesContext);
  if (held === null) throw new Error('nothing holds traces above this component');
  return held;
};

/** Holds them for as long as the panel shows one person; another person's begins with none. */
export const useHoldingTraces = (now: () => number): HeldTraces => {
  const [traces, setTraces] = useState<readonly TextTrace[]>([]);
  const keepTrace = useCallback<HeldTraces['keepTrace']>(
    (asked, outcome) => {
      const trace = { at: now(), asked, outcome };
      setTraces((before) => [trace, ...before].slice(0, tracesHeld));
    },
    [now],
  );
  return useMemo(() => ({ traces, keepTrace }), [traces, keepTrace]);
};
