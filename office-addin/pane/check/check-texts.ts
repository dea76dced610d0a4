import { type WordCheckTexts, wordCheckTexts } from '#shared/language/word-check-texts.ts';
import { usePaneDesk } from '../pane-desk.ts';

export const useCheckTexts = (): WordCheckTexts => wordCheckTexts[usePaneDesk().language];
