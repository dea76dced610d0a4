import { z } from 'zod';
import type { HandlerActionRequest } from '#shared/wire/console-tickets.ts';
import type { AgentActionRequest, TicketRequest } from '#shared/wire/ticket-exchange.ts';

/** Names of the actions on the cards of tickets. */
export const ticketVerbs = {
  form: 'ticketForm',
  send: 'ticketSend',
  agent: 'ticketAgent',
  desk: 'ticketDesk',
} as const;

/** A press on one of those cards. */
export type TicketPress =
  | { readonly kind: 'form'; readonly answer: string | null }
  | { readonly kind: 'send'; readonly form: string; readonly request: SendRequest }
  | { readonly kind: 'agent'; readonly ticket: string; readonly act: 'show' | AgentActionRequest }
  | {
      readonly kind: 'desk';
      readonly ticket: string;
      readonly act: 'show' | 'validate' | HandlerActionRequest;
    }
  /** A field that the action needs is empty or too long. */
  | { readonly kind: 'incomplete' };

/** A form as it was filled in; the conversation is that of the press. */
type SendRequest = Omit<TicketRequest, 'from'> & { readonly answer: string | null };

/** Characters of a question or of one message. */
export const longestText = 4_000;

const reference = z.string().regex(/^[\w-]{1,64}$/u);
const version = z.coerce.number().int().min(1).max(1_000_000);
const answer = reference.nullish().transform((value) => value ?? null);
const ticked = z
  .union([z.boolean(), z.string().max(10)])
  .optional()
  .transform((value) => value === true || value === 'true');
const optional = z.string().max(longestText).nullish();

const formSchema = z.object({ verb: z.literal(ticketVerbs.form), answer });
const sendSchema = z.object({
  verb: z.literal(ticketVerbs.send),
  form: z.string().regex(/^t-[\w-]{1,64}$/u),
  answer,
  question: z.string().max(longestText),
  detail: optional,
  join: ticked,
  anonymous: ticked,
});
const agentActs = ['show', 'give-detail', 'close', 'reopen', 'lift-anonymity'] as const;
const deskActs = [
  'show',
  'validate',
  'take',
  'ask-detail',
  'answer',
  'note',
  'reassign',
  'close',
] as const;
const agentSchema = z.object({
  verb: z.literal(ticketVerbs.agent),
  ticket: reference,
  version,
  act: z.enum(agentActs),
  detailText: optional,
  reopenText: optional,
});
const deskSchema = z.object({
  verb: z.literal(ticketVerbs.desk),
  ticket: reference,
  version,
  act: z.enum(deskActs),
  askText: optional,
  answerText: optional,
  noteText: optional,
  to: reference.nullish(),
});
const pressSchema = z.discriminatedUnion('verb', [formSchema, sendSchema, agentSchema, deskSchema]);
const executeSchema = z.object({ action: z.object({ data: z.unknown() }) });
const verbSchema = z.object({
  verb: z.enum([ticketVerbs.form, ticketVerbs.send, ticketVerbs.agent, ticketVerbs.desk]),
});

/** The press in an invoke (Action.Execute) or a message (Action.Submit); null for what is no press of a ticket's card. */
export function readTicketPress(value: unknown): TicketPress | null {
  const executed = executeSchema.safeParse(value);
  const data = executed.success ? executed.data.action.data : value;
  if (!verbSchema.safeParse(data).success) return null;
  const read = pressSchema.safeParse(data);
  if (!read.success) return { kind: 'incomplete' };
  const press = read.data;
  switch (press.verb) {
    case 'ticketForm':
      return { kind: 'form', answer: press.answer };
    case 'ticketSend':
      return readSend(press);
    case 'ticketAgent':
      return readAgentAct(press);
    case 'ticketDesk':
      return readDeskAct(press);
  }
}

function readSend(press: z.infer<typeof sendSchema>): TicketPress {
  const question = press.question.trim();
  if (question === '') return { kind: 'incomplete' };
  const { form, answer: from, anonymous, join: joinAnswer } = press;
  const detail = wordsOf(press.detail);
  return {
    kind: 'send',
    form,
    request: { question, detail, joinAnswer, anonymous, answer: from },
  };
}

function readAgentAct(press: z.infer<typeof agentSchema>): TicketPress {
  const { ticket, version: seen, act } = press;
  const told = { kind: 'agent', ticket } as const;
  switch (act) {
    case 'show':
      return { ...told, act };
    case 'close':
    case 'lift-anonymity':
      return { ...told, act: { version: seen, action: { kind: act } } };
    case 'give-detail':
    case 'reopen': {
      const text = wordsOf(act === 'reopen' ? press.reopenText : press.detailText);
      if (text === null) return { kind: 'incomplete' };
      return { ...told, act: { version: seen, action: { kind: act, text } } };
    }
  }
}

function readDeskAct(press: z.infer<typeof deskSchema>): TicketPress {
  const { ticket, version: seen, act } = press;
  const told = { kind: 'desk', ticket } as const;
  if (act === 'show' || act === 'validate') return { ...told, act };
  if (act === 'take' || act === 'close') {
    return { ...told, act: { version: seen, action: { kind: act } } };
  }
  if (act === 'reassign') {
    const { to } = press;
    if (to === null || to === undefined) return { kind: 'incomplete' };
    return { ...told, act: { version: seen, action: { kind: act, to } } };
  }
  const texts = { 'ask-detail': press.askText, answer: press.answerText, note: press.noteText };
  const text = wordsOf(texts[act]);
  if (text === null) return { kind: 'incomplete' };
  return { ...told, act: { version: seen, action: { kind: act, text } } };
}

function wordsOf(text: string | null | undefined): string | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : words;
}
