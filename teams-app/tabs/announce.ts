import type { PaneTexts } from '#shared/language/pane-texts.ts';
import { readableDay } from '#shared/language/readable-date.ts';
import { endTold } from '#shared/panes/end-told.ts';
import { plainText } from '#shared/panes/parse-markdown.ts';
import type { Thread } from '#shared/panes/thread.ts';
import type { Outcome } from '#shared/turn/outcome.ts';

/** What is incomplete says so itself: it is not told as ended. */
const tellOutcome = ({ kind, text, citations }: Outcome, texts: PaneTexts): string => {
  const said = plainText(text).replaceAll(/[ \t]\|[ \t]/gu, ', ');
  const cut = kind === 'partial' || kind === 'interrupted';
  return `${said} ${cut ? texts.sourceCount(citations.length) : texts.settled(citations.length)}`.trim();
};

/** What a screen reader says of the last question: its step while it runs, then the whole answer once, never its pieces. */
export const announcement = (thread: Thread, texts: PaneTexts): string => {
  const last = thread.at(-1);
  const state = last?.state;
  switch (state?.kind) {
    case undefined:
      return '';
    case 'running':
      return texts.steps[state.step];
    case 'told':
      // A table's bars would be read out one by one.
      return tellOutcome(state.outcome, texts);
    case 'kept':
      return texts.recalled(readableDay(state.kept.at, texts.locale));
    case 'stopped':
    case 'cut':
      return endTold(state.kind, last?.text ?? '', texts);
    case 'failed':
    case 'unreachable':
      // The fault's own alert says it.
      return '';
  }
};
