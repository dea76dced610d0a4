import type { PaneTexts } from '../language/pane-texts.ts';
import type { ExchangeState } from './thread.ts';

/** What is told of a question that ended without an outcome, by whether a part of its answer is shown. */
export const endTold = (
  end: Extract<ExchangeState, { kind: 'stopped' | 'cut' | 'unreachable' }>['kind'],
  shown: string,
  texts: PaneTexts,
): string => {
  if (end === 'unreachable') return texts.questionUnreachable;
  return shown === '' ? texts.endedEmpty[end] : texts.ended[end];
};
