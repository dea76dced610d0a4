import { isIP } from 'node:net';
import { type Dispatcher, fetch as fetchByUndici } from 'undici';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { ModelFault } from '#shared/routing/ports.ts';
import { mayConnect, networkRules } from './judge-address.ts';
import { type BodyLimits, limitBody } from './limit-body.ts';
import { readRetryAfter } from './read-retry-after.ts';
import { kindOfStatus } from './to-model-fault.ts';

export type GuardedCall = {
  readonly endpoint: Endpoint;
  readonly policy: Policy;
  readonly key: string;
  readonly dispatcher: Dispatcher;
  readonly expect: 'text/event-stream' | 'application/json';
  readonly limits: BodyLimits;
  /** Told once the endpoint has begun a good answer. */
  readonly answering: (headers: { readonly get: (name: string) => string | null }) => void;
};

/**
 * The only way out of the door: to the origin that the policy names, with the headers written here
 * alone, never along a redirect (the client of its own accord would carry the prompt to the other
 * host), and back with nothing but a good answer of the expected kind and of bounded size.
 */
export function guardFetch(call: GuardedCall): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    requireAllowed(url, call);
    const response = await fetchByUndici(url, {
      method: 'POST',
      redirect: 'manual',
      headers: headersOf(call),
      body: typeof init?.body === 'string' ? init.body : null,
      signal: init?.signal ?? null,
      dispatcher: call.dispatcher,
    });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    const { status } = response;
    if (status !== 200 || type !== call.expect || response.body === null) {
      void response.body?.cancel().catch(() => undefined);
      if (status >= 200 && status < 300) throw new ModelFault('garbage', { status });
      const retryAfter = readRetryAfter(response.headers, Date.now());
      throw new ModelFault(kindOfStatus(status), {
        status,
        ...(retryAfter === null ? {} : { retryAfter }),
      });
    }
    call.answering(response.headers);
    const body = response.body.pipeThrough(limitBody(call.limits));
    return new Response(body, { status, headers: { 'content-type': call.expect } });
  };
}

/** The first barrier, before any connection: the exact origin of this endpoint, in the policy in force. */
function requireAllowed(url: URL, { endpoint, policy }: GuardedCall): void {
  const declared = policy.endpoints.find(({ id }) => id === endpoint.id);
  const origins = [endpoint, declared].map((known) => known && new URL(known.baseURL).origin);
  const rules = networkRules(endpoint, policy.networks.private);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const allowed =
    origins.every((origin) => origin === url.origin) &&
    (url.protocol === 'https:' || endpoint.evidence.type === 'self-hosted') &&
    url.username === '' &&
    // The look-up guard is never asked about an address written as such.
    (isIP(literal) === 0 || mayConnect(literal, rules));
  if (!allowed) throw new ModelFault('host-refused');
}

/** Written from nothing: what the client adds by itself or takes from OPENAI_CUSTOM_HEADERS stays here. */
function headersOf({ endpoint, key, expect }: GuardedCall): Record<string, string> {
  const azure = endpoint.kind === 'azure-openai';
  const identity: Record<string, string> = azure
    ? { 'api-key': key }
    : { authorization: `Bearer ${key}` };
  return {
    ...(key === '' ? {} : identity),
    accept: expect,
    'accept-encoding': 'identity',
    'content-type': 'application/json',
    'user-agent': 'Calame',
  };
}
