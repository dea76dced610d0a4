import { useCallback, useRef, useState } from 'react';
import { type Failure, failureOf } from './use-refreshed.ts';

export type Action = {
  readonly running: boolean;
  readonly failure: Failure | null;
  /** Runs it unless one is under way; `after` is called with what it gave, never after a failure. */
  readonly run: <Given>(work: () => Promise<Given>, after: (given: Given) => void) => void;
  readonly clear: () => void;
};

/** One action at a time, with what became of the last: pressing twice does it once. */
export const useAction = (onFailure?: (failure: Failure) => void): Action => {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);
  const heard = useRef(onFailure);
  heard.current = onFailure;
  const run = useCallback<Action['run']>((work, after) => {
    if (busy.current) return;
    busy.current = true;
    setRunning(true);
    setFailure(null);
    const end = (): void => {
      busy.current = false;
      setRunning(false);
    };
    work().then(
      (given) => {
        end();
        after(given);
      },
      (thrown: unknown) => {
        end();
        setFailure(failureOf(thrown));
        heard.current?.(failureOf(thrown));
      },
    );
  }, []);
  const clear = useCallback(() => setFailure(null), []);
  return { running, failure, run, clear };
};
