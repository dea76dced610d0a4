import type { WordFaultKind } from '../word-fault-kind.ts';
import type { Catalogue } from './language.ts';
import { wordPaneTextsEn } from './word-pane-texts.en.ts';
import { wordPaneTextsFr } from './word-pane-texts.fr.ts';

/** What the panel opens: four moves on the text, what it rests on, and what became of it. */
export type PaneScreen =
  | 'home'
  | 'draft'
  | 'reply'
  | 'rewrite'
  | 'check'
  | 'synthesize'
  | 'sources'
  | 'traces';

type ToldFault = { readonly message: string; readonly nextAction: string };

export type WordPaneTexts = {
  readonly skip: string;
  readonly moves: string;
  readonly screens: Readonly<Record<PaneScreen, string>>;
  /** One line under the name of a move. */
  readonly purposes: Readonly<
    Record<'draft' | 'reply' | 'rewrite' | 'check' | 'synthesize', string>
  >;
  readonly home: string;
  readonly homeLead: string;
  readonly back: string;
  readonly offline: string;
  /** In the header. */
  readonly model: (destination: string) => string;
  readonly withoutModelShort: string;
  readonly withoutModel: string;
  readonly wordFaults: Readonly<Record<WordFaultKind, ToldFault>>;
  readonly outside: string;
  readonly outsideNext: string;
  readonly howToOpen: string;
  readonly howToOpenSteps: readonly string[];
  readonly readyTitle: string;
  readonly readySearch: string;
  readonly readyCount: (shown: number, all: number) => string;
  readonly readyNone: string;
  readonly draftsTitle: string;
  readonly draftsNone: string;
  readonly draftFrom: Readonly<Record<'word' | 'teams' | 'cli', string>>;
  readonly draftState: Readonly<Record<'writing' | 'done' | 'cut', string>>;
  readonly discardDraft: (title: string) => string;
  readonly discarded: string;
  /** A draft kept on this computer, from before. */
  readonly resumeTitle: string;
  readonly resume: string;
  readonly discard: string;
  readonly discardSure: string;
  /** Another text is asked for where one is under way. */
  readonly replaceSure: string;
  readonly replace: string;
  readonly keepHere: string;
  readonly keep: string;
  /** How long what is written stays on this computer. */
  readonly keptUntil: (day: string) => string;
  readonly keptNowhere: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly stop: string;
  readonly retry: string;
  readonly useClosed: string;
};

export const wordPaneTexts: Catalogue<WordPaneTexts> = { fr: wordPaneTextsFr, en: wordPaneTextsEn };
