import { Fault } from '#shared/fault.ts';
import type { PersonalDataType } from '#shared/personal-data-type.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';
import { draftFromTicket } from './draft-from-ticket.ts';
import { saveValidated, today } from './keep-validated.ts';
import type { Acting } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';
import { draftSchema } from './read-draft.ts';
import { requireKept } from './require-kept.ts';

/**
 * HR's answer to a ticket as a validated answer, at one press; pressed again, the one that it already became.
 * @throws Fault `ticket-closed` while HR has answered nothing, `not-allowed` where the person does not keep the space,
 * `validated-unfit` for what somebody must read and write again before all agents read it
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
  if (made !== undefined) return made;
  if (!isForEverybody(ticket.question, draft)) throw new Fault('validated-unfit');
  return saveValidated(ports, acting, null, { version: null, draft });
}

/** Of a person's data in HR's own words; its telephone and address of contact are meant to be read. */
const telling: ReadonlySet<PersonalDataType> = new Set([
  'name',
  'nir',
  'iban',
  'birth-date',
  'address',
  'matricule',
]);

/** Whether nobody need look at it again: within the bounds of a draft, of no situation, and naming nobody in the answer. */
function isForEverybody(asked: string, draft: ValidatedDraft): boolean {
  if (!draftSchema.safeParse(draft).success) return false;
  if ([asked, draft.answer].some((text) => findSituation(text) !== null)) return false;
  return !findPersonalData(draft.answer).some(({ type }) => telling.has(type));
}
