import { useEffect, useState } from 'react';
import type { FaultReply } from '../wire/fault-reply.ts';
import { RequestRefused } from './client.ts';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly fault: FaultReply | null };

const loading = { kind: 'loading' } as const;

/** What a call to the server gave; called again when `load` changes. What an older call gave is never shown for it. */
export const useLoaded = <Value>(load: () => Promise<Value>): Loaded<Value> => {
  const [last, setLast] = useState<{
    readonly load: () => Promise<Value>;
    readonly loaded: Loaded<Value>;
  }>({ load, loaded: loading });
  useEffect(() => {
    let current = true;
    const keep = (loaded: Loaded<Value>): void => {
      if (current) setLast({ load, loaded });
    };
    load().then(
      (value) => keep({ kind: 'ready', value }),
      (thrown: unknown) =>
        keep({ kind: 'failed', fault: thrown instanceof RequestRefused ? thrown.fault : null }),
    );
    return () => {
      current = false;
    };
  }, [load]);
  return last.load === load ? last.loaded : loading;
};
