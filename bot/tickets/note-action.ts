import { Fault } from '#shared/fault.ts';
import type { TicketAction } from '#shared/tickets/action.ts';
import type { Channel } from '#shared/turn/request.ts';
import { blankEntry } from '../journal/blank-entry.ts';
import type { TicketDeskPorts } from './ports.ts';

type Noted = {
  readonly action: TicketAction['kind'] | 'create';
  /** Null when no ticket of that name is there. */
  readonly ticket: string | null;
  /** Person's id; null for an agent who stays unnamed: a line must not give them away. */
  readonly person: string | null;
  readonly channel: Channel;
};

/** Writes that something was done with a ticket: what, which, by whom; no word of it. */
export async function noteAction(
  ports: Pick<TicketDeskPorts, 'journal' | 'ids' | 'clock' | 'hasher' | 'policy'>,
  { action, ticket, person, channel }: Noted,
): Promise<void> {
  await ports.journal.append({
    ...blankEntry(ports, person, ports.policy.current().hash),
    kind: 'ticket',
    channel,
    outcome: action,
    reason: ticket,
  });
}

/** Writes that an action was refused: a replayed one, one on a ticket of others, one that came too late. */
export async function noteRefused(
  ports: Pick<TicketDeskPorts, 'journal' | 'ids' | 'clock' | 'hasher' | 'policy'>,
  { action, ticket, person, channel }: Noted,
  fault: unknown,
): Promise<void> {
  if (!(fault instanceof Fault) || !fault.code.startsWith('ticket')) return;
  await ports.journal.append({
    ...blankEntry(ports, person, ports.policy.current().hash),
    kind: 'ticket',
    channel,
    outcome: 'refused',
    reason: [action, fault.code, ...(ticket === null ? [] : [ticket])].join(' '),
  });
}
