import type { Policy } from '#shared/policy/policy.ts';
import { withoutItsAuthor } from '#shared/privacy/without-personal-data.ts';
import { addDays } from '#shared/tickets/local-day.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { reviewDays } from '#shared/validated/review-days.ts';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';

/**
 * A validated answer as a ticket gives it: HR's last answer, under the name of the desk, to the agent's question without
 * what would tell who asked. Null while the ticket has no answer, or where no space is there to hold it. `today` is an
 * ISO date.
 */
export function draftFromTicket(
  ticket: Ticket,
  policy: Policy,
  today: string,
): ValidatedDraft | null {
  const answer = ticket.messages.findLast(({ kind }) => kind === 'answer')?.text;
  const desk = policy.tickets?.desks.find(({ id }) => id === ticket.desk);
  const space = desk?.space ?? policy.knowledge.spaces[0]?.id;
  if (answer === undefined || desk === undefined || space === undefined) return null;
  return {
    space,
    question: withoutItsAuthor(ticket.question),
    variants: [],
    answer,
    sources: (ticket.context?.citations ?? [])
      // Rights are those of a source in its own space: elsewhere its title would be open to other readers.
      .filter((citation) => citation.space === space)
      .map(({ title, url, sourceId }) => ({ title, url, sourceId })),
    versant: null,
    owner: desk.title,
    reviewAt: addDays(today, reviewDays),
    ticketId: ticket.id,
  };
}
