import { Fault } from '#shared/fault.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { AdaptiveCard } from '../outgoing.ts';
import { type Activity, isPersonal } from '../read-activity.ts';
import { languageOf, type Room } from '../room.ts';
import { mineCard, stateCard } from './agent-cards.ts';
import { deskCard } from './desk-card.ts';
import { formFor } from './open-form.ts';
import type { TicketPress } from './read-ticket-press.ts';
import { sentCard, sentText } from './ticket-form-card.ts';
import { deskTitle, writingOf } from './writing-of.ts';

/** What a press gives: a card in the place of the one pressed, something said below it, or a fault told. */
export type PressEnd =
  | {
      readonly kind: 'done';
      /** Takes the place of the card; null = it stays. */
      readonly card: AdaptiveCard | null;
      /** Said below, beside the answer to the press. */
      readonly below: { readonly text: string } | { readonly card: AdaptiveCard } | null;
      /** What the client says of the press when its card stays. */
      readonly line: string;
    }
  | { readonly kind: 'refused'; readonly text: string };

type Presser = { readonly activity: Activity; readonly person: Person };

/** Does what a press on a ticket's card asks. Throws what is no refusal of the desk's. */
export async function pressTicket(
  press: TicketPress,
  presser: Presser,
  room: Room,
): Promise<PressEnd> {
  const language = languageOf(room);
  const texts = ticketTexts[language];
  if (press.kind === 'incomplete') return { kind: 'refused', text: texts.textMissing };
  if (press.kind !== 'desk' && !isPersonal(presser.activity)) {
    return { kind: 'refused', text: texts.privately };
  }
  try {
    return await perform(press, presser, room);
  } catch (error) {
    if (!(error instanceof Fault) || !/^ticket|^not-allowed/u.test(error.code)) throw error;
    const { what, next } = faultTexts[language][error.code](error.details);
    return { kind: 'refused', text: texts.fault(what, next) };
  }
}

function perform(
  press: Exclude<TicketPress, { kind: 'incomplete' }>,
  presser: Presser,
  room: Room,
): Promise<PressEnd> {
  switch (press.kind) {
    case 'form':
      return openForm(press.answer, presser, room);
    case 'send':
      return send(press, presser, room);
    case 'agent':
      return actAsAgent(press, presser, room);
    case 'desk':
      return actAsHandler(press, presser, room);
  }
}

async function openForm(
  answer: string | null,
  { activity, person }: Presser,
  room: Room,
): Promise<PressEnd> {
  const texts = ticketTexts[languageOf(room)];
  const card = await formFor(answer, activity.conversation.id, person, room);
  if (card === null) return { kind: 'refused', text: texts.off };
  return { kind: 'done', card: null, below: { card }, line: texts.formBelow };
}

async function send(
  { form, request }: Extract<TicketPress, { kind: 'send' }>,
  { activity, person }: Presser,
  room: Room,
): Promise<PressEnd> {
  const { answer, ...asked } = request;
  const conversationId = activity.conversation.id;
  const from = answer === null ? null : { conversationId, answerId: answer };
  const { tickets } = room.desk;
  const ticket = await tickets.create(person, { ...asked, from }, 'teams', form);
  const writing = writingOf(room);
  const text = sentText(ticket, deskTitle(room, ticket.desk), writing);
  return { kind: 'done', card: sentCard(writing.language), below: { text }, line: text };
}

async function actAsAgent(
  { ticket: id, act }: Extract<TicketPress, { kind: 'agent' }>,
  { person }: Presser,
  room: Room,
): Promise<PressEnd> {
  const { tickets } = room.desk;
  const writing = writingOf(room);
  const { actionDone } = ticketTexts[writing.language];
  if (act === 'show') {
    const ticket = await tickets.ofAgent(person, id);
    const card = mineCard(ticket, deskTitle(room, ticket.desk), writing);
    return { kind: 'done', card: null, below: { card }, line: actionDone };
  }
  const ticket = await tickets.actAsAgent(person, id, act, 'teams');
  return { kind: 'done', card: stateCard(ticket, writing), below: null, line: actionDone };
}

async function actAsHandler(
  { ticket: id, act }: Extract<TicketPress, { kind: 'desk' }>,
  { person }: Presser,
  room: Room,
): Promise<PressEnd> {
  const { tickets } = room.desk;
  const writing = writingOf(room);
  const { actionDone, validated } = ticketTexts[writing.language];
  if (act === 'validate') {
    const { owner, reviewAt } = await tickets.validate(person, id, 'teams');
    const text = validated(owner, readableDate(reviewAt, ticketTexts[writing.language].locale));
    return { kind: 'done', card: null, below: { text }, line: text };
  }
  const ticket =
    act === 'show'
      ? await tickets.ofHandler(person, id)
      : await tickets.actAsHandler(person, id, act, 'teams');
  const handlers = await tickets.handlersOf(ticket.desk);
  const card = deskCard(ticket, { handlers, now: room.clock.now() }, writing);
  return act === 'show'
    ? { kind: 'done', card: null, below: { card }, line: actionDone }
    : { kind: 'done', card, below: null, line: actionDone };
}
