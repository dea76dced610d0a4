import { useCallback, useSyncExternalStore } from 'react';
import type { Drafts } from './keep-drafts.ts';

/** What is written in one place, and the way to change it; `write(undefined)` once it is sent or given up. */
export const useDraft = <Draft>(
  drafts: Drafts<Draft>,
  place: string,
): readonly [Draft | undefined, (draft: Draft | undefined) => void] => {
  const draft = useSyncExternalStore(drafts.follow, () => drafts.read(place));
  const write = useCallback(
    (next: Draft | undefined) => drafts.write(place, next),
    [drafts, place],
  );
  return [draft, write];
};
