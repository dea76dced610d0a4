import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { ModelFault } from '#shared/routing/ports.ts';
import { mayConnect, type NetworkRules, networkRules } from './judge-address.ts';

/** Every address of a host name. */
export type Resolve = (
  hostname: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** The connections of the door: one pool for each endpoint, which can reach that endpoint only. */
export type Dispatchers = {
  readonly of: (endpoint: Endpoint, policy: Policy) => Dispatcher;
  readonly close: () => Promise<void>;
};

const mostKept = 100;

/** Milliseconds that an open line waits for the next question: opening one costs two journeys and a handshake. */
const idleLine = 30_000;

export const resolveBySystem: Resolve = (hostname) => lookup(hostname, { all: true });

export function openDispatchers(resolve: Resolve): Dispatchers {
  // By what the connection depends on, not by policy: a reload keeps warm connections.
  const opened = new Map<string, Dispatcher>();
  return {
    of: (endpoint, policy) => {
      const rules = networkRules(endpoint, policy.networks.private);
      // A proxy would look for a self-hosted server on its own side of the network.
      const proxy = endpoint.evidence.type === 'self-hosted' ? undefined : policy.egress.proxy;
      const { origin } = new URL(endpoint.baseURL);
      const key = JSON.stringify([origin, endpoint.timeouts.connect, proxy, rules]);
      const dispatcher = opened.get(key) ?? connectTo(endpoint, rules, proxy, resolve);
      opened.set(key, dispatcher);
      for (const old of opened.keys()) if (opened.size > mostKept) opened.delete(old);
      return dispatcher;
    },
    close: async () => {
      await Promise.all([...opened.values()].map((dispatcher) => dispatcher.destroy()));
      opened.clear();
    },
  };
}

function connectTo(
  endpoint: Endpoint,
  rules: NetworkRules,
  proxy: string | undefined,
  resolve: Resolve,
): Dispatcher {
  const timeout = endpoint.timeouts.connect;
  // The phases are watched by the call itself; HTTP/1.1 so that a stopped answer closes its socket.
  const shared = { headersTimeout: 0, bodyTimeout: 0, allowH2: false, keepAliveTimeout: idleLine };
  // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 would change what is left unsaid.
  const tls = { timeout, rejectUnauthorized: true, allowH2: false };
  if (proxy !== undefined) {
    return new ProxyAgent({
      ...shared,
      uri: proxy,
      requestTls: tls,
      proxyTls: tls,
      // A proxy that takes the line and never opens the tunnel is a connection that takes too long.
      clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: timeout }),
    });
  }
  const { hostname } = new URL(endpoint.baseURL);
  return new Agent({
    ...shared,
    connect: { ...tls, lookup: lookUpOnly(hostname, rules, resolve) },
  });
}

/** The second barrier, behind the comparison of origins: resolves one name, to allowed addresses only. */
export function lookUpOnly(allowed: string, rules: NetworkRules, resolve: Resolve): LookupFunction {
  return (hostname, options, done) => {
    const refuse = (): void => done(new ModelFault('host-refused'), '', 0);
    if (hostname !== allowed) return refuse();
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) return done(notFound(), '', 0);
        // One address out of bounds condemns the name: which one is dialled is not ours to choose.
        if (!addresses.every(({ address }) => mayConnect(address, rules))) return refuse();
        if (options.all === true) return done(null, [...addresses]);
        return done(null, first.address, first.family);
      },
      (error: unknown) => done(error instanceof Error ? error : notFound(), '', 0),
    );
  };
}

function notFound(): Error {
  return Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' });
}
