import { type WordRewriteTexts, wordRewriteTexts } from '#shared/language/word-rewrite-texts.ts';
import { usePaneDesk } from '../pane-desk.ts';

export const useRewriteTexts = (): WordRewriteTexts => wordRewriteTexts[usePaneDesk().language];
