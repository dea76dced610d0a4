import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '#shared/language/language.ts';
import { RequestRefused } from '#shared/panes/client.ts';
import { useStatus } from '#shared/panes/use-status.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';
import type { WordReply } from '#shared/wire/word-exchange.ts';
import { eraseOverdue, keepWork } from './keep/keep-work.ts';
import type { PaneAppProps, PaneClients } from './PaneApp.tsx';
import type { PaneDesk } from './pane-desk.ts';
import { useWord } from './use-word.ts';

type Known = { readonly reply: WordReply | null; readonly fault: FaultReply | null };

export type KnownDesk = {
  readonly desk: PaneDesk;
  readonly status: StatusReply | null;
  /** Why the server will not have this person; null = it will, or it does not answer. */
  readonly fault: FaultReply | null;
  readonly reachable: boolean;
  /** What a screen reader says. */
  readonly heard: string;
};

/** Until the server tells its own, in days. */
const cautiousDays = 7;

/** What the server offers this person, asked anew whenever it comes back or its policy changes. */
const useReply = (clients: PaneClients, mark: string, reachable: boolean): Known => {
  const [known, setKnown] = useState<Known>({ reply: null, fault: null });
  useEffect(() => {
    if (!reachable || mark === '') return undefined;
    let current = true;
    clients.wordClient.word().then(
      (reply) => {
        if (current) setKnown({ reply, fault: null });
      },
      (thrown: unknown) => {
        if (!current || !(thrown instanceof RequestRefused)) return;
        setKnown((before) => ({ ...before, fault: thrown.fault }));
      },
    );
    return () => {
      current = false;
    };
  }, [clients, mark, reachable]);
  return known;
};

/** All that the screens work with, as it changes. */
export const useDesk = ({
  language,
  clients,
  openWord,
  now,
  newId,
}: Pick<PaneAppProps, 'openWord' | 'now' | 'newId'> & {
  readonly language: Language;
  readonly clients: PaneClients;
}): KnownDesk => {
  const { status, fault, reachable, refresh } = useStatus(clients.client);
  const opened = useWord(openWord);
  const mark = `${status?.policyHash ?? ''} ${status?.mode.kind ?? ''} ${status?.charterAccepted ?? ''}`;
  const known = useReply(clients, mark.trim(), reachable);
  const [heard, setHeard] = useState('');
  useEffect(() => eraseOverdue(() => window.localStorage, now), [now]);
  const person = status?.person.id ?? null;
  const days = known.reply?.draftDays ?? cautiousDays;
  const workPlace = useCallback<PaneDesk['workPlace']>(
    (name) =>
      // Before the person is known nothing is kept, and nothing of somebody else is shown.
      person === null
        ? { read: () => null, keep: () => true, erase: () => undefined }
        : keepWork(() => window.localStorage, { person, name }, { days, now }),
    [person, days, now],
  );
  const desk = useMemo<PaneDesk>(
    () => ({
      ...{
        language,
        ...clients,
        opened,
        reply: known.reply,
        workPlace,
        refresh,
        now,
        newId,
      },
      withModel: (use) =>
        known.reply?.uses.some(({ id, withModel }) => id === use && withModel) === true,
      tell: setHeard,
    }),
    [language, clients, opened, known.reply, workPlace, refresh, now, newId],
  );
  return { desk, status, fault: fault ?? known.fault, reachable, heard };
};
