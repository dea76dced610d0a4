import { Fault } from '#shared/fault.ts';
import type { Notice } from '#shared/tickets/ports.ts';
import type { Ticket, TicketState } from '#shared/tickets/ticket.ts';
import { jsonOf, numberOf, numberOrNull, type Row, textOf, textOrNull } from './read-row.ts';

/** What of a ticket is kept as one value: what nobody searches by. */
type Body = Pick<Ticket, 'question' | 'context' | 'answerId' | 'asker' | 'handler' | 'messages'>;

const states: readonly TicketState[] = ['open', 'taken', 'waiting', 'answered', 'closed'];
const kinds: readonly Notice['kind'][] = [
  'card',
  'reminder',
  'escalation',
  'digest',
  'detail-asked',
  'detail-reminder',
  'answered',
  'closed',
];

export function writeTicketBody(ticket: Ticket): string {
  const { question, context, answerId, asker, handler, messages } = ticket;
  const body: Body = { question, context, answerId, asker, handler, messages };
  return JSON.stringify(body);
}

/** A ticket as this store wrote it. */
export function readTicket(row: Row): Ticket {
  const body = jsonOf(row, 'body');
  if (!isBody(body)) throw new Fault('store-damaged', { column: 'body', wanted: 'a ticket' });
  return {
    id: textOf(row, 'id'),
    desk: textOf(row, 'desk'),
    state: oneOf(states, row, 'state'),
    ...body,
    createdAt: numberOf(row, 'created_at'),
    changedAt: numberOf(row, 'changed_at'),
    dueAt: numberOf(row, 'due_at'),
    remindedAt: numberOrNull(row, 'reminded_at'),
    escalatedAt: numberOrNull(row, 'escalated_at'),
    version: numberOf(row, 'version'),
  };
}

export function readNotice(row: Row): Notice {
  return {
    id: textOf(row, 'id'),
    ticket: textOrNull(row, 'ticket'),
    desk: textOf(row, 'desk'),
    kind: oneOf(kinds, row, 'kind'),
    at: numberOf(row, 'at'),
  };
}

function oneOf<Name extends string>(known: readonly Name[], row: Row, column: string): Name {
  const text = textOf(row, column);
  const found = known.find((name) => name === text);
  if (found === undefined) throw new Fault('store-damaged', { column, wanted: 'a known name' });
  return found;
}

/** By hand: a schema library would be loaded by every command that opens the store. */
function isBody(kept: unknown): kept is Body {
  if (typeof kept !== 'object' || kept === null) return false;
  const members = new Map<string, unknown>(Object.entries(kept));
  const objects = ['context', 'asker', 'handler'].map((name) => members.get(name));
  const answerId = members.get('answerId');
  return (
    typeof members.get('question') === 'string' &&
    (answerId === null || typeof answerId === 'string') &&
    objects.every((value) => typeof value === 'object') &&
    Array.isArray(members.get('messages'))
  );
}
