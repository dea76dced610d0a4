import type { Citation } from '#shared/evidence/citation.ts';
import { withoutItsAuthor } from '#shared/privacy/without-personal-data.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { ValidatedSource } from '#shared/validated/validated-answer.ts';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { blankAnswer } from '../validated/blank-answer.ts';

const sourceOf = ({ title, path, url, sourceId }: Citation): ValidatedSource => ({
  title: [title, ...path.slice(-1)].join(' › '),
  url,
  sourceId,
});

/**
 * A validated answer begun from a ticket: its question without what would tell who asked, the last
 * answer given, the sources that were joined.
 */
export const answerFromTicket = (
  ticket: Ticket,
  desk: Pick<ConsoleDesk, 'reply' | 'now'>,
): ValidatedDraft => ({
  ...blankAnswer(desk),
  question: withoutItsAuthor(ticket.question),
  answer: ticket.messages.findLast(({ kind }) => kind === 'answer')?.text ?? '',
  sources: (ticket.context?.citations ?? []).map(sourceOf),
  owner: desk.reply.desks.find(({ id }) => id === ticket.desk)?.title ?? '',
  ticketId: ticket.id,
});
