import type { ServerResponse } from 'node:http';

/** What every answer of this room says to the browser. */
export const guardHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Sends one JSON value, never kept by a cache. */
export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, {
    ...guardHeaders,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
};
