import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { TicketOfAgent } from '#shared/wire/ticket-exchange.ts';
import type { AgentNews } from '../../tickets/tell-notice.ts';
import { type AdaptiveCard, adaptiveCard, paragraph } from '../outgoing.ts';
import {
  dayInWords,
  executeButton,
  fact,
  heading,
  messageItems,
  textField,
  type Writing,
  wordsOf,
  writeButton,
} from './card-parts.ts';
import { ticketVerbs } from './read-ticket-press.ts';

/** News of a ticket, with what the agent may do next. */
export function newsCard(
  { kind, ticket }: AgentNews,
  desk: string,
  writing: Writing,
): AdaptiveCard {
  const texts = ticketTexts[writing.language];
  const last = lastOfHr(ticket, kind === 'answered' ? 'answer' : 'detail-asked');
  const author = last?.author?.name ?? desk;
  const title = {
    'detail-asked': texts.detailAsked(desk),
    'detail-reminder': texts.detailReminder(desk),
    answered: texts.answered(author, desk),
    closed: texts.closedByHr(desk),
  }[kind];
  return adaptiveCard(
    title,
    [
      heading(title),
      fact(texts.yourQuestion(ticket.question.slice(0, 300))),
      ...(last === undefined || kind === 'closed'
        ? []
        : [wordsOf(last.text, { separator: true }, 4_000)]),
      ...fieldsOf(ticket, writing),
      fact(texts.reference(ticket.id)),
    ],
    actionsOf(ticket, writing),
  );
}

/** A ticket whole, as its agent finds it again. */
export function mineCard(ticket: TicketOfAgent, desk: string, writing: Writing): AdaptiveCard {
  const texts = ticketTexts[writing.language];
  const title = texts.nowState(texts.states[ticket.state]);
  const isPromised = ['open', 'taken', 'waiting'].includes(ticket.state);
  return adaptiveCard(
    title,
    [
      heading(title),
      wordsOf(ticket.question),
      fact(desk),
      ...(isPromised ? [fact(texts.due(dayInWords(ticket.dueAt, writing)))] : []),
      ...(ticket.asker === null ? [fact(texts.sentAnonymous)] : []),
      fact(texts.reference(ticket.id)),
      ...messageItems(ticket.messages, texts.you, writing),
      ...fieldsOf(ticket, writing),
    ],
    actionsOf(ticket, writing),
  );
}

/** What a card becomes once its button was pressed. */
export function stateCard({ state, id }: TicketOfAgent, { language }: Writing): AdaptiveCard {
  const texts = ticketTexts[language];
  const line = texts.nowState(texts.states[state]);
  return adaptiveCard(line, [paragraph(line), fact(texts.reference(id))]);
}

const lastOfHr = (
  { messages }: TicketOfAgent,
  kind: 'answer' | 'detail-asked',
): TicketOfAgent['messages'][number] | undefined =>
  messages.findLast((message) => message.kind === kind);

/** The field that a waiting question needs stands open: nobody has to look for it. */
function fieldsOf({ state }: TicketOfAgent, { language }: Writing): readonly unknown[] {
  const texts = ticketTexts[language];
  if (state !== 'waiting') return [];
  return [textField('detailText', texts.detail, texts.textMissing)];
}

function actionsOf(ticket: TicketOfAgent, { language }: Writing): readonly unknown[] {
  const texts = ticketTexts[language];
  const press = (act: string) => ({
    verb: ticketVerbs.agent,
    ticket: ticket.id,
    version: ticket.version,
    act,
  });
  const lift =
    ticket.asker === null
      ? [executeButton(texts.liftAnonymity, press('lift-anonymity'), { associatedInputs: 'none' })]
      : [];
  const reopen = writeButton(
    texts.reopen,
    textField('reopenText', texts.reopenHint, texts.textMissing),
    executeButton(texts.send, press('reopen')),
  );
  switch (ticket.state) {
    case 'waiting':
      return [
        executeButton(texts.giveDetail, press('give-detail'), { style: 'positive' }),
        ...lift,
      ];
    case 'answered':
      return [executeButton(texts.solved, press('close'), { style: 'positive' }), reopen, ...lift];
    case 'closed':
      return [reopen];
    case 'open':
    case 'taken':
      return lift;
  }
}

/** Tickets on one page of « Mes demandes ». */
const perPage = 5;

export function mineList(
  tickets: readonly TicketOfAgent[],
  page: number,
  writing: Writing,
): AdaptiveCard | null {
  if (tickets.length === 0) return null;
  const texts = ticketTexts[writing.language];
  const pages = Math.ceil(tickets.length / perPage);
  const shown = Math.min(page, pages);
  const title = texts.mineTitle(shown, pages, tickets.length);
  const lines = tickets.slice((shown - 1) * perPage, shown * perPage);
  return adaptiveCard(title, [
    heading(title),
    ...lines.flatMap((ticket) => {
      const { id, version, state, question, createdAt } = ticket;
      const date = dayInWords(createdAt, writing);
      const data = { verb: ticketVerbs.agent, ticket: id, version, act: 'show' };
      return [
        wordsOf(texts.mineLine(date, texts.states[state], question), { separator: true }, 300),
        { type: 'ActionSet', actions: [executeButton(texts.show, data)] },
      ];
    }),
    ...(shown < pages ? [fact(texts.mineNext(shown + 1))] : []),
  ]);
}
