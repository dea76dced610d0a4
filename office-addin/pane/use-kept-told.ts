import { readableDay } from '#shared/language/readable-date.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { usePaneDesk } from './pane-desk.ts';
import { useWordTexts } from './pane-texts.ts';

/** How long what is under way stays on this computer, in words. */
export const useKeptTold = (kept: boolean): string => {
  const { reply, now } = usePaneDesk();
  const texts = useWordTexts();
  const { locale } = usePaneTexts();
  if (!kept) return texts.keptNowhere;
  if (reply === null) return '';
  return texts.keptUntil(readableDay(now() + reply.draftDays * 86_400_000, locale));
};
