import type { Timers } from '#shared/ports.ts';
import { type AzureReach, type AzureRequest, graphHost } from '../azure/reach-azure.ts';
import { ReachFault } from '../azure/reach-fault.ts';
import { EntraFault, type EntraTokens } from '../model/entra-tokens.ts';
import { readRetryAfter } from '../model/read-retry-after.ts';
import { SourceFault } from '../sources/ports.ts';

const scope = `https://${graphHost}/.default`;
/** Longest time for one request, in milliseconds. */
const patience = 60_000;
/** A longer wait than this is left to the next pass. */
const longestWait = 30_000;
const tries = 4;

export type GraphPorts = {
  readonly reach: AzureReach;
  readonly tokens: EntraTokens;
  readonly timers: Pick<Timers, 'sleep' | 'jitter'>;
  readonly now: () => number;
};

/** Microsoft Graph, asked as the application. Every call rejects with `SourceFault` or the signal's reason. */
export type GraphClient = {
  /** JSON of a path below `/v1.0`, or of a link that Graph gave. */
  readonly get: (path: string, signal: AbortSignal) => Promise<unknown>;
  readonly post: (path: string, body: unknown, signal: AbortSignal) => Promise<unknown>;
  /** Where it sends the reader of a file; null when it sends nowhere. */
  readonly locationOf: (path: string, signal: AbortSignal) => Promise<URL | null>;
};

type Reply = Awaited<ReturnType<AzureReach['send']>>;

export function openGraph(ports: GraphPorts): GraphClient {
  return {
    get: async (path, signal) => parse(good(await send(ports, { path, signal }))),
    post: async (path, body, signal) =>
      parse(good(await send(ports, { path, signal, body: JSON.stringify(body) }))),
    locationOf: async (path, signal) => {
      const reply = await send(ports, { path, signal });
      const location = reply.headers.get('location') ?? '';
      if (reply.status !== 302 || !URL.canParse(location)) {
        good(reply);
        return null;
      }
      return new URL(location);
    },
  };
}

type Asked = { readonly path: string; readonly signal: AbortSignal; readonly body?: string };

/** A reply that is not a refusal to serve just now: those are waited out, as Graph asks, a few times. */
async function send(ports: GraphPorts, asked: Asked): Promise<Reply> {
  for (let tried = 1; ; tried += 1) {
    const reply = await sendOnce(ports, asked);
    if (reply.status !== 429 && reply.status < 500) return reply;
    const told = readRetryAfter(reply.headers, ports.now());
    const wait = told ?? 1_000 * 2 ** (tried - 1) * (0.5 + ports.timers.jitter());
    if (tried === tries || wait > longestWait) {
      throw new SourceFault(reply.status === 429 ? 'throttled' : 'unreachable', told);
    }
    await ports.timers.sleep(wait, asked.signal);
  }
}

async function sendOnce(ports: GraphPorts, { path, signal, body }: Asked): Promise<Reply> {
  const url = urlOf(path);
  const bounded = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  try {
    const token = await ports.tokens.token(scope, bounded);
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const request: AzureRequest =
      body === undefined
        ? { url, method: 'GET', headers, signal: bounded }
        : {
            ...{ url, method: 'POST', signal: bounded, body },
            headers: { ...headers, 'content-type': 'application/json' },
          };
    return await ports.reach.send(request);
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFault(error);
  }
}

/** Throws `SourceFault('garbage')` for a link that leads anywhere but below `/v1.0` of Graph. */
export function requireGraphLink(link: string): void {
  if (!URL.canParse(link)) throw new SourceFault('garbage');
  urlOf(link);
}

/** Below `/v1.0` of Graph, whoever wrote the link. */
function urlOf(path: string): URL {
  const base = `https://${graphHost}/v1.0`;
  const url = URL.canParse(path) ? new URL(path) : new URL(`${base}${path}`);
  const sound = url.origin === new URL(base).origin && url.pathname.startsWith('/v1.0/');
  if (!sound || url.username + url.password !== '') throw new SourceFault('garbage');
  return url;
}

const kinds: Readonly<Record<number, SourceFault['kind']>> = {
  401: 'identity-refused',
  403: 'forbidden',
  404: 'absent',
  410: 'restart',
};

function good(reply: Reply): Reply {
  if (reply.status === 200) return reply;
  throw new SourceFault(kinds[reply.status] ?? 'garbage');
}

function parse({ text }: Reply): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceFault('garbage');
  }
}

const entraKinds: Readonly<Record<EntraFault['kind'], SourceFault['kind']>> = {
  'not-configured': 'no-identity',
  refused: 'identity-refused',
  unreachable: 'unreachable',
};

function toSourceFault(error: unknown): unknown {
  if (error instanceof SourceFault) return error;
  if (error instanceof EntraFault) return new SourceFault(entraKinds[error.kind]);
  if (error instanceof ReachFault) {
    return new SourceFault(error.kind === 'unreachable' ? 'unreachable' : 'garbage');
  }
  const late = error instanceof Error && error.name === 'TimeoutError';
  return late ? new SourceFault('unreachable') : error;
}
