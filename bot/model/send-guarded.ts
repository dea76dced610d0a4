import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Policy } from '#shared/policy/policy.ts';
import { declaredFault } from '#shared/residency/declared-fault.ts';
import { judgeRegion } from '#shared/residency/judge-region.ts';
import { ModelFault } from '#shared/routing/ports.ts';
import { tellWriting } from './tell-writing.ts';
import { toModelFault } from './to-model-fault.ts';
import { unlessAborted } from './unless-aborted.ts';

/** What guards one call: its endpoint, in the policy of its turn, with its key and its connections. */
export type GuardedCall = {
  readonly endpoint: Endpoint;
  readonly policy: Policy;
  readonly key: string;
  readonly dispatcher: Dispatcher;
};

export type GuardedRequest = {
  readonly url: URL;
  readonly accept: 'text/event-stream' | 'application/json';
  /** JSON; null asks with GET. */
  readonly body: string | null;
  readonly signal: AbortSignal | null;
  /** Told when the line is open and the request begins to be written on it: never told = nothing left. */
  readonly writing: () => void;
};

export type GuardedAnswer = {
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** To be read to its end or given to `discardBody`. */
  readonly body: Readable;
  /** Where the endpoint says it answered from, null when it does not say. */
  readonly region: string | null;
};

/** The caller knows the rest, `written` too: this fault is told once more there. */
const nothingTold = { written: true, answering: false, region: null, servedModel: null };

/**
 * The only way out of the door: to the origin that the policy names, with the headers written here
 * alone, never along a redirect (the dispatcher follows none), and back with nothing that says it
 * comes from another place than the declared one, whatever its status.
 */
export async function sendGuarded(
  call: GuardedCall,
  { url, accept, body, signal, writing }: GuardedRequest,
): Promise<GuardedAnswer> {
  requireAllowed(url, call);
  signal?.throwIfAborted();
  const sent = call.dispatcher.compose(tellWriting(writing)).request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: body === null ? 'GET' : 'POST',
    headers: headersOf(call, accept, body !== null),
    body,
    signal,
  });
  const judged = sent.catch((error: unknown) => {
    // Here, where its code is still at hand: the client rewrites errors that it does not know.
    throw toModelFault(error, nothingTold);
  });
  // The dispatcher hears the signal once its line is open only: whoever leaves does not wait for that.
  const response = await unlessAborted(judged, signal);
  const header = (name: string): string | null => headerOf(response.headers, name);
  const verdict = judgeRegion(call.endpoint, header('x-ms-region'));
  const { region } = verdict;
  if (verdict.kind === 'refused') {
    discardBody(response.body);
    throw new ModelFault('region-refused', { status: response.statusCode, region });
  }
  return { status: response.statusCode, header, body: response.body, region };
}

/** An address of the endpoint's own, whether its base ends with a slash or not. */
export function urlOf({ endpoint }: Pick<GuardedCall, 'endpoint'>, path: string): URL {
  return new URL(endpoint.baseURL.replace(/\/$/, '') + path);
}

/** Closes the line on an answer that nobody wants. */
export function discardBody(body: Readable): void {
  // What it says of being closed early is known here already.
  body.on('error', () => undefined);
  body.destroy();
}

/** The first barrier, before any connection: this endpoint's exact origin and place, in the policy in force. */
function requireAllowed(url: URL, { endpoint, policy }: GuardedCall): void {
  const inForce = policy.endpoints.find(({ id }) => id === endpoint.id);
  const origins = [endpoint, inForce].map((known) => known && new URL(known.baseURL).origin);
  if (origins.some((origin) => origin !== url.origin)) throw new ModelFault('host-refused');
  const fault = declaredFault(endpoint, policy);
  if (fault !== null) throw new ModelFault(fault);
}

/** Written from nothing: what the client adds by itself or takes from OPENAI_CUSTOM_HEADERS stays here. */
function headersOf(
  { endpoint, key }: GuardedCall,
  accept: string,
  hasBody: boolean,
): Record<string, string> {
  const byKey = endpoint.kind === 'azure-openai' && endpoint.auth.type !== 'entra';
  const identity: Record<string, string> = byKey
    ? { 'api-key': key }
    : { authorization: `Bearer ${key}` };
  return {
    ...(key === '' ? {} : identity),
    accept,
    'accept-encoding': 'identity',
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    'user-agent': 'Calame',
  };
}

/** A header said twice is told with both its values. */
function headerOf(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}
