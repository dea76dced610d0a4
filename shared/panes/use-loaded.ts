import { useEffect, useState } from 'react';
import type { FaultReply } from '../wire/fault-reply.ts';
import { RequestRefused } from './client.ts';

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'failed'; readonly fault: FaultReply | null };

/** What a call to the server gave; called again when `load` changes. A late answer to an older call is dropped. */
export const useLoaded = <Value>(load: () => Promise<Value>): Loaded<Value> => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    setLoaded({ kind: 'loading' });
    load().then(
      (value) => current && setLoaded({ kind: 'ready', value }),
      (thrown: unknown) => {
        const fault = thrown instanceof RequestRefused ? thrown.fault : null;
        if (current) setLoaded({ kind: 'failed', fault });
      },
    );
    return () => {
      current = false;
    };
  }, [load]);
  return loaded;
};
