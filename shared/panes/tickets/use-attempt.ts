import { useCallback, useRef, useState } from 'react';
import type { FaultReply } from '../../wire/fault-reply.ts';
import { RequestRefused } from '../client.ts';

/** Something that is asked of the server once at a time. */
export type Attempt<Value> = {
  readonly state:
    | { readonly kind: 'none' | 'running' }
    | { readonly kind: 'done'; readonly value: Value }
    /** Null = the server did not answer. */
    | { readonly kind: 'failed'; readonly fault: FaultReply | null };
  /** Does nothing while an earlier one runs. */
  readonly run: (work: () => Promise<Value>) => void;
};

export const useAttempt = <Value>(): Attempt<Value> => {
  const [state, setState] = useState<Attempt<Value>['state']>({ kind: 'none' });
  const running = useRef(false);
  const run = useCallback((work: () => Promise<Value>) => {
    if (running.current) return;
    running.current = true;
    setState({ kind: 'running' });
    work().then(
      (value) => {
        running.current = false;
        setState({ kind: 'done', value });
      },
      (thrown: unknown) => {
        running.current = false;
        const fault = thrown instanceof RequestRefused ? thrown.fault : null;
        setState({ kind: 'failed', fault });
      },
    );
  }, []);
  return { state, run };
};
