import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { Fault } from '#shared/fault.ts';
import type { LinesType } from '#shared/wire/headers.ts';
import type { QuestionRequest } from '#shared/wire/question-request.ts';
import type { TurnLine } from '#shared/wire/turn-line.ts';
import { readJsonBody } from './read-json-body.ts';
import { guardHeaders } from './send-json.ts';
import type { Visit } from './visit.ts';

const linesType: LinesType = 'application/x-ndjson';

/** A conversation's name as panes choose it. */
export const conversationName: RegExp = /^[A-Za-z0-9-]{8,64}$/u;

const questionSchema: z.ZodType<QuestionRequest> = z.strictObject({
  conversationId: z.string().regex(conversationName),
  text: z.string(),
  spaces: z.array(z.string().max(100)).max(50).exactOptional(),
  complete: z.boolean().exactOptional(),
});

const writeLine = async (response: ServerResponse, line: TurnLine): Promise<void> => {
  if (response.destroyed || response.write(`${JSON.stringify(line)}\n`)) return;
  // A slow reader holds the turn back instead of filling memory.
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
};

/**
 * Runs a turn and sends its events one by one. When the reader leaves or the server stops, the turn is told to stop and
 * is still heard to its end, so that its journal line is written.
 */
export const answerQuestion = async (visit: Visit): Promise<void> => {
  const { ports, request, response, person, language } = visit;
  const read = questionSchema.safeParse(await readJsonBody(request));
  if (!read.success) throw new Fault('request-unreadable');
  const leaving = new AbortController();
  const { stopping } = ports;
  response.on('close', () => leaving.abort());
  const events = ports.desk.ask({
    person,
    channel: 'tab',
    conversationId: read.data.conversationId,
    text: read.data.text,
    spaces: read.data.spaces ?? null,
    complete: read.data.complete ?? false,
    language,
    signal: stopping === undefined ? leaving.signal : AbortSignal.any([leaving.signal, stopping]),
  });
  for await (const event of events) {
    if (!response.headersSent) {
      response.writeHead(200, {
        ...guardHeaders,
        'content-type': `${linesType}; charset=utf-8`,
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      });
    }
    await writeLine(response, event);
  }
  response.end();
};
