import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import type { AzureReach, AzureRequest } from './reach-azure.ts';

/** Longest wait for Entra or a managed identity, in milliseconds. */
const patience = 15_000;

/** What the library may say in a header: its own telemetry stays here. */
const passed: ReadonlySet<string> = new Set([
  'content-type',
  'accept',
  'metadata',
  'x-identity-header',
  'secret',
  'authorization',
]);

/** The library's network, through this room's one way out. */
export function msalNetwork(reach: AzureReach): INetworkModule {
  const send = async <Reply>(
    method: AzureRequest['method'],
    address: string,
    { headers = {}, body }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<Reply>> => {
    const reply = await reach.send({
      url: new URL(address),
      method,
      headers: Object.fromEntries(
        Object.entries(headers).filter(([name]) => passed.has(name.toLowerCase())),
      ),
      ...(body === undefined ? {} : { body: withoutTelemetry(body) }),
      signal: AbortSignal.timeout(patience),
    });
    const retryAfter = reply.headers.get('retry-after');
    return {
      status: reply.status,
      headers: retryAfter === null ? {} : { 'retry-after': retryAfter },
      // Read, checked and refused by the library, which made the request.
      body: parse(reply.text) as Reply,
    };
  };
  return {
    sendGetRequestAsync: (address, options) => send('GET', address, options),
    sendPostRequestAsync: (address, options) => send('POST', address, options),
  };
}

/** The form without the library's name and version, this machine's system and processor, and its past errors. */
function withoutTelemetry(form: string): string {
  const fields = [...new URLSearchParams(form)].filter(([name]) => !/^x-/i.test(name));
  return new URLSearchParams(fields).toString();
}

/** A page of a proxy is no reply: a fault in the library's own words, to which the status lends its meaning. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below.
  }
  return { error: 'unreadable_reply' };
}
