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
  /** Puts a whole file there (Graph, upload sessions); the status that came. Rejects like `fetch`. */
  readonly put: (url: URL, bytes: Uint8Array, signal: AbortSignal) => Promise<number>;
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
  const send = async (
    url: URL,
    signal: AbortSignal,
    request: { readonly method: string; readonly headers: Record<string, string> },
    body?: Uint8Array,
  ) => {
    const own = url.origin === `https://${options.host}` && url.username + url.password === '';
    if (!own) throw new ReachFault('host-refused');
    const target = standInFor(url, options.standIn ?? null);
    return fetchByUndici(target, {
      method: request.method,
      redirect: 'manual',
      headers: { ...request.headers, 'user-agent': 'Calame' },
      signal,
      dispatcher: dispatcherTo(target),
      ...(body === undefined ? {} : { body }),
    });
  };
  // The cause could quote the address, which opens the file.
  const hushed = async <Done>(signal: AbortSignal, work: () => Promise<Done>): Promise<Done> => {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof ReachFault ? error : new ReachFault('unreachable');
    }
  };
  return {
    fetch: (url, most, signal) =>
      hushed(signal, async () => {
        const headers = { 'accept-encoding': 'identity' };
        const reply = await send(url, signal, { method: 'GET', headers });
        const { status, headers: told, body } = reply;
        if (status === 200) {
          return { status, headers: told, bytes: await readAll(body, told, most) };
        }
        await body?.cancel();
        return { status, headers: told, bytes: new Uint8Array() };
      }),
    put: (url, bytes, signal) =>
      hushed(signal, async () => {
        const last = bytes.length - 1;
        const headers = {
          'content-type': 'application/octet-stream',
          'content-range': `bytes 0-${last}/${bytes.length}`,
        };
        const { status, body } = await send(url, signal, { method: 'PUT', headers }, bytes);
        await body?.cancel();
        return status;
      }),
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
