import { AsyncLocalStorage } from 'node:async_hooks';
import { OpenAI } from 'openai';
import { ModelFault } from '#shared/routing/ports.ts';
import { type ClientCall, fetchGuarded } from './guard-fetch.ts';

const silent = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
};

/** The call on whose behalf the client is at work. */
const calls = new AsyncLocalStorage<ClientCall>();

/**
 * One client for the process: it knows neither an address nor a key, both are the call's. Every
 * option that it would else take from an `OPENAI_*` variable is given, `null` included; the headers
 * it makes are thrown away. One attempt: waiting and falling back are routing's.
 */
const client = new OpenAI({
  baseURL: 'https://endpoint.invalid',
  fetch: async (input, init) => {
    const call = calls.getStore();
    if (call === undefined) throw new ModelFault('host-refused');
    return fetchGuarded(call, new URL(input instanceof Request ? input.url : input), init);
  },
  apiKey: 'held-by-the-door',
  adminAPIKey: null,
  organization: null,
  project: null,
  webhookSecret: null,
  maxRetries: 0,
  logLevel: 'off',
  logger: silent,
});

/** Uses the client for one call; the door's own clock stops it long before the client's would. */
export function withClient<Result>(
  call: ClientCall,
  use: (client: OpenAI, options: { readonly timeout: number }) => Result,
): Result {
  const options = { timeout: call.endpoint.timeouts.total + 1_000 };
  return calls.run(call, () => use(client, options));
}
