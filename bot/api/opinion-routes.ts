import { z } from 'zod';
import { Fault } from '#shared/fault.ts';
import { longestOpinion, opinionReasons } from '#shared/opinion-reasons.ts';
import type { OpinionRequest } from '#shared/wire/opinion-request.ts';
import { conversationName } from './answer-question.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

const opinionSchema: z.ZodType<OpinionRequest> = z
  .strictObject({
    conversationId: z.string().regex(conversationName),
    answerId: z.string().regex(/^[\w-]{1,64}$/u),
    reaction: z.enum(['like', 'dislike']),
    reasons: z.array(z.enum(opinionReasons)).max(opinionReasons.length),
    text: z.string().trim().max(longestOpinion),
  })
  .refine(({ reaction, reasons }) => (reaction === 'dislike') === reasons.length > 0);

/** An opinion on an answer that the person was not given is none: of somebody else's no more is told than of one that never was. */
const opine = async (visit: Visit): Promise<void> => {
  const read = opinionSchema.safeParse(await readJsonBody(visit.request));
  if (!read.success) throw new Fault('request-unreadable');
  const { ports, person, response } = visit;
  const { conversationId, answerId } = read.data;
  const { lost } = await ports.desk.where(person, 'tab', conversationId, answerId);
  if (lost !== null) throw new Fault('answer-unknown');
  const reasons = [...new Set(read.data.reasons)];
  await ports.opine({ ...read.data, reasons, activityId: null, person, channel: 'tab' });
  sendJson(response, 201, { answerId });
};

/** What people think of the answers that they were given. */
export const opinionRoutes: readonly Route[] = [
  { method: 'POST', path: '/api/opinions', rule: 'person', run: opine },
];
