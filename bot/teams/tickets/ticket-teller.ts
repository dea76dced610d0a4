import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { TicketDeskRule } from '#shared/policy/ticket-desk.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { AgentNews, DeskNews, Teller, Told } from '../../tickets/tell-notice.ts';
import { type AdaptiveCard, cardMessage, type Outgoing, plainMessage } from '../outgoing.ts';
import { SendFault } from '../read-send-fault.ts';
import { languageOf, type Room, speakIn } from '../room.ts';
import { newsCard } from './agent-cards.ts';
import { dayInWords } from './card-parts.ts';
import { deskCard, digestCard } from './desk-card.ts';
import { writingOf } from './writing-of.ts';

/** One reminder to a person in this time, whatever number of questions waits for them. */
const betweenReminders = 20 * 3_600_000;

/** Tells of tickets in Teams: one card for each in the desk's channel, messages in the agent's own chat. */
export function createTeller(room: Room): Teller {
  return {
    toDesk: (desk, news) => tellDesk(desk, news, room),
    toAgent: (person, desk, news) => tellAgent(person, desk, news, room),
    toDeputy: async (person, desk, ticket) => {
      const { escalatedToYou } = ticketTexts[languageOf(room)];
      const card = await cardOf(ticket, room);
      const message = { ...cardMessage(card), text: escalatedToYou(desk.title) };
      return tellPerson(person, message, room);
    },
  };
}

async function tellDesk(desk: TicketDeskRule, news: DeskNews, room: Room): Promise<Told> {
  const channel = await room.places.channelOf(desk.id);
  if (channel === null) return 'told';
  const writing = writingOf(room);
  const texts = ticketTexts[writing.language];
  switch (news.kind) {
    case 'card':
      return renewCard(news.ticket, desk, channel, room);
    case 'digest': {
      const card = digestCard(desk.title, news.tickets, room.clock.now(), writing);
      return send(channel, cardMessage(card), room);
    }
    case 'reminder': {
      const { id, dueAt, handler } = news.ticket;
      const text = texts.reminder(id, dayInWords(dueAt, writing), handler?.name ?? null);
      return send(channel, plainMessage(text), room);
    }
    case 'escalation': {
      const { id, dueAt } = news.ticket;
      const names = news.deputies.map(({ name }) => name);
      const text = texts.escalation(id, dayInWords(dueAt, writing), names);
      return send(channel, plainMessage(text), room);
    }
  }
}

/** Renews the ticket's card, or puts it there; a card that somebody deleted is put anew while the question is under way. */
async function renewCard(
  ticket: Ticket,
  desk: TicketDeskRule,
  channel: string,
  room: Room,
): Promise<Told> {
  const card = await cardOf(ticket, room);
  const place = await room.places.cardOf(ticket.id);
  if (place !== null) {
    const told = await attempt(room, () =>
      speakIn(room, place.reference, (voice) => voice.update(place.activity, cardMessage(card))),
    );
    if (told !== 'unreachable') return told;
  }
  const isNeeded = desk.delivery === 'each' && !['answered', 'closed'].includes(ticket.state);
  if (!isNeeded) return 'told';
  return attempt(room, () =>
    speakIn(room, channel, async (voice) => {
      const { id } = await voice.send(cardMessage(card));
      if (id !== null) await room.places.keepCard(ticket.id, { reference: channel, activity: id });
    }),
  );
}

async function cardOf(ticket: Ticket, room: Room): Promise<AdaptiveCard> {
  const handlers = await room.desk.tickets.handlersOf(ticket.desk);
  return deskCard(ticket, { handlers, now: room.clock.now() }, writingOf(room));
}

async function tellAgent(
  person: string,
  desk: TicketDeskRule,
  news: AgentNews,
  room: Room,
): Promise<Told> {
  if (news.kind === 'detail-reminder') {
    const chat = await room.places.chatOf(person);
    if (chat === null || chat.quiet || chat.blocked) return 'told';
    const now = room.clock.now();
    if (!(await room.places.takeReminder(person, now - betweenReminders, now))) return 'later';
  }
  return tellPerson(person, cardMessage(newsCard(news, desk.title, writingOf(room))), room);
}

/** Whoever never wrote to the bot in Teams finds it in the tab. */
async function tellPerson(person: string, message: Outgoing, room: Room): Promise<Told> {
  const chat = await room.places.chatOf(person);
  if (chat === null) return 'told';
  if (chat.blocked) return 'unreachable';
  const told = await send(chat.reference, message, room);
  if (told === 'unreachable') await room.places.blockChat(person);
  return told;
}

const send = (reference: string, message: Outgoing, room: Room): Promise<Told> =>
  attempt(room, () =>
    speakIn(room, reference, async (voice) => {
      await voice.send(message);
    }),
  );

async function attempt(room: Room, work: () => Promise<void>): Promise<Told> {
  try {
    await work();
    return 'told';
  } catch (error) {
    const kind = error instanceof SendFault ? error.kind : 'internal';
    room.log(`teams: news of a ticket not taken (${kind})`);
    if (kind === 'slow-down' || kind === 'timeout' || kind === 'unavailable') return 'later';
    return 'unreachable';
  }
}
