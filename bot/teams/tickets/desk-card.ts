import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { Handler, Ticket } from '#shared/tickets/ticket.ts';
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
} from './card-parts.ts';
import { ticketVerbs } from './read-ticket-press.ts';

/** A ticket as the team of its desk sees it; the same for all: rights are checked when a button is pressed. */
export function deskCard(
  ticket: Ticket,
  { handlers, now }: { readonly handlers: readonly Handler[]; readonly now: number },
  writing: Writing,
): AdaptiveCard {
  const texts = ticketTexts[writing.language];
  const waits = ticket.state === 'open' || ticket.state === 'taken';
  const isLate = waits && ticket.dueAt <= now;
  const state = [texts.deskStates[ticket.state], ...(isLate ? [texts.late] : [])].join(', ');
  const title = texts.cardTitle(state);
  return adaptiveCard(
    `${title}. ${texts.reference(ticket.id)}`,
    [
      heading(title),
      wordsOf(ticket.question, { spacing: 'Small' }, 2_000),
      fact(ticket.asker === null ? texts.fromNobody : texts.fromAgent(ticket.asker.name)),
      fact(texts.due(dayInWords(ticket.dueAt, writing))),
      ...(ticket.handler === null ? [] : [fact(texts.handler(ticket.handler.name))]),
      fact(texts.reference(ticket.id)),
      ...contextItems(ticket, writing),
      ...messageItems(ticket.messages, ticket.asker?.name ?? texts.agentName, writing),
    ],
    actionsOf(ticket, handlers, writing),
  );
}

/** What Calame had said, short and plain: the team answers the agent; the whole of it stands in the console. */
function contextItems({ context }: Ticket, { language }: Writing): readonly unknown[] {
  if (context === null) return [];
  const titles = [...new Set(context.citations.map(({ title }) => title))].slice(0, 5);
  return [
    paragraph(ticketTexts[language].calameAnswered, {
      weight: 'Bolder',
      size: 'Small',
      separator: true,
    }),
    wordsOf(plainly(context.answer), { spacing: 'None' }, 500),
    ...titles.map(fact),
  ];
}

/** Words without the marks of emphasis and quotation, which a text run would show as they are. */
const plainly = (text: string): string =>
  text
    .replaceAll('**', '')
    .replace(/^> ?/gmu, '')
    .replace(/\n{2,}/gu, '\n');

function actionsOf(
  ticket: Ticket,
  handlers: readonly Handler[],
  { language }: Writing,
): readonly unknown[] {
  const texts = ticketTexts[language];
  const press = (act: string) => ({
    verb: ticketVerbs.desk,
    ticket: ticket.id,
    version: ticket.version,
    act,
  });
  const write = (title: string, id: string, act: string): unknown => ({
    type: 'Action.ShowCard',
    title,
    card: {
      type: 'AdaptiveCard',
      body: [textField(id, title, texts.textMissing)],
      actions: [executeButton(texts.send, press(act))],
    },
  });
  const others = handlers.filter(({ id }) => id !== ticket.handler?.id);
  const reassign = others.length === 0 ? [] : [reassignButton(others, press('reassign'), language)];
  switch (ticket.state) {
    case 'open':
      return [executeButton(texts.take, press('take'), { style: 'positive' }), ...reassign];
    case 'taken':
    case 'waiting':
      return [
        write(texts.answer, 'answerText', 'answer'),
        write(texts.askDetail, 'askText', 'ask-detail'),
        write(texts.note, 'noteText', 'note'),
        ...reassign,
        executeButton(texts.close, press('close')),
      ];
    case 'answered':
      return [
        executeButton(texts.validate, press('validate')),
        executeButton(texts.close, press('close')),
      ];
    case 'closed':
      return ticket.messages.some(({ kind }) => kind === 'answer')
        ? [executeButton(texts.validate, press('validate'))]
        : [];
  }
}

function reassignButton(
  others: readonly Handler[],
  data: Readonly<Record<string, unknown>> & { readonly verb: string },
  language: Writing['language'],
): unknown {
  const texts = ticketTexts[language];
  const choice = {
    type: 'Input.ChoiceSet',
    id: 'to',
    label: texts.reassignTo,
    isRequired: true,
    errorMessage: texts.reassignTo,
    choices: others.slice(0, 50).map(({ id, name }) => ({ title: name, value: id })),
  };
  return {
    type: 'Action.ShowCard',
    title: texts.reassign,
    card: {
      type: 'AdaptiveCard',
      body: [choice],
      actions: [executeButton(texts.reassign, data)],
    },
  };
}

/** Tickets named in the list of a day. */
const listed = 10;

/** The list of the day, for a team that prefers one message to a card for each question. */
export function digestCard(
  desk: string,
  tickets: readonly Ticket[],
  now: number,
  writing: Writing,
): AdaptiveCard {
  const texts = ticketTexts[writing.language];
  const title = texts.digestTitle(desk, dayInWords(now, writing));
  const current = tickets.filter(({ state }) => state !== 'closed' && state !== 'answered');
  const open = current.filter(({ state }) => state === 'open').length;
  const late = current.filter(({ state, dueAt }) => state !== 'waiting' && dueAt <= now).length;
  const counts =
    current.length === 0 ? texts.digestNone : texts.digestCounts(open, current.length - open, late);
  const more = current.length - listed;
  return adaptiveCard(`${title}. ${counts}`, [
    heading(title),
    paragraph(counts),
    ...current.slice(0, listed).flatMap((ticket) => digestItems(ticket, writing)),
    ...(more > 0 ? [fact(texts.digestMore(more))] : []),
  ]);
}

function digestItems(ticket: Ticket, writing: Writing): readonly unknown[] {
  const texts = ticketTexts[writing.language];
  const { id, version, state, question, dueAt } = ticket;
  const data = { verb: ticketVerbs.desk, ticket: id, version, act: 'show' };
  return [
    wordsOf(question, { separator: true }, 200),
    fact(`${texts.deskStates[state]}, ${texts.due(dayInWords(dueAt, writing))}`),
    { type: 'ActionSet', actions: [executeButton(texts.show, data)] },
  ];
}
