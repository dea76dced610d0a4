import { type TicketTexts, ticketTexts } from '../../language/ticket-texts.ts';
import { usePaneTexts } from '../pane-language.ts';

/** What is said of questions handed to HR, in the reader's language. */
export const useTicketTexts = (): TicketTexts => ticketTexts[usePaneTexts().language];

/** The day of an instant, in words, as the reader's own clock shows it. */
export const dayOf = (instant: number, locale: string): string => {
  const said = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(instant);
  return locale.startsWith('fr') ? said.replace(/^1 /u, '1er ') : said;
};
