import { z } from 'zod';
import { Fault } from '#shared/fault.ts';
import type { QuestionRequest } from '#shared/wire/question-request.ts';
import { readChannel } from './read-channel.ts';
import { readJsonBody } from './read-json-body.ts';
import { leavingSignal, sendLines } from './send-lines.ts';
import type { Visit } from './visit.ts';

/** A conversation's name as panes choose it. */
export const conversationName: RegExp = /^[A-Za-z0-9-]{8,64}$/u;

const questionSchema: z.ZodType<QuestionRequest> = z.strictObject({
  conversationId: z.string().regex(conversationName),
  text: z.string(),
  spaces: z.array(z.string().max(100)).max(50).exactOptional(),
  complete: z.boolean().exactOptional(),
});

/** Runs a turn and sends its events one by one; a reader who leaves, or the server that stops, stops the turn. */
export const answerQuestion = async (visit: Visit): Promise<void> => {
  const { ports, request, response, person, language } = visit;
  const read = questionSchema.safeParse(await readJsonBody(request));
  if (!read.success) throw new Fault('request-unreadable');
  const events = ports.desk.ask({
    person,
    channel: readChannel(visit),
    conversationId: read.data.conversationId,
    text: read.data.text,
    spaces: read.data.spaces ?? null,
    complete: read.data.complete ?? false,
    language,
    signal: leavingSignal(visit),
  });
  await sendLines(response, events);
};
