import { Fault } from '#shared/fault.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { draftFromTicket } from './draft-from-ticket.ts';
import { saveValidated, today } from './keep-validated.ts';
import type { Acting } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';
import { requireKept } from './require-kept.ts';

/**
 * HR's answer to a ticket as a validated answer, at one press; pressed again, the one that it already became.
 * @throws Fault `ticket-closed` while HR has answered nothing, `not-allowed` where the person does not keep the space
 */
export async function validateTicket(
  ports: HrDeskPorts,
  acting: Acting,
  ticket: Ticket,
): Promise<ValidatedAnswer> {
  const draft = draftFromTicket(ticket, ports.policy.current().policy, today(ports));
  if (draft === null) throw new Fault('ticket-closed');
  requireKept(ports, acting.person, draft.space);
  const inSpace = await ports.validated.list([draft.space]);
  const made = inSpace.find(
    ({ ticketId, withdrawnAt }) => ticketId === ticket.id && withdrawnAt === null,
  );
  return made ?? saveValidated(ports, acting, null, { version: null, draft });
}
