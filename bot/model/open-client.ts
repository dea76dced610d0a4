import { OpenAI } from 'openai';
import { type ClientCall, guardFetch } from './guard-fetch.ts';

const silent = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
};

/**
 * A client for one call. Every option that it would else take from an `OPENAI_*` variable is given,
 * `null` included; the headers it makes are thrown away by the guarded fetch, which alone holds the
 * key. One attempt: waiting and falling back are routing's.
 */
export function openClient(call: ClientCall): OpenAI {
  return new OpenAI({
    baseURL: call.endpoint.baseURL,
    fetch: guardFetch(call),
    apiKey: 'held-by-the-door',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: call.endpoint.timeouts.total + 1_000,
    logLevel: 'off',
    logger: silent,
  });
}
