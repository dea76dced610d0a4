import type { DatabaseSync } from 'node:sqlite';
import type { Notice, TicketQuery } from '#shared/tickets/ports.ts';
import type { Handler, Ticket } from '#shared/tickets/ticket.ts';
import { withoutTraces } from './erase-traces.ts';
import { inTransaction } from './in-transaction.ts';
import { numberOf, textOf } from './read-row.ts';
import { readNotice, readTicket, writeTicketBody } from './read-ticket.ts';

type Mark = { readonly what: 'reminded' | 'escalated'; readonly at: number };
type As = 'handler' | 'deputy';

export type TicketsCore = {
  readonly add: (ticket: Ticket, person: string, notices: readonly Notice[]) => boolean;
  readonly find: (id: string) => Ticket | null;
  readonly replace: (ticket: Ticket, notices: readonly Notice[]) => boolean;
  readonly mark: (id: string, version: number, done: Mark, notices: readonly Notice[]) => boolean;
  readonly list: (query: TicketQuery) => readonly Ticket[];
  readonly running: () => readonly Ticket[];
  readonly markDigest: (notice: Notice) => boolean;
  readonly claim: (now: number, lease: number, limit: number) => readonly Notice[];
  readonly settle: (noticeId: string) => void;
  readonly seeHandler: (desk: string, handler: Handler, as: As, at: number) => void;
  readonly handlers: (desk: string, as: As, since: number) => readonly Handler[];
  readonly expire: (before: number) => number;
  readonly personOf: (ticketId: string) => string | null;
  readonly ticketsOf: (person: string) => readonly Ticket[];
  readonly countSince: (person: string, since: number) => number;
  readonly erase: (person: string) => number;
};

/** The questions handed to HR, their ways back, and what is still to be told of them. */
export function ticketsOf(database: DatabaseSync): TicketsCore {
  return {
    ...changesOf(database),
    ...listsOf(database),
    ...noticesOf(database),
    ...handlersOf(database),
    ...waysOf(database),
  };
}

/** Writes a notice beside what made it, in the same transaction. */
function keepNotices(database: DatabaseSync): (notices: readonly Notice[]) => void {
  const put = database.prepare(
    `INSERT OR IGNORE INTO ticket_notices (id, ticket, desk, kind, at, leased_until)
     VALUES (?, ?, ?, ?, ?, 0)`,
  );
  return (notices) => {
    for (const { id, ticket, desk, kind, at } of notices) put.run(id, ticket, desk, kind, at);
  };
}

