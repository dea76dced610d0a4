import { type WordSourceTexts, wordSourceTexts } from '#shared/language/word-source-texts.ts';
import { usePaneDesk } from '../pane-desk.ts';

export const useSourceTexts = (): WordSourceTexts => wordSourceTexts[usePaneDesk().language];
