import type { PaneTexts } from '#shared/language/pane-texts.ts';
import { plainText } from '#shared/panes/parse-markdown.ts';
import type { Thread } from '#shared/panes/thread.ts';

/** What a screen reader says of the last question: its step while it runs, then the whole answer once, never its pieces. */
export const announcement = (thread: Thread, texts: PaneTexts): string => {
  const state = thread.at(-1)?.state;
  switch (state?.kind) {
    case undefined:
      return '';
    case 'running':
      return texts.steps[state.step];
    case 'told':
      return `${plainText(state.outcome.text)} ${texts.settled(state.outcome.citations.length)}`;
    case 'stopped':
      return texts.stopped;
    case 'cut':
      return texts.cut;
    case 'failed':
    case 'unreachable':
      // The fault's own alert says it.
      return '';
  }
};
