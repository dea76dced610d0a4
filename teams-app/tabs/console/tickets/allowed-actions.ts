import type { Ticket } from '#shared/tickets/ticket.ts';

/** What the person may do with a ticket as it stands; the server judges again. */
export type Allowed = {
  readonly take: boolean;
  /** It is somebody else's, and can be taken over. */
  readonly takeOver: boolean;
  readonly write: readonly ('answer' | 'ask-detail' | 'note')[];
  readonly reassign: boolean;
  readonly close: boolean;
};

export const allowedActions = ({ state, handler }: Ticket, me: string): Allowed => {
  const mine = handler?.id === me;
  const underWay = state === 'taken' || state === 'waiting';
  return {
    take: state === 'open',
    takeOver: underWay && !mine,
    write: [
      ...(underWay && mine ? (['answer', 'ask-detail'] as const) : []),
      ...(state === 'closed' ? [] : (['note'] as const)),
    ],
    reassign: state === 'open' || underWay,
    close: mine && state !== 'closed',
  };
};
