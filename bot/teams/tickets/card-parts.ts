import type { Language } from '#shared/language/language.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import { ticketTexts } from '#shared/language/ticket-texts.ts';
import type { TicketMessage } from '#shared/tickets/ticket.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import { paragraph } from '../outgoing.ts';
import { longestText } from './read-ticket-press.ts';

/** How a card is written: its reader's language and the organisation's time zone. */
export type Writing = { readonly language: Language; readonly timeZone: string };

/** Words of a person, as they are: no sign of Markdown in them is followed. */
export function wordsOf(
  text: string,
  more: Readonly<Record<string, unknown>> = {},
  longest: number = 1_200,
): unknown {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shown }], ...more };
}

/** A line beside the words: who, when, until when. */
export const fact = (text: string): unknown => ({
  type: 'RichTextBlock',
  spacing: 'None',
  inlines: [{ type: 'TextRun', text, size: 'Small', isSubtle: true }],
});

export const heading = (text: string): unknown =>
  paragraph(text, { weight: 'Bolder', size: 'Medium', style: 'heading' });

/** `Action.Submit` stands in where `Action.Execute` is not known. */
export function executeButton(
  title: string,
  data: Readonly<Record<string, unknown>> & { readonly verb: string },
  more: Readonly<Record<string, unknown>> = {},
): unknown {
  return {
    type: 'Action.Execute',
    title,
    verb: data.verb,
    data,
    fallback: { type: 'Action.Submit', title, data },
    ...more,
  };
}

/** A button that unfolds one field and the button that sends it. */
export function writeButton(title: string, field: unknown, send: unknown): unknown {
  return {
    type: 'Action.ShowCard',
    title,
    card: { type: 'AdaptiveCard', body: [field], actions: [send] },
  };
}

/** A field of several lines that must be filled in; its label is read out with it. */
export function textField(
  id: string,
  label: string,
  errorMessage: string,
  more: Readonly<Record<string, unknown>> = {},
): unknown {
  return {
    type: 'Input.Text',
    id,
    label,
    isMultiline: true,
    isRequired: true,
    errorMessage,
    maxLength: longestText,
    ...more,
  };
}

/** The day of an instant, in words: `27 novembre 2026`. */
export function dayInWords(instant: number, { language, timeZone }: Writing): string {
  return readableDate(dayIn(instant, timeZone), ticketTexts[language].locale);
}

/** Messages shown on a card; the older ones are counted. */
const messagesShown = 6;
const charactersShown = 700;

export function messageItems(
  messages: readonly TicketMessage[],
  agent: string,
  writing: Writing,
): readonly unknown[] {
  const { language, timeZone } = writing;
  const texts = ticketTexts[language];
  const hidden = Math.max(0, messages.length - messagesShown);
  const shown = messages.slice(hidden).flatMap((message) => {
    const author = message.from === 'agent' ? agent : (message.author?.name ?? texts.calameName);
    const at = dayInWords(message.at, { language, timeZone });
    return [
      paragraph(`${texts.said[message.kind](author)} (${at})`, {
        weight: 'Bolder',
        size: 'Small',
        separator: true,
      }),
      wordsOf(message.text, { spacing: 'None' }, charactersShown),
    ];
  });
  return [...(hidden > 0 ? [fact(texts.olderMessages(hidden))] : []), ...shown];
}
