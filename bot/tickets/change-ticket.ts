import { Fault } from '#shared/fault.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { ActionRefusal, Actor, TicketAction } from '#shared/tickets/action.ts';
import { applyAction } from '#shared/tickets/apply-action.ts';
import { dueDate } from '#shared/tickets/due-date.ts';
import { calendarOf } from '#shared/tickets/find-desk.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { noticesOf } from './notices-of.ts';
import type { TicketDeskPorts } from './ports.ts';

/**
 * Does one action on the version that its author saw. Of two at once the store lets one through; the other is told by
 * whom it was overtaken.
 * @throws Fault `ticket-changed`, `ticket-closed`, `ticket-unknown`
 */
export async function changeTicket(
  { tickets, clock, policy }: Pick<TicketDeskPorts, 'tickets' | 'clock' | 'policy'>,
  ticket: Ticket,
  seen: { readonly version: number; readonly action: TicketAction; readonly actor: Actor },
): Promise<Ticket> {
  const { version, action, actor } = seen;
  if (version !== ticket.version) throw changedBy(ticket, actor);
  const now = clock.now();
  const dueAt = promiseOf(policy.current().policy, ticket, now);
  const result = applyAction(ticket, action, actor, { now, dueAt });
  if (!result.ok) throw refusalOf(result.why, ticket, actor);
  const notices = noticesOf(result.ticket, actor.kind, action.kind);
  if (await tickets.replace(result.ticket, notices)) return result.ticket;
  const winner = await tickets.find(ticket.id);
  throw winner === null ? new Fault('ticket-unknown') : changedBy(winner, actor);
}

/** By when the desk would answer it if it came in now; a desk that the policy no longer names promises nothing new. */
function promiseOf(policy: Policy, { desk, dueAt }: Ticket, now: number): number {
  const rule = policy.tickets?.desks.find(({ id }) => id === desk);
  return rule === undefined ? dueAt : dueDate(rule, calendarOf(policy, rule), now);
}

function refusalOf(why: ActionRefusal, ticket: Ticket, actor: Actor): Fault {
  return why === 'taken' ? changedBy(ticket, actor) : new Fault('ticket-closed', { why });
}

/** HR is told which colleague came first; the agent, and whoever came first themselves, that it changed. */
function changedBy({ handler }: Ticket, actor: Actor): Fault {
  const isOther = actor.kind === 'hr' && handler !== null && handler.id !== actor.handler.id;
  return new Fault('ticket-changed', isOther ? { who: handler.name } : {});
}
