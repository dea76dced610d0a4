import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Hasher, Ids, Timers } from '#shared/ports.ts';
import type { Journal } from '#shared/registers/ports.ts';
import type { Tickets, WaysBack } from '#shared/tickets/ports.ts';
import { createBell } from './bell.ts';
import { openTicketDesk } from './open-ticket-desk.ts';
import { noValidated, type ValidatedDesk } from './ports.ts';
import { startTicketClock, type TicketClock } from './run-ticket-clock.ts';
import { type Teller, tellNotice } from './tell-notice.ts';
import type { TicketDesk } from './ticket-desk.ts';

type RoomPorts = {
  readonly policy: Pick<PolicySource, 'current'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Hasher;
  readonly timers: Timers;
};

/** The questions handed to HR: the desk that channels know, and the clock that keeps its promises. */
export type TicketRoom = {
  readonly desk: TicketDesk;
  /** Starts to tell, by whoever reaches people. */
  readonly start: (teller: Teller, log: (line: string) => void) => TicketClock;
};

export function openTicketRoom(
  ports: RoomPorts,
  store: { readonly tickets: Tickets; readonly waysBack: WaysBack },
  validated: ValidatedDesk = noValidated,
): TicketRoom {
  const bell = createBell();
  const { tickets, waysBack } = store;
  const all = { ...ports, tickets, waysBack, validated, ring: bell.ring };
  return {
    desk: openTicketDesk(all),
    start: (teller, log) =>
      startTicketClock({
        ...all,
        bell,
        log,
        tell: (notice) => tellNotice(notice, { ...all, teller }),
      }),
  };
}
