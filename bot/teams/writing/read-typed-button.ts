import { plainRequest } from '#shared/drafting/requests/plain-request.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Language } from '#shared/language/language.ts';

/** A button of a text whose label was typed instead of pressed; the manners, « plus court », are requests by themselves. */
export type TypedButton = 'open' | 'list';

/** Null for any other words. */
export function readTypedButton(text: string, language: Language): TypedButton | null {
  const { openInWord, readyAll, readyTitle } = chatWritingTexts[language];
  const typed = bare(text);
  if (typed === bare(openInWord)) return 'open';
  return typed === bare(readyAll) || typed === bare(readyTitle) ? 'list' : null;
}

const bare = (text: string): string => plainRequest(text).replace(/^[\s"«»]+|[\s"«».!]+$/gu, '');
