import { readableDate } from '#shared/language/readable-date.ts';
import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { TicketOfAgent, TicketOffer } from '#shared/wire/ticket-exchange.ts';
import type { Suggestions, ToldAnswer } from '../../tickets/ticket-desk.ts';
import { type AdaptiveCard, adaptiveCard, paragraph } from '../outgoing.ts';
import {
  dayInWords,
  executeButton,
  fact,
  heading,
  textField,
  type Writing,
  wordsOf,
} from './card-parts.ts';
import { longestText, ticketVerbs } from './read-ticket-press.ts';

/** Likely validated answers shown before anything is sent. */
const suggestionsShown = 2;

/** The form of a question to HR, filled in with what was asked. `form` makes a second press find the first. */
export function ticketFormCard(
  offer: TicketOffer,
  told: ToldAnswer | null,
  suggestions: Suggestions,
  { form, writing }: { readonly form: string; readonly writing: Writing },
): AdaptiveCard {
  const texts = ticketTexts[writing.language];
  const answer = told?.answer ?? null;
  const title = texts.formTitle(offer.desk.title);
  const data = { verb: ticketVerbs.send, form, answer: told?.answerId ?? null };
  return adaptiveCard(
    title,
    [
      heading(title),
      paragraph(texts.formLead(offer.desk.dueWorkingDays)),
      ...suggested(suggestions, writing),
      textField('question', texts.question, texts.questionMissing, {
        value: (told?.question ?? '').slice(0, longestText),
      }),
      {
        type: 'Input.Text',
        id: 'detail',
        label: texts.detail,
        placeholder: texts.detailHint,
        isMultiline: true,
        maxLength: longestText,
      },
      ...(answer === null ? [] : [toggle('join', texts.joinAnswer, 'true')]),
      ...(offer.anonymous
        ? [toggle('anonymous', texts.anonymous, 'false'), fact(texts.anonymousNote)]
        : []),
      fact(texts.formKept),
    ],
    [executeButton(texts.send, data, { style: 'positive' })],
  );
}

const toggle = (id: string, title: string, value: 'true' | 'false'): unknown => ({
  type: 'Input.Toggle',
  id,
  title,
  value,
  wrap: true,
});

function suggested(suggestions: Suggestions, { language }: Writing): readonly unknown[] {
  const texts = ticketTexts[language];
  const shown = suggestions.slice(0, suggestionsShown);
  if (shown.length === 0) return [];
  return [
    paragraph(texts.suggestions, { weight: 'Bolder', separator: true }),
    ...shown.map(({ question, answer, owner, validatedAt }) => ({
      type: 'Container',
      style: 'emphasis',
      items: [
        wordsOf(question, {}, 300),
        wordsOf(answer, { spacing: 'Small' }, 900),
        fact(texts.suggestedBy(owner, readableDate(validatedAt, texts.locale))),
      ],
    })),
  ];
}

/** What the form becomes once it was sent. */
export function sentCard(language: Writing['language']): AdaptiveCard {
  const { sentTitle } = ticketTexts[language];
  return adaptiveCard(sentTitle, [paragraph(sentTitle)]);
}

/** To whom the question went, by when it is answered, and where to find it again. */
export function sentText(ticket: TicketOfAgent, desk: string, writing: Writing): string {
  const texts = ticketTexts[writing.language];
  const due = dayInWords(ticket.dueAt, writing);
  return [
    texts.sent(desk, due, ticket.id),
    ...(ticket.asker === null ? [texts.sentAnonymous] : []),
    texts.sentMine,
  ].join(' ');
}
