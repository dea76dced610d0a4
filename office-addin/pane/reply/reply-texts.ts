import { type WordReplyTexts, wordReplyTexts } from '#shared/language/word-reply-texts.ts';
import { usePaneDesk } from '../pane-desk.ts';

export const useReplyTexts = (): WordReplyTexts => wordReplyTexts[usePaneDesk().language];