function changesOf(
  database: DatabaseSync,
): Pick<TicketsCore, 'add' | 'find' | 'replace' | 'mark' | 'expire'> {
  const keep = keepNotices(database);
  const insert = database.prepare(
    `INSERT OR IGNORE INTO tickets VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const way = database.prepare('INSERT INTO ticket_ways VALUES (?, ?)');
  const select = database.prepare('SELECT * FROM tickets WHERE id = ?');
  const update = database.prepare(
    `UPDATE tickets SET state = ?, changed_at = ?, due_at = ?, reminded_at = ?, escalated_at = ?,
       version = ?, body = ? WHERE id = ? AND version = ?`,
  );
  const marks = {
    reminded: database.prepare(
      'UPDATE tickets SET reminded_at = ? WHERE id = ? AND version = ? AND reminded_at IS NULL',
    ),
    escalated: database.prepare(
      'UPDATE tickets SET escalated_at = ? WHERE id = ? AND version = ? AND escalated_at IS NULL',
    ),
  };
  const remove = database.prepare('DELETE FROM tickets WHERE changed_at < ?');
  return {
    add: (ticket, person, notices) =>
      inTransaction(database, () => {
        const { id, desk, state, createdAt, changedAt, dueAt, version } = ticket;
        const dates = [createdAt, changedAt, dueAt, ticket.remindedAt, ticket.escalatedAt];
        const put = insert.run(id, desk, state, ...dates, version, writeTicketBody(ticket));
        if (put.changes === 0) return false;
        way.run(id, person);
        keep(notices);
        return true;
      }),
    find: (id) => {
      const row = select.get(id);
      return row === undefined ? null : readTicket(row);
    },
    replace: (ticket, notices) =>
      inTransaction(database, () => {
        const { id, state, changedAt, dueAt, remindedAt, escalatedAt, version } = ticket;
        const dates = [changedAt, dueAt, remindedAt, escalatedAt];
        const body = writeTicketBody(ticket);
        const { changes } = update.run(state, ...dates, version, body, id, version - 1);
        if (changes === 0) return false;
        keep(notices);
        return true;
      }),
    mark: (id, version, { what, at }, notices) =>
      inTransaction(database, () => {
        if (marks[what].run(at, id, version).changes === 0) return false;
        keep(notices);
        return true;
      }),
    expire: (before) => withoutTraces(database, Number(remove.run(before).changes)),
  };
}

function listsOf(database: DatabaseSync): Pick<TicketsCore, 'list' | 'running'> {
  const list = database.prepare(
    `SELECT * FROM tickets
     WHERE desk IN (SELECT value FROM json_each(?)) AND (state <> 'closed' OR changed_at >= ?)
     ORDER BY state = 'closed', iif(state = 'closed', -changed_at, due_at), id`,
  );
  const running = database.prepare(
    `SELECT * FROM tickets WHERE state IN ('open', 'taken', 'waiting') ORDER BY due_at, id`,
  );
  return {
    list: ({ desks, closedSince }) => list.all(JSON.stringify(desks), closedSince).map(readTicket),
    running: () => running.all().map(readTicket),
  };
}

function noticesOf(database: DatabaseSync): Pick<TicketsCore, 'markDigest' | 'claim' | 'settle'> {
  const keep = keepNotices(database);
  const digest = database.prepare(
    `INSERT INTO ticket_digests VALUES (?, ?)
     ON CONFLICT DO UPDATE SET notice = excluded.notice WHERE notice < excluded.notice`,
  );
  const select = database.prepare(
    'SELECT * FROM ticket_notices WHERE leased_until <= ? ORDER BY number LIMIT ?',
  );
  const lease = database.prepare('UPDATE ticket_notices SET leased_until = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM ticket_notices WHERE id = ?');
  return {
    markDigest: (notice) =>
      inTransaction(database, () => {
        if (digest.run(notice.desk, notice.id).changes === 0) return false;
        keep([notice]);
        return true;
      }),
    claim: (now, milliseconds, limit) =>
      inTransaction(database, () => {
        const notices = select.all(now, limit).map(readNotice);
        for (const { id } of notices) lease.run(now + milliseconds, id);
        return notices;
      }),
    settle: (noticeId) => {
      remove.run(noticeId);
    },
  };
}

function handlersOf(database: DatabaseSync): Pick<TicketsCore, 'seeHandler' | 'handlers'> {
  const see = database.prepare(
    `INSERT INTO ticket_handlers VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET name = excluded.name, at = excluded.at`,
  );
  const select = database.prepare(
    `SELECT handler, name FROM ticket_handlers
     WHERE desk = ? AND role = ? AND at >= ? ORDER BY name, handler`,
  );
  return {
    seeHandler: (desk, { id, name }, as, at) => {
      see.run(desk, as, id, name, at);
    },
    handlers: (desk, as, since) =>
      select
        .all(desk, as, since)
        .map((row) => ({ id: textOf(row, 'handler'), name: textOf(row, 'name') })),
  };
}

function waysOf(
  database: DatabaseSync,
): Pick<TicketsCore, 'personOf' | 'ticketsOf' | 'countSince' | 'erase'> {
  const person = database.prepare('SELECT person FROM ticket_ways WHERE ticket = ?');
  const own = database.prepare(
    `SELECT tickets.* FROM ticket_ways JOIN tickets ON tickets.id = ticket
     WHERE person = ? ORDER BY created_at DESC, id`,
  );
  const count = database.prepare(
    `SELECT count(*) AS found FROM ticket_ways JOIN tickets ON tickets.id = ticket
     WHERE person = ? AND created_at >= ?`,
  );
  const erase = database.prepare(
    'DELETE FROM tickets WHERE id IN (SELECT ticket FROM ticket_ways WHERE person = ?)',
  );
  return {
    personOf: (ticketId) => {
      const row = person.get(ticketId);
      return row === undefined ? null : textOf(row, 'person');
    },
    ticketsOf: (asker) => own.all(asker).map(readTicket),
    countSince: (asker, since) => numberOf(count.get(asker, since) ?? {}, 'found'),
    erase: (asker) => withoutTraces(database, Number(erase.run(asker).changes)),
  };
}
