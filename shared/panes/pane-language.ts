import { type Context, createContext, useContext } from 'react';
import { type PaneTexts, paneTexts } from '../language/pane-texts.ts';

/** The texts of the reader's language, for every component below. */
export const PaneLanguage: Context<PaneTexts> = createContext(paneTexts.fr);

export const usePaneTexts = (): PaneTexts => useContext(PaneLanguage);
