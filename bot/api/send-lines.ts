import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { LinesType } from '#shared/wire/headers.ts';
import { guardHeaders } from './send-json.ts';
import type { Visit } from './visit.ts';

const linesType: LinesType = 'application/x-ndjson';

/** Aborts when the reader leaves, or when the server can wait no longer. */
export const leavingSignal = ({ ports, response }: Visit): AbortSignal => {
  const leaving = new AbortController();
  const { stopping } = ports;
  response.on('close', () => leaving.abort());
  return stopping === undefined ? leaving.signal : AbortSignal.any([leaving.signal, stopping]);
};

/**
 * Sends events one by one, each a line of JSON. They are heard to their end also when the reader leaves, so that what
 * they write in the journal is written.
 */
export const sendLines = async (
  response: ServerResponse,
  lines: AsyncIterable<unknown>,
): Promise<void> => {
  for await (const line of lines) {
    if (!response.headersSent) {
      response.writeHead(200, {
        ...guardHeaders,
        'content-type': `${linesType}; charset=utf-8`,
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
    }
    await writeLine(response, line);
  }
  response.end();
};

const writeLine = async (response: ServerResponse, line: unknown): Promise<void> => {
  if (response.destroyed || response.write(`${JSON.stringify(line)}\n`)) return;
  // A slow reader holds the turn back instead of filling memory.
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
};
