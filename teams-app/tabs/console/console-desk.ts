import { type Context, createContext, useContext } from 'react';
import type { ConsoleReply } from '#shared/wire/console-tickets.ts';
import type { AnswerDraft } from './answer-draft.ts';
import type { ConsoleClient } from './console-client.ts';
import type { Drafts } from './keep-drafts.ts';
import type { PageFrame } from './page-frame.ts';

/** What every screen of the console works with. */
export type ConsoleDesk = PageFrame & {
  readonly client: ConsoleClient;
  readonly reply: ConsoleReply;
  /** Asks for the counts again, after an action. */
  readonly refreshCounts: () => void;
  /** Said by a screen reader, without moving the focus. */
  readonly announce: (words: string) => void;
  readonly writings: Drafts<string>;
  readonly answers: Drafts<AnswerDraft>;
  /** The text of an answer begun from elsewhere, then the way to it; a text already begun there is kept. */
  readonly beginAnswer: (place: string, draft: AnswerDraft['draft']) => void;
};

export const Desk: Context<ConsoleDesk | null> = createContext<ConsoleDesk | null>(null);

/** @throws Error outside of the console, which is a fault of the page itself */
export const useDesk = (): ConsoleDesk => {
  const desk = useContext(Desk);
  if (desk === null) throw new Error('no desk above');
  return desk;
};
