import { ModelFault } from '#shared/routing/ports.ts';
import { type BodyLimits, limitBody } from './limit-body.ts';
import { readRetryAfter } from './read-retry-after.ts';
import {
  discardBody,
  type GuardedAnswer,
  type GuardedCall,
  type GuardedRequest,
  sendGuarded,
  urlOf,
} from './send-guarded.ts';
import { kindOfStatus } from './to-model-fault.ts';

export type ClientCall = GuardedCall &
  Pick<GuardedRequest, 'writing'> & {
    readonly expect: GuardedRequest['accept'];
    readonly limits: BodyLimits;
    /** Told once the endpoint has begun a good answer. */
    readonly answering: (answer: Pick<GuardedAnswer, 'region'>) => void;
  };

/**
 * What the client calls in the place of `fetch`, which would carry the prompt along a redirect: the
 * path is the client's, the address the call's. Comes back with nothing but a good answer of the
 * expected kind and of bounded size.
 */
export async function fetchGuarded(
  call: ClientCall,
  { pathname }: URL,
  init: RequestInit | undefined,
): Promise<Response> {
  const url = urlOf(call, pathname);
  const body = typeof init?.body === 'string' ? init.body : '';
  const signal = init?.signal ?? null;
  const answer = await sendGuarded(call, {
    ...{ url, accept: call.expect, body, signal },
    writing: call.writing,
  });
  const { status, region } = answer;
  if (status !== 200 || !isOfKind(answer, call.expect)) {
    discardBody(answer.body);
    throw status >= 200 && status < 300
      ? new ModelFault('garbage', { status, region })
      : faultOfStatus(answer);
  }
  call.answering(answer);
  const stream = ReadableStream.from(limitBody(answer.body, call.limits));
  return new Response(stream, { status, headers: { 'content-type': call.expect } });
}

/** An answer that is not a success, as a fault with its status, its wait and its place. */
export function faultOfStatus({ status, region, header }: GuardedAnswer): ModelFault {
  const retryAfter = readRetryAfter({ get: header }, Date.now());
  return new ModelFault(kindOfStatus(status), { status, region, retryAfter });
}

/** Whether the body is what was asked for, as it stands: nothing compressed was asked for. */
export function isOfKind({ header }: GuardedAnswer, expected: string): boolean {
  const type = header('content-type')?.split(';')[0]?.trim().toLowerCase();
  const coding = header('content-encoding')?.trim().toLowerCase() ?? 'identity';
  return type === expected && coding === 'identity';
}
