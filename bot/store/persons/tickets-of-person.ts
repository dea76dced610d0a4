import type { DatabaseSync } from 'node:sqlite';
import { noticeOf } from '../../tickets/notices-of.ts';
import { readTicket, writeTicketBody } from '../read-ticket.ts';
import { erasedName, type PersonKeys, type PersonRoom, rowsOf, runEach } from './person-room.ts';

const ownTickets = `SELECT tickets.* FROM ticket_ways JOIN tickets ON tickets.id = ticket
  WHERE person = :pseudonym ORDER BY created_at, id`;

/** The questions that the person handed to HR. HR goes on with them, unnamed, unless they are to go too. */
export const questionsOfPerson: PersonRoom = {
  tables: ['tickets', 'ticket_ways', 'ticket_notices'],
  held: (database, { pseudonym }) => ({
    tickets: rowsOf(database, ownTickets, { pseudonym }).map((row) => {
      const ticket = readTicket(row);
      // Notes are of HR for HR: what they say of the person is theirs to read, who wrote it is not.
      const messages = ticket.messages.map((message) =>
        message.kind === 'note' ? { ...message, author: null } : message,
      );
      return { ...row, body: writeTicketBody({ ...ticket, messages }) };
    }),
  }),
  erase: (database, who) => ({
    items: who.withTickets ? eraseTickets(database, who) : unnameTickets(database, who),
    left: 0,
  }),
};

function eraseTickets(database: DatabaseSync, { pseudonym }: PersonKeys): number {
  const erase =
    'DELETE FROM tickets WHERE id IN (SELECT ticket FROM ticket_ways WHERE person = :pseudonym)';
  return runEach(database, [erase], { pseudonym });
}

/** A new version: whoever of HR holds the older one in hand cannot write the name back. The card in Teams is renewed. */
function unnameTickets(database: DatabaseSync, { pseudonym }: PersonKeys): number {
  const update = database.prepare('UPDATE tickets SET body = ?, version = ? WHERE id = ?');
  const notify = database.prepare(
    `INSERT OR IGNORE INTO ticket_notices (id, ticket, desk, kind, at, leased_until)
     VALUES (?, ?, ?, ?, ?, 0)`,
  );
  for (const row of rowsOf(database, ownTickets, { pseudonym })) {
    const named = readTicket(row);
    const ticket = { ...named, asker: null, answerId: null, version: named.version + 1 };
    update.run(writeTicketBody(ticket), ticket.version, ticket.id);
    const { id, desk, kind, at } = noticeOf(ticket, 'card');
    notify.run(id, ticket.id, desk, kind, at);
  }
  return runEach(database, ['DELETE FROM ticket_ways WHERE person = :pseudonym'], { pseudonym });
}

/**
 * What the person did at a desk of HR. The name under an answer stays as long as the question: whoever deals with
 * somebody's case is known to them by name (CRPA, art. L. 111-2). What leads from it to the person's records goes.
 */
export const handlingOfPerson: PersonRoom = {
  tables: ['tickets', 'ticket_handlers'],
  held: (database, { pseudonym }) => ({
    ticket_handlers: rowsOf(database, 'SELECT * FROM ticket_handlers WHERE handler = :pseudonym', {
      pseudonym,
    }),
    messages: rowsOf(
      database,
      `SELECT tickets.id AS ticket, said.value ->> 'kind' AS kind, said.value ->> 'at' AS at,
         said.value ->> 'text' AS text
       FROM tickets, json_each(body, '$.messages') AS said
       WHERE said.value ->> '$.author.id' = :pseudonym ORDER BY tickets.id, said.key`,
      { pseudonym },
    ),
    in_hand: rowsOf(
      database,
      "SELECT id, state FROM tickets WHERE body ->> '$.handler.id' = :pseudonym ORDER BY id",
      { pseudonym },
    ),
  }),
  erase: (database, { pseudonym }) => {
    // A quotation mark within a text is written with a backslash before it: only an id is met.
    const values = {
      pseudonym,
      written: `"id":"${pseudonym}"`,
      erased: `"id":"${erasedName}"`,
    };
    const left = runEach(
      database,
      [
        `UPDATE tickets SET body = replace(body, :written, :erased), version = version + 1
         WHERE instr(body, :written) > 0`,
      ],
      values,
    );
    const seen = runEach(
      database,
      ['DELETE FROM ticket_handlers WHERE handler = :pseudonym'],
      values,
    );
    return { items: seen + left, left };
  },
};

/** Who validated an answer stands with each of its versions; the answers are the administration's. */
export const validatedOfPerson: PersonRoom = {
  tables: ['validated_answers', 'validated_versions'],
  held: (database, { pseudonym }) => ({
    validated_versions: rowsOf(
      database,
      `SELECT answer, version, at FROM validated_versions
       WHERE record ->> '$.validatedBy' = :pseudonym ORDER BY answer, version`,
      { pseudonym },
    ),
  }),
  erase: (database, { pseudonym }) => {
    const statements = ['validated_answers', 'validated_versions'].map(
      (table) => `UPDATE ${table} SET record = json_set(record, '$.validatedBy', '${erasedName}')
        WHERE record ->> '$.validatedBy' = :pseudonym`,
    );
    return { items: runEach(database, statements, { pseudonym }), left: 0 };
  },
};
