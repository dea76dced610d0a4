import type { DatabaseSync } from 'node:sqlite';
import type { CardPlace, Chat } from '../teams/ticket-places.ts';
import { numberOf, textOf } from './read-row.ts';

export type TicketPlacesCore = {
  readonly keepChat: (
    person: string,
    conversationId: string,
    reference: string,
    at: number,
  ) => void;
  readonly chatOf: (person: string) => Chat | null;
  readonly blockChat: (person: string) => void;
  readonly quietChat: (person: string, quiet: boolean) => boolean;
  readonly takeReminder: (person: string, since: number, at: number) => boolean;
  readonly forgetChat: (conversationId: string) => void;
  readonly keepChannel: (desk: string, reference: string, at: number) => void;
  readonly channelOf: (desk: string) => string | null;
  readonly keepCard: (ticket: string, place: CardPlace) => void;
  readonly cardOf: (ticket: string) => CardPlace | null;
  readonly expireChats: (before: number) => number;
};

/** Where tickets are told of in Teams. */
export function ticketPlacesOf(database: DatabaseSync): TicketPlacesCore {
  return { ...chatsOf(database), ...channelsOf(database) };
}

function chatsOf(
  database: DatabaseSync,
): Omit<TicketPlacesCore, 'keepChannel' | 'channelOf' | 'keepCard' | 'cardOf'> {
  const keep = database.prepare(
    `INSERT INTO ticket_chats VALUES (?, ?, ?, ?, 0, 0, NULL)
     ON CONFLICT DO UPDATE SET conversation = excluded.conversation,
       reference = excluded.reference, at = excluded.at, blocked = 0`,
  );
  const select = database.prepare('SELECT * FROM ticket_chats WHERE person = ?');
  const block = database.prepare('UPDATE ticket_chats SET blocked = 1 WHERE person = ?');
  const quiet = database.prepare('UPDATE ticket_chats SET quiet = ? WHERE person = ?');
  const remind = database.prepare(
    `UPDATE ticket_chats SET reminded_at = ?
     WHERE person = ? AND (reminded_at IS NULL OR reminded_at < ?)`,
  );
  const forget = database.prepare('DELETE FROM ticket_chats WHERE conversation = ?');
  const expire = database.prepare('DELETE FROM ticket_chats WHERE at < ?');
  return {
    keepChat: (person, conversationId, reference, at) => {
      keep.run(person, conversationId, reference, at);
    },
    chatOf: (person) => {
      const row = select.get(person);
      if (row === undefined) return null;
      return {
        conversationId: textOf(row, 'conversation'),
        reference: textOf(row, 'reference'),
        quiet: numberOf(row, 'quiet') === 1,
        blocked: numberOf(row, 'blocked') === 1,
      };
    },
    blockChat: (person) => {
      block.run(person);
    },
    quietChat: (person, wanted) => quiet.run(wanted ? 1 : 0, person).changes === 1,
    takeReminder: (person, since, at) => remind.run(at, person, since).changes === 1,
    forgetChat: (conversationId) => {
      forget.run(conversationId);
    },
    expireChats: (before) => Number(expire.run(before).changes),
  };
}

function channelsOf(
  database: DatabaseSync,
): Pick<TicketPlacesCore, 'keepChannel' | 'channelOf' | 'keepCard' | 'cardOf'> {
  const keepChannel = database.prepare(
    `INSERT INTO ticket_channels VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET reference = excluded.reference, at = excluded.at`,
  );
  const channel = database.prepare('SELECT reference FROM ticket_channels WHERE desk = ?');
  // A ticket may have gone while its card was under way.
  const keepCard = database.prepare(
    `INSERT INTO ticket_cards SELECT id, ?2, ?3 FROM tickets WHERE id = ?1
     ON CONFLICT DO UPDATE SET reference = excluded.reference, activity = excluded.activity`,
  );
  const card = database.prepare('SELECT * FROM ticket_cards WHERE ticket = ?');
  return {
    keepChannel: (desk, reference, at) => {
      keepChannel.run(desk, reference, at);
    },
    channelOf: (desk) => {
      const row = channel.get(desk);
      return row === undefined ? null : textOf(row, 'reference');
    },
    keepCard: (ticket, { reference, activity }) => {
      keepCard.run(ticket, reference, activity);
    },
    cardOf: (ticket) => {
      const row = card.get(ticket);
      if (row === undefined) return null;
      return { reference: textOf(row, 'reference'), activity: textOf(row, 'activity') };
    },
  };
}
