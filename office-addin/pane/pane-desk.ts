import { type Context, createContext, useContext } from 'react';
import type { Language } from '#shared/language/language.ts';
import type { Client } from '#shared/panes/client.ts';
import type { WordReply } from '#shared/wire/word-exchange.ts';
import type { WordAbilities, WordDocument } from '../word/word-document.ts';
import type { WorkPlace } from './keep/keep-work.ts';
import type { WordClient } from './word-client.ts';

/** What is known of the document beside the panel. */
export type OpenedWord =
  | { readonly kind: 'opening' }
  /** The page is shown by a browser, not by Word. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'open'; readonly word: WordDocument; readonly abilities: WordAbilities };

/** What every screen of the panel works with. */
export type PaneDesk = {
  readonly language: Language;
  readonly client: Client;
  readonly wordClient: WordClient;
  readonly opened: OpenedWord;
  /** What the server says before anything is asked; null until it did. */
  readonly reply: WordReply | null;
  /** Whether a model would write this now. */
  readonly withModel: (use: 'draft' | 'rewrite' | 'hr-answer') => boolean;
  /** Where the work of a screen is kept on this computer. */
  readonly workPlace: <Work>(name: string) => WorkPlace<Work>;
  /** Tells a screen reader. */
  readonly tell: (words: string) => void;
  /** Asks the server anew who may do what. */
  readonly refresh: () => void;
  readonly now: () => number;
  readonly newId: () => string;
};

const PaneDeskContext: Context<PaneDesk | null> = createContext<PaneDesk | null>(null);

export const PaneDeskProvider: Context<PaneDesk | null>['Provider'] = PaneDeskContext.Provider;

export const usePaneDesk = (): PaneDesk => {
  const desk = useContext(PaneDeskContext);
  if (desk === null) throw new Error('no desk of the panel above this component');
  return desk;
};

/** What can be written in the document now: null = nothing, as outside Word, below its floor or where it is read-only. */
export const writableWord = (opened: OpenedWord): WordDocument | null =>
  opened.kind === 'open' && opened.abilities.floor && !opened.abilities.readOnly
    ? opened.word
    : null;
