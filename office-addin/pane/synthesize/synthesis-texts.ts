import {
  type WordSynthesisTexts,
  wordSynthesisTexts,
} from '#shared/language/word-synthesis-texts.ts';
import { usePaneDesk } from '../pane-desk.ts';

export const useSynthesisTexts = (): WordSynthesisTexts =>
  wordSynthesisTexts[usePaneDesk().language];
