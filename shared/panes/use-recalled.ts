import { type Dispatch, type RefObject, useEffect, useState } from 'react';
import type { Client } from './client.ts';
import type { ThreadEvent } from './thread.ts';

/** How far the page is with what was said before it was loaded. */
export type Recalling = 'none' | 'loading' | 'done' | 'failed';

/**
 * Asks the server, once for each name, for the conversation that was begun before the page was loaded. `begunHere` is
 * the name that this page gave itself: nothing was said under it before.
 */
export const useRecalled = (
  client: Client,
  named: string | null,
  begunHere: RefObject<string | null>,
  dispatch: Dispatch<ThreadEvent>,
): Recalling => {
  const [told, setTold] = useState<{ readonly of: string; readonly end: Recalling } | null>(null);
  const of = named === null || named === begunHere.current ? null : named;
  useEffect(() => {
    if (of === null) return undefined;
    let current = true;
    client.conversation(of).then(
      ({ exchanges }) => {
        if (!current) return;
        dispatch({ kind: 'recalled', exchanges });
        setTold({ of, end: 'done' });
      },
      // Whatever the reason: the conversation is kept, and cannot be shown now.
      () => current && setTold({ of, end: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [client, dispatch, of]);
  if (of === null) return 'none';
  return told?.of === of ? told.end : 'loading';
};
