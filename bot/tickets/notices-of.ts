import type { TicketAction } from '#shared/tickets/action.ts';
import type { Notice } from '#shared/tickets/ports.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';

/** Who is told of what because of an action: the desk by the ticket's card, the agent by a message when it comes from HR. */
export function noticesOf(
  ticket: Ticket,
  by: 'agent' | 'hr',
  action: TicketAction['kind'] | 'create',
): readonly Notice[] {
  const news = by === 'hr' ? newsToAgent(action) : null;
  return [noticeOf(ticket, 'card'), ...(news === null ? [] : [noticeOf(ticket, news)])];
}

export function noticeOf(
  { id, desk, version, changedAt }: Ticket,
  kind: Notice['kind'],
  at: number = changedAt,
): Notice {
  return { id: `${id}:${kind}:${version}`, ticket: id, desk, kind, at };
}

function newsToAgent(action: TicketAction['kind'] | 'create'): Notice['kind'] | null {
  switch (action) {
    case 'ask-detail':
      return 'detail-asked';
    case 'answer':
      return 'answered';
    case 'close':
      return 'closed';
    default:
      return null;
  }
}
