import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { sanitiseMarkdown } from '../sanitise-markdown.ts';

/** The Agents Playground refuses a message with more citations than this; Teams takes twenty. */
const most = 10;

/** What the lines of a summary rest on: words of a document, each under its number. */
export class QuotedWords {
  readonly #quotes: { readonly name: string; readonly quote: string }[] = [];
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** ` [3]`, or the page alone once there are enough numbers. `place`: `p. 12`, `à 00:12:30`; null = none. */
  cite(file: string, place: string | null, quote: string): string {
    const isFull = quote.trim() === '' || this.#quotes.length >= most;
    if (isFull) return place === null ? '' : ` (${place})`;
    const name = place === null ? file : `${cut(file, 60)}, ${place}`;
    return ` [${this.#quotes.push({ name, quote })}]`;
  }

  /** The place of a page, as a citation tells it. */
  page(page: number | null): string | null {
    return page === null ? null : chatJobTexts[this.#language].page(page);
  }

  /** As Teams takes them; a title left empty makes it reject the whole message. */
  claims(untitled: string): readonly unknown[] {
    return this.#quotes.map(({ name, quote }, at) => ({
      '@type': 'Claim',
      position: at + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: cut(name, 80) || untitled,
        abstract: cut(quote, 160) || untitled,
      },
    }));
  }
}

export function cut(text: string, longest: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest - 1).trimEnd()}…`;
}

/** Words of documents are shown as they are: nothing in them is a mark or a link of ours. */
export const clean = (text: string): string =>
  sanitiseMarkdown(
    text
      .replace(/[*_`[\]|#~]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );

/** Lines apart: in a dense list, the Agents Playground shows a number and no citation. */
export const listOf = (lines: readonly string[]): string => lines.join('\n\n');

const longestName = 60;
const endOfName = 24;

/** A file's name as a card shows it: its beginning and its end, which tell files of a series apart. */
export function shortName(name: string): string {
  if (name.length <= longestName) return name;
  const start = name.slice(0, longestName - endOfName - 1);
  return `${start.trimEnd()}…${name.slice(-endOfName).trimStart()}`;
}
