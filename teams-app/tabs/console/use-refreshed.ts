import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestRefused } from '#shared/panes/client.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';

/** Why the last call failed; a null fault = no answer came. */
export type Failure = { readonly fault: FaultReply | null };

export type Refreshed<Value> = {
  /** The last value received, kept while the server does not answer; null before the first. */
  readonly value: Value | null;
  readonly failure: Failure | null;
  /** When the value came, milliseconds since the epoch. */
  readonly at: number;
  readonly refresh: () => void;
  /** Puts what an action gave in place; an older call that is still under way is then not heard. */
  readonly replace: (change: (old: Value) => Value) => void;
};

/** How often what is shown is asked for again, while somebody can see it. */
const everySoOften = 30_000;

export const failureOf = (thrown: unknown): Failure => ({
  fault: thrown instanceof RequestRefused ? thrown.fault : null,
});

type Known<Value> = Pick<Refreshed<Value>, 'value' | 'failure' | 'at'>;

/** What a call to the server gives, asked for again in the background: nothing shown moves but what changed. */
export const useRefreshed = <Value>(
  load: () => Promise<Value>,
  now: () => number,
): Refreshed<Value> => {
  const [known, setKnown] = useState<Known<Value>>({ value: null, failure: null, at: 0 });
  const calls = useRef(0);
  const refresh = useCallback(() => {
    calls.current += 1;
    const call = calls.current;
    load().then(
      (value) => {
        if (call === calls.current) setKnown({ value, failure: null, at: now() });
      },
      (thrown: unknown) => {
        if (call === calls.current) setKnown((old) => ({ ...old, failure: failureOf(thrown) }));
      },
    );
  }, [load, now]);
  const replace = useCallback((change: (old: Value) => Value) => {
    calls.current += 1;
    setKnown((old) => (old.value === null ? old : { ...old, value: change(old.value) }));
  }, []);
  useEffect(() => {
    setKnown({ value: null, failure: null, at: 0 });
    refresh();
    const again = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    const timer = setInterval(again, everySoOften);
    document.addEventListener('visibilitychange', again);
    return () => {
      calls.current += 1;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [refresh]);
  return { ...known, refresh, replace };
};
