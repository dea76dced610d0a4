import { isIP } from 'node:net';
import { Agent, type Dispatcher, fetch as fetchByUndici, ProxyAgent } from 'undici';
import type { Policy } from '#shared/policy/policy.ts';
import { lookUpOnly } from '../model/dispatchers.ts';
import { type Resolve, resolveBySystem } from '../model/resolve-host.ts';
import { ReachFault } from './reach-fault.ts';
import { readBounded } from './read-bounded.ts';

export const loginHost: string = 'login.microsoftonline.com';
export const armHost: string = 'management.azure.com';
export const graphHost: string = 'graph.microsoft.com';

export type AzureRequest = {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
};

type AzureReply = {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: string;
};

/** The only way out of this room: Entra, Azure Resource Manager, the host's managed identity and, where it is asked for, Graph. */
export type AzureReach = {
  /** Rejects with `ReachFault`, or with the signal's reason. */
  readonly send: (request: AzureRequest) => Promise<AzureReply>;
  readonly close: () => Promise<void>;
};

export type ReachOptions = {
  /** Proxy and private networks are the policy's; the environment's proxies are ignored. */
  readonly policy: () => Pick<Policy, 'egress' | 'networks'>;
  /** Where the platform of this host says that its managed identities are; null = the usual address. */
  readonly identityEndpoint?: string | null;
  /** Origin on loopback that answers in the place of the public hosts; null outside tests. */
  readonly standIn?: string | null;
  readonly resolve?: Resolve;
  /** Whether Microsoft Graph is reached too: only who reads the directory has it. */
  readonly graph?: boolean;
};

const connectTimeout = 5_000;

/** Instance metadata of Azure hosts (learn.microsoft.com, "Azure Instance Metadata Service"): link-local, plain http. */
const metadataOrigin = 'http://169.254.169.254';

export function reachAzure(options: ReachOptions): AzureReach {
  const opened = new Map<string, Dispatcher>();
  const identityOrigins = new Set([metadataOrigin, ...platformOrigin(options.identityEndpoint)]);
  const publicHosts = [loginHost, armHost, ...(options.graph === true ? [graphHost] : [])];
  const isPublic = ({ origin }: URL): boolean =>
    publicHosts.some((host) => origin === `https://${host}`);
  const dispatcherTo = (url: URL): Dispatcher => {
    const { egress, networks } = options.policy();
    const proxy = isPublic(url) ? egress.proxy : undefined;
    const key = JSON.stringify([url.origin, proxy, networks.private]);
    const dispatcher = opened.get(key) ?? connectTo(url, proxy, networks.private, options);
    opened.set(key, dispatcher);
    return dispatcher;
  };
  return {
    send: async ({ url, method, headers, body, signal }) => {
      requireAllowed(url, isPublic(url) || identityOrigins.has(url.origin));
      const target = isPublic(url) ? standInFor(url, options.standIn ?? null) : url;
      try {
        const response = await fetchByUndici(target, {
          method,
          redirect: 'manual',
          headers: { ...headers, 'accept-encoding': 'identity', 'user-agent': 'Calame' },
          ...(body === undefined ? {} : { body }),
          signal,
          dispatcher: dispatcherTo(target),
        });
        const text = await readBounded(response.body);
        return { status: response.status, headers: response.headers, text };
      } catch (error) {
        // The cause could quote a header or an address with its query: only its kind is kept.
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

/** Before any connection: an exact origin, and nobody's name in the address. */
function requireAllowed(url: URL, known: boolean): void {
  if (!known || url.username !== '' || url.password !== '') throw new ReachFault('host-refused');
}

/** What a platform names is believed only on this host itself: loopback or link-local. */
function platformOrigin(endpoint: string | null | undefined): readonly string[] {
  if (endpoint === null || endpoint === undefined || !URL.canParse(endpoint)) return [];
  const { protocol, hostname, origin } = new URL(endpoint);
  const local =
    hostname === 'localhost' ||
    (isIP(hostname) === 4 && (hostname.startsWith('127.') || hostname.startsWith('169.254.')));
  return protocol === 'http:' && local ? [origin] : [];
}

/** The stand-in serves every host, each under its own name. */
export function standInFor(url: URL, standIn: string | null): URL {
  return standIn === null ? url : new URL(`${standIn}/${url.hostname}${url.pathname}${url.search}`);
}

/** A way to one host, by the policy's proxy where it has one. */
export function connectTo(
  url: URL,
  proxy: string | undefined,
  privateNetworks: readonly string[],
  { resolve = resolveBySystem }: Pick<ReachOptions, 'resolve'>,
): Dispatcher {
  const shared = { headersTimeout: 30_000, bodyTimeout: 30_000, allowH2: false };
  // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 would change what is left unsaid.
  const tls = { timeout: connectTimeout, rejectUnauthorized: true, allowH2: false };
  if (proxy !== undefined) {
    return new ProxyAgent({ ...shared, uri: proxy, requestTls: tls, proxyTls: tls });
  }
  if (url.protocol === 'http:') return new Agent({ ...shared, connect: tls });
  // Private Link for Resource Manager: its names may stand in the declared private networks.
  const rules = { loopback: false, private: privateNetworks, public: 'any' } as const;
  return new Agent({
    ...shared,
    connect: { ...tls, lookup: lookUpOnly(url.hostname, rules, resolve) },
  });
}
