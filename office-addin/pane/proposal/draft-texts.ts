import { type WordDraftTexts, wordDraftTexts } from '#shared/language/word-draft-texts.ts';
import { usePaneDesk } from '../pane-desk.ts';

export const useDraftTexts = (): WordDraftTexts => wordDraftTexts[usePaneDesk().language];
