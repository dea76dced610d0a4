import { type WordPaneTexts, wordPaneTexts } from '#shared/language/word-pane-texts.ts';
import { usePaneDesk } from './pane-desk.ts';

export const useWordTexts = (): WordPaneTexts => wordPaneTexts[usePaneDesk().language];
