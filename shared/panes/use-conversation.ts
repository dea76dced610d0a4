import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type Client, RequestRefused } from './client.ts';
import { StreamCut } from './read-lines.ts';
import { advanceThread, runningExchange, type Thread, type ThreadEvent } from './thread.ts';
import { type Recalling, useRecalled } from './use-recalled.ts';

export type Conversation = {
  readonly thread: Thread;
  readonly running: boolean;
  readonly ask: (question: string, complete?: boolean) => void;
  readonly stop: () => void;
  /** The page asks the server for what was said before it was loaded; `failed`: it is kept, deleted by `restart`, and not shown. */
  readonly recalling: Recalling;
  /** Its name on the server; null before the first question. */
  readonly conversationId: string | null;
  /** Forgets the exchange on the server, then here. Rejects, and forgets nothing, when the server does not do it. */
  readonly restart: () => Promise<void>;
};

/** Where the name of a person's conversation, and nothing said in it, outlives the page. */
export type ConversationName = {
  readonly read: () => string | null;
  readonly keep: (id: string | null) => void;
};

const endOf = (thrown: unknown, stopped: boolean): (ThreadEvent & { kind: 'ended' })['state'] => {
  if (stopped) return { kind: 'stopped' };
  if (thrown instanceof RequestRefused) return { kind: 'failed', fault: thrown.fault };
  return { kind: thrown instanceof StreamCut ? 'cut' : 'unreachable' };
};

/** The name under which the next question is asked, written down as soon as there is one. */
const useName = (
  place: ConversationName,
): readonly [string | null, (id: string | null) => void] => {
  const [id, setId] = useState(place.read);
  const name = useCallback(
    (next: string | null) => {
      setId(next);
      place.keep(next);
    },
    [place],
  );
  useEffect(() => {
    // Whose page it is can be known after the first question was asked.
    if (id === null) setId(place.read());
    else place.keep(id);
  }, [id, place]);
  return [id, name];
};

/**
 * A conversation with the server. What is said in it is held in memory only; its name alone outlives the page, which
 * then asks the server for the rest.
 */
export const useConversation = ({
  client,
  place,
  newId,
  onSettled,
}: {
  readonly client: Client;
  readonly place: ConversationName;
  /** Names a conversation; always the same function. */
  readonly newId: () => string;
  /** Called when an answer has ended, whichever way; always the same function. */
  readonly onSettled: () => void;
}): Conversation => {
  const [thread, dispatch] = useReducer(advanceThread, []);
  const [named, name] = useName(place);
  const begunHere = useRef<string | null>(null);
  const recalling = useRecalled(client, named, begunHere, dispatch);
  const count = useRef(0);
  const leaving = useRef<AbortController | null>(null);
  const stop = useCallback(() => leaving.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const ask = useCallback(
    (question: string, complete = false) => {
      const text = question.trim();
      if (text === '') return;
      leaving.current?.abort();
      const controller = new AbortController();
      leaving.current = controller;
      count.current += 1;
      const id = count.current;
      dispatch({ kind: 'asked', id, question: text });
      const conversationId = named ?? newId();
      if (named === null) begunHere.current = conversationId;
      name(conversationId);
      const listen = async (): Promise<void> => {
        try {
          for await (const line of client.ask(
            { conversationId, text, ...(complete ? { complete } : {}) },
            controller.signal,
          )) {
            dispatch({ kind: 'line', id, line });
          }
        } catch (thrown) {
          dispatch({ kind: 'ended', id, state: endOf(thrown, controller.signal.aborted) });
        }
        onSettled();
      };
      void listen();
    },
    [client, name, named, newId, onSettled],
  );

  const restart = useCallback(async () => {
    stop();
    if (named !== null) await client.restart(named);
    stop();
    name(null);
    dispatch({ kind: 'restarted' });
  }, [client, name, named, stop]);

  const running = runningExchange(thread) !== null;
  return { thread, running, recalling, conversationId: named, ask, stop, restart };
};
