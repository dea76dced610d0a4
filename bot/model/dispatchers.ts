import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { ModelFault } from '#shared/routing/ports.ts';
import { mayConnect, type NetworkRules, networkRules } from './judge-address.ts';
import { leavesHouse } from './leaves-house.ts';
import type { Resolve } from './resolve-host.ts';

/** The connections of the door: one pool for each endpoint, which can reach that endpoint only. */
export type Dispatchers = {
  /** Throws `ModelFault` or the signal's reason when a name has to be judged before it is dialled. */
  readonly of: (endpoint: Endpoint, policy: Policy, signal: AbortSignal) => Promise<Dispatcher>;
  readonly close: () => Promise<void>;
};

/** Pools at most; the one that was left alone longest goes first. */
const mostKept = 100;

/** Milliseconds that an open line waits for the next question: opening one costs two journeys and a handshake. */
const idleLine = 30_000;

export function openDispatchers(resolve: Resolve): Dispatchers {
  // By what the connection depends on, not by policy: a reload keeps warm connections.
  const opened = new Map<string, Dispatcher>();
  const retiring = new Set<Dispatcher>();
  const retire = (old: Dispatcher): void => {
    retiring.add(old);
    // Its answers under way are heard out; then its lines are closed.
    const gone = (): boolean => retiring.delete(old);
    void old.close().then(gone, gone);
  };
  return {
    of: async (endpoint, policy, signal) => {
      const rules = networkRules(endpoint, policy.networks);
      const { proxy } = policy.egress;
      const way =
        proxy !== undefined && (await leavesHouse(endpoint, rules, resolve, signal))
          ? proxy
          : undefined;
      const { origin } = new URL(endpoint.baseURL);
      const key = JSON.stringify([origin, endpoint.timeouts.connect, way, rules]);
      const dispatcher = opened.get(key) ?? connectTo(endpoint, rules, way, resolve);
      opened.delete(key);
      opened.set(key, dispatcher);
      for (const [oldest, old] of opened) {
        if (opened.size <= mostKept) break;
        opened.delete(oldest);
        retire(old);
      }
      return dispatcher;
    },
    close: async () => {
      const all = [...opened.values(), ...retiring];
      opened.clear();
      await Promise.all(all.map((dispatcher) => dispatcher.destroy()));
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
