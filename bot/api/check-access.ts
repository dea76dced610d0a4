import type { IncomingHttpHeaders } from 'node:http';
import type { Person } from '#shared/policy/person.ts';

/** What the tab and the API may be reached by, as the server was started. */
export type Access = {
  /** The server listens on a loopback address only. */
  readonly loopback: boolean;
  /** Entra application id of the bot; null = a trial on this computer, with the development identities. */
  readonly appId: string | null;
  /** Who bears the header `authorization`; rejects with a Fault that says what to do. Absent = nobody is let in with an app id. */
  readonly personOf?: (authorization: string | undefined) => Promise<Person>;
};

export type Caller = {
  readonly method: string;
  readonly path: string;
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

const open = { ok: true } as const;
const closed = { ok: false, why: 'closed' } as const;
const foreignHost = { ok: false, why: 'foreign-host' } as const;
const foreignOrigin = { ok: false, why: 'foreign-origin' } as const;

/** Whether this caller may be heard at all; who it is comes after. */
export const checkAccess = (access: Access, caller: Caller): AccessVerdict => {
  if (access.appId !== null) return access.personOf === undefined ? closed : checkSite(caller);
  return access.loopback && isLoopback(caller.localAddress) ? checkTrial(caller) : closed;
};

/**
 * Without tokens, only a browser on this computer that shows our own page is answered.
 * A name that was re-bound to 127.0.0.1 shows in Host; another site's page shows in Origin or
 * Sec-Fetch-Site, which no page can forge (Fetch standard, forbidden header names).
 */
const checkTrial = (caller: Caller): AccessVerdict => {
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
  return sameOrigin || (origin === undefined && reads) ? open : foreignOrigin;
};

/**
 * With tokens, another site's page cannot bear ours; its calls are turned away all the same. The page
 * itself is opened from everywhere: its own header says who may frame it. A browser that does not tell
 * the site (WebKit before 16.4) is known by its Origin, which a proxy must then bring with the same Host.
 */
const checkSite = ({ path, headers }: Caller): AccessVerdict => {
  if (!path.startsWith('/api/')) return open;
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' ? open : foreignOrigin;
  if (origin === undefined) return open;
  const named = URL.canParse(origin) ? new URL(origin).host : null;
  return named !== null && named === host?.toLowerCase() ? open : foreignOrigin;
};
