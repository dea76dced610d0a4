import { useState } from 'react';
import { keepShortcutsOn, readShortcutsOn } from './keep-shortcuts.ts';
import type { Shortcut } from './shortcuts.ts';
import type { SheetReview } from './use-sheet-review.ts';
import { useShortcuts } from './use-shortcuts.ts';

export type ReviewKeys = {
  /** Single keys act. */
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
};

/** What the single keys do to a review, and whether they do. */
export const useReviewKeys = (
  { opened, looked, look, say, step, nextToCheck }: SheetReview,
  places: number,
  { onDocument, onHelp }: { readonly onDocument: () => void; readonly onHelp: () => void },
): ReviewKeys => {
  const [on, setOn] = useState(readShortcutsOn);
  const hasValue = opened?.value != null;
  const acts: Readonly<Record<Shortcut, () => void>> = {
    accept: () => {
      // What the service is to fill is not accepted empty.
      if (hasValue || opened?.from !== 'agent') say('accepted');
    },
    correct: () => look({ mode: 'correcting' }),
    reject: () => {
      if (hasValue) look({ mode: 'rejecting' });
    },
    next: () => step(1),
    previous: () => step(-1),
    toCheck: nextToCheck,
    nextPlace: () => look({ at: Math.min(looked.at + 1, Math.max(0, places - 1)) }),
    previousPlace: () => look({ at: Math.max(0, looked.at - 1) }),
    document: onDocument,
    help: onHelp,
  };
  useShortcuts(on, (shortcut) => acts[shortcut]());
  return {
    on,
    onSwitch: (next) => {
      setOn(next);
      keepShortcutsOn(next);
    },
  };
};
