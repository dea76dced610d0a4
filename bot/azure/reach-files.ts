import { type Dispatcher, fetch as fetchByUndici } from 'undici';
import { connectTo, type ReachOptions, standInFor } from './reach-azure.ts';
import { ReachFault } from './reach-fault.ts';

type FileReply = {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  /** Empty unless the status is 200. */
  readonly bytes: Uint8Array;
};

/** The only way to the files of a site: its own host, no credentials, no redirect. */
export type FileReach = {
  /** Rejects with `ReachFault`, `too-large` beyond `most` bytes, or with the signal's reason. */
  readonly fetch: (url: URL, most: number, signal: AbortSignal) => Promise<FileReply>;
  readonly close: () => Promise<void>;
};

/** An address that Graph hands out for one file opens it for whoever holds it: it goes nowhere but to `host`. */
export function reachFiles(
  options: Pick<ReachOptions, 'policy' | 'standIn' | 'resolve'> & { readonly host: string },
): FileReach {
  const opened = new Map<string, Dispatcher>();
  const dispatcherTo = (url: URL): Dispatcher => {
    const { egress, networks } = options.policy();
    const key = JSON.stringify([url.origin, egress.proxy, networks.private]);
    const dispatcher = opened.get(key) ?? connectTo(url, egress.proxy, networks.private, options);
    opened.set(key, dispatcher);
    return dispatcher;
  };
  return {
    fetch: async (url, most, signal) => {
      const own = url.origin === `https://${options.host}` && url.username + url.password === '';
      if (!own) throw new ReachFault('host-refused');
      const target = standInFor(url, options.standIn ?? null);
      try {
        const { status, headers, body } = await fetchByUndici(target, {
          redirect: 'manual',
          headers: { 'accept-encoding': 'identity', 'user-agent': 'Calame' },
          signal,
          dispatcher: dispatcherTo(target),
        });
        if (status === 200) return { status, headers, bytes: await readAll(body, headers, most) };
        await body?.cancel();
        return { status, headers, bytes: new Uint8Array() };
      } catch (error) {
        // The cause could quote the address, which opens the file.
        signal.throwIfAborted();
        throw error instanceof ReachFault ? error : new ReachFault('unreachable');
      }
    },
    close: async () => {
      await Promise.all([...opened.values()].map((dispatcher) => dispatcher.destroy()));
      opened.clear();
    },
  };
}

/** A body that ends before its announced length is an error of the connection, never a shorter file. */
async function readAll(
  body: AsyncIterable<Uint8Array> | null,
  headers: FileReply['headers'],
  most: number,
): Promise<Uint8Array> {
  const announced = Number(headers.get('content-length') ?? Number.NaN);
  if (announced > most) throw new ReachFault('too-large');
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > most) throw new ReachFault('too-large');
    pieces.push(piece);
  }
  if (!Number.isNaN(announced) && size !== announced) throw new ReachFault('unreachable');
  return Buffer.concat(pieces);
}
