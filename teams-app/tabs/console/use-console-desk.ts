import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Client } from '#shared/panes/client.ts';
import type { ConsoleReply } from '#shared/wire/console-tickets.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';
import type { AnswerDraft } from './answer-draft.ts';
import type { ConsoleClient } from './console-client.ts';
import type { ConsoleDesk } from './console-desk.ts';
import { addressOf } from './console-place.ts';
import { keepDrafts } from './keep-drafts.ts';
import { type Refreshed, useRefreshed } from './use-refreshed.ts';

/** The two sides of the server that the console speaks to. */
export type ConsoleClients = { readonly client: Client; readonly console: ConsoleClient };

export type OpenDesk = {
  /** Null until the server said what this person may do. */
  readonly desk: ConsoleDesk | null;
  readonly console: Refreshed<ConsoleReply>;
  readonly status: StatusReply | null;
  /** What a screen reader says. */
  readonly heard: string;
};

/** Leaving the page with something written and not sent is asked about by the browser. */
const useAskBeforeLeaving = (isKept: () => boolean): void => {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isKept()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isKept]);
};

/** What the screens of one person work with. */
export const useConsoleDesk = (
  { client, console }: ConsoleClients,
  now: () => number,
): OpenDesk => {
  const loaded = useRefreshed(console.console, now);
  const status = useRefreshed(client.status, now);
  const [heard, announce] = useState('');
  // Another person starts without the texts of the first.
  const kept = useMemo(
    () => ({ of: console, writings: keepDrafts<string>(), answers: keepDrafts<AnswerDraft>() }),
    [console],
  );
  const isKept = useCallback(() => kept.writings.all().size + kept.answers.all().size > 0, [kept]);
  useAskBeforeLeaving(isKept);
  const first = useRef(window.location.hash);
  const { value: reply, refresh } = loaded;
  const desk = useMemo<ConsoleDesk | null>(
    () =>
      reply && {
        ...{ client: console, reply, announce, now, refreshCounts: refresh },
        writings: kept.writings,
        answers: kept.answers,
        hasMoved: () => window.location.hash !== first.current,
        beginAnswer: (place, draft) => {
          if (kept.answers.read(place) === undefined) {
            kept.answers.write(place, { draft, version: null });
          }
          window.location.hash = addressOf('validated', place);
        },
      },
    [console, reply, now, refresh, kept],
  );
  return { desk, console: loaded, status: status.value, heard };
};
