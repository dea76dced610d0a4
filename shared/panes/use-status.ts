import { useCallback, useEffect, useRef, useState } from 'react';
import type { Client } from './client.ts';
import { type KnownStatus, type StatusWatch, watchStatus } from './watch-status.ts';

export type ServerStatus = KnownStatus & { readonly refresh: () => void };

/** The server's status as it changes, for as long as the page shows this person. */
export const useStatus = (client: Client): ServerStatus => {
  const [known, setKnown] = useState<KnownStatus>({ status: null, fault: null, reachable: true });
  const watching = useRef<StatusWatch | null>(null);
  useEffect(() => {
    const watch = watchStatus(client, setKnown);
    watching.current = watch;
    watch.refresh();
    return watch.stop;
  }, [client]);
  const refresh = useCallback(() => watching.current?.refresh(), []);
  return { ...known, refresh };
};
