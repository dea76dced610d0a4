import { z } from 'zod';
import { Fault } from '#shared/fault.ts';
import type { HandlerActionRequest } from '#shared/wire/console-tickets.ts';
import type {
  AgentActionRequest,
  SuggestionsRequest,
  TicketRequest,
} from '#shared/wire/ticket-exchange.ts';
import { conversationName } from './answer-question.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Visit } from './visit.ts';

/** Characters of a question or of one message. */
const words = z.string().trim().min(1).max(4_000);
const version = z.int().min(1).max(1_000_000);
const reference = z.string().regex(/^[\w-]{1,64}$/u);

const request: z.ZodType<TicketRequest> = z.strictObject({
  question: words,
  from: z
    .strictObject({ conversationId: z.string().regex(conversationName), answerId: reference })
    .nullable(),
  joinAnswer: z.boolean(),
  anonymous: z.boolean(),
  detail: z.string().trim().max(4_000).nullable(),
});
const suggestions: z.ZodType<SuggestionsRequest> = z.strictObject({ question: words });
const agentAction: z.ZodType<AgentActionRequest> = z.strictObject({
  version,
  action: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('give-detail'), text: words }),
    z.strictObject({ kind: z.literal('lift-anonymity') }),
    z.strictObject({ kind: z.literal('reopen'), text: words }),
    z.strictObject({ kind: z.literal('close') }),
  ]),
});
const handlerAction: z.ZodType<HandlerActionRequest> = z.strictObject({
  version,
  action: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('take') }),
    z.strictObject({ kind: z.literal('ask-detail'), text: words }),
    z.strictObject({ kind: z.literal('answer'), text: words }),
    z.strictObject({ kind: z.literal('note'), text: words }),
    z.strictObject({ kind: z.literal('reassign'), to: reference }),
    z.strictObject({ kind: z.literal('close') }),
  ]),
});

/** What may be sent about a ticket, shape by shape. */
export const ticketBodies: {
  readonly request: z.ZodType<TicketRequest>;
  readonly suggestions: z.ZodType<SuggestionsRequest>;
  readonly agentAction: z.ZodType<AgentActionRequest>;
  readonly handlerAction: z.ZodType<HandlerActionRequest>;
} = { request, suggestions, agentAction, handlerAction };

/** @throws Fault `request-unreadable`, `request-too-large` */
export const readTicketBody = async <Body>(
  visit: Visit,
  schema: z.ZodType<Body>,
): Promise<Body> => {
  const read = schema.safeParse(await readJsonBody(visit.request));
  if (!read.success) throw new Fault('request-unreadable');
  return read.data;
};
