import type { IncomingHttpHeaders } from 'node:http';

/** What the tab and the API may be reached by, as the server was started. */
export type Access = {
  /** The server listens on a loopback address only. */
  readonly loopback: boolean;
  /** Entra application id of the bot; null = a trial on this computer. */
  readonly appId: string | null;
};

export type Caller = {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The socket's own end, as the system gives it. */
  readonly localAddress: string | undefined;
  readonly localPort: number | undefined;
};

export type AccessVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'closed' | 'foreign-host' | 'foreign-origin' };

const isLoopback = (address = ''): boolean =>
  address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/u.test(address);

const closed = { ok: false, why: 'closed' } as const;
const foreignHost = { ok: false, why: 'foreign-host' } as const;
const foreignOrigin = { ok: false, why: 'foreign-origin' } as const;

/**
 * Until tokens are verified, only a browser on this computer that shows our own page is answered.
 * A name that was re-bound to 127.0.0.1 shows in Host; another site's page shows in Origin or
 * Sec-Fetch-Site, which no page can forge (Fetch standard, forbidden header names).
 */
export const checkAccess = (access: Access, caller: Caller): AccessVerdict => {
  if (!access.loopback || access.appId !== null || !isLoopback(caller.localAddress)) return closed;
  const { host, origin } = caller.headers;
  const names = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${caller.localPort}`);
  if (host === undefined || !names.includes(host.toLowerCase())) return foreignHost;
  const reads = caller.method === 'GET' || caller.method === 'HEAD';
  const site = caller.headers['sec-fetch-site'];
  // A link to the page, followed from elsewhere, opens it; nothing is sent that way.
  const followed = caller.headers['sec-fetch-dest'] === 'document' && reads;
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !followed) {
    return foreignOrigin;
  }
  const sameOrigin = origin === `http://${host.toLowerCase()}`;
  return sameOrigin || (origin === undefined && reads) ? { ok: true } : foreignOrigin;
};
