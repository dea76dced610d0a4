import type { Person } from '../policy/person.ts';
import type { Policy } from '../policy/policy.ts';
import { shareGroup } from '../policy/share-group.ts';
import type { TicketDeskRule } from '../policy/ticket-desk.ts';
import type { Ticket } from './ticket.ts';
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts';

/** The desk that a person's questions go to: the first of the file that serves one of their groups; null = none. */
export function deskOf(policy: Policy, person: Person): TicketDeskRule | null {
  return policy.tickets?.desks.find((desk) => shareGroup(desk.for, person.groups)) ?? null;
}

/** Desks at which the person answers, in the file's order. */
export function desksHandledBy(policy: Policy, person: Person): readonly TicketDeskRule[] {
  return (policy.tickets?.desks ?? []).filter((desk) => shareGroup(desk.handlers, person.groups));
}

/** Desks whose late questions are opened to the person, and no others. */
export function desksDeputisedBy(policy: Policy, person: Person): readonly TicketDeskRule[] {
  return (policy.tickets?.desks ?? []).filter(
    (desk) => !shareGroup(desk.handlers, person.groups) && isDeputy(policy, desk, person),
  );
}

/** Whether somebody of HR may see a ticket, by the policy as it stands. */
export function mayHandle(policy: Policy, ticket: Ticket, person: Person, me: string): boolean {
  const desk = policy.tickets?.desks.find(({ id }) => id === ticket.desk);
  if (desk === undefined) return false;
  if (shareGroup(desk.handlers, person.groups)) return true;
  const isOpened = ticket.escalatedAt !== null || ticket.handler?.id === me;
  return isOpened && isDeputy(policy, desk, person);
}

/** The calendar by which a desk works. */
export function calendarOf(policy: Policy, desk: TicketDeskRule): WorkingCalendar {
  return workingCalendar({
    hours: desk.hours,
    closed: desk.closed,
    holidays: policy.tickets?.holidays ?? 'fr',
    timeZone: policy.organisation.timeZone,
  });
}

/** `escalateTo` is a group, or the Entra object id that ends a person's id; of a trial, its identity's. */
function isDeputy(policy: Policy, { escalateTo }: TicketDeskRule, person: Person): boolean {
  if (escalateTo === undefined) return false;
  if (person.groups.includes(escalateTo) || person.id.endsWith(`:${escalateTo}`)) return true;
  return policy.identity.development.some(
    ({ id, objectId }) => objectId === escalateTo && person.id === `dev:${id.replace(/^dev:/, '')}`,
  );
}
