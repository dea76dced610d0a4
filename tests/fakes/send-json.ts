import type { ServerResponse } from 'node:http';

/** Answers with a JSON body, as every stand-in here does. */
export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
