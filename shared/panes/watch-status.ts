import type { FaultReply } from '../wire/fault-reply.ts';
import type { StatusReply } from '../wire/status-reply.ts';
import { type Client, RequestRefused } from './client.ts';

export type KnownStatus = {
  /** The last status received; kept while the server does not answer. */
  readonly status: StatusReply | null;
  readonly fault: FaultReply | null;
  readonly reachable: boolean;
};

export type StatusWatch = { readonly refresh: () => void; readonly stop: () => void };

const whileIndexing = 2_000;
const whileUnreachable = 3_000;
/** So that a reply of HR shows on a page left open. */
const otherwise = 60_000;

/** Asks for the server's status now, and again while documents are being read, while it does not answer, and each minute. */
export const watchStatus = (client: Client, hear: (known: KnownStatus) => void): StatusWatch => {
  let last: StatusReply | null = null;
  let calls = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    clearTimeout(timer);
    calls += 1;
    const call = calls;
    client.status().then(
      (status) => {
        if (call !== calls) return;
        last = status;
        hear({ status, fault: null, reachable: true });
        timer = setTimeout(refresh, status.knowledge.pending > 0 ? whileIndexing : otherwise);
      },
      (thrown: unknown) => {
        if (call !== calls) return;
        const fault = thrown instanceof RequestRefused ? thrown.fault : null;
        hear({ status: last, fault, reachable: fault !== null });
        if (fault === null) timer = setTimeout(refresh, whileUnreachable);
      },
    );
  };
  const stop = (): void => {
    calls += 1;
    clearTimeout(timer);
  };
  return { refresh, stop };
};
