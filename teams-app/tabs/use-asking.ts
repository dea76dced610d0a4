import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Client } from '#shared/panes/client.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import type { PanelView } from '#shared/panes/panel-view.ts';
import {
  type Conversation,
  type ConversationName,
  useConversation,
} from '#shared/panes/use-conversation.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';
import { announcement } from './announce.ts';
import { useFocusAfter } from './use-focus-after.ts';

export type AskPageProps = {
  readonly client: Client;
  readonly status: StatusReply | null;
  readonly place: ConversationName;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onView: (view: PanelView | null) => void;
  readonly onChanged: () => void;
};

export type Asking = Pick<
  Conversation,
  'thread' | 'running' | 'recalling' | 'conversationId' | 'ask' | 'stop'
> & {
  readonly onRestart: () => void;
  /** The server did not delete the exchange. */
  readonly restartFailed: boolean;
  /** The charter stands in place of the answers. */
  readonly charter: boolean;
  readonly onCharter: () => void;
  readonly onAccepted: () => void;
  /** What a screen reader says. */
  readonly heard: string;
};

const newConversation = (): string => crypto.randomUUID();

/** The conversation of the page, with the charter that may stand before it and what is said of both. */
export const useAsking = (props: AskPageProps): Asking => {
  const { client, status, place, box, onView, onChanged } = props;
  const texts = usePaneTexts();
  const { thread, running, recalling, conversationId, ask, stop, restart } = useConversation({
    client,
    place,
    newId: newConversation,
    onSettled: onChanged,
  });
  const [said, setSaid] = useState('');
  const [restartFailed, setFailed] = useState(false);
  const [reading, setReading] = useState(false);
  const waiting = useRef<string | null>(null);
  const onAsk = useCallback(
    (question: string, complete = false) => {
      setSaid('');
      setFailed(false);
      ask(question, complete);
      box.current?.focus();
    },
    [ask, box],
  );
  const onRestart = async (): Promise<void> => {
    setFailed(false);
    try {
      await restart();
    } catch {
      // Whatever the reason, the person must know that nothing was deleted.
      setFailed(true);
      onChanged();
      return;
    }
    onView(null);
    setSaid(texts.restarted);
    box.current?.focus();
  };
  const onAccepted = (): void => {
    setReading(false);
    setSaid(texts.charterAccepted);
    onChanged();
    // The question that met the charter is the one the person still waits for.
    if (waiting.current !== null) ask(waiting.current);
    waiting.current = null;
  };
  const onCharter = (): void => {
    waiting.current = thread.at(-1)?.question ?? null;
    setReading(true);
  };
  const charter = reading || (status?.charterAccepted === false && thread.length === 0);
  useFocusAfter(charter, box);
  const heard = announcement(thread, texts) || said;
  return {
    ...{
      thread,
      running,
      recalling,
      conversationId,
      ask: onAsk,
      stop,
      onRestart: () => void onRestart(),
    },
    ...{ restartFailed, charter, onCharter, onAccepted, heard },
  };
};
