import { useCallback, useEffect, useState } from 'react';
import { type Client, RequestRefused } from '#shared/panes/client.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';

export type ServerStatus = {
  /** The last status received; kept while the server does not answer. */
  readonly status: StatusReply | null;
  readonly fault: FaultReply | null;
  readonly reachable: boolean;
  readonly refresh: () => void;
};

const whileIndexing = 2_000;
const whileUnreachable = 3_000;

/** The server's status, asked again while documents are being read and while it does not answer. */
export const useStatus = (client: Client): ServerStatus => {
  const [known, setKnown] = useState<Omit<ServerStatus, 'refresh'>>({
    status: null,
    fault: null,
    reachable: true,
  });
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request to refresh asks again
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = (milliseconds: number): void => {
      timer = setTimeout(refresh, milliseconds);
    };
    client.status().then(
      (status) => {
        if (!current) return;
        setKnown({ status, fault: null, reachable: true });
        if (status.knowledge.pending > 0) again(whileIndexing);
      },
      (thrown: unknown) => {
        if (!current) return;
        const fault = thrown instanceof RequestRefused ? thrown.fault : null;
        setKnown((old) => ({ status: old.status, fault, reachable: fault !== null }));
        if (fault === null) again(whileUnreachable);
      },
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, asked, refresh]);
  return { ...known, refresh };
};
