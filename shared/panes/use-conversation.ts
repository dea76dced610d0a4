import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type Client, RequestRefused } from './client.ts';
import { StreamCut } from './read-lines.ts';
import { advanceThread, runningExchange, type Thread, type ThreadEvent } from './thread.ts';

export type Conversation = {
  readonly thread: Thread;
  readonly running: boolean;
  readonly ask: (question: string) => void;
  readonly stop: () => void;
  /** Forgets the exchange here and on the server. */
  readonly restart: () => Promise<void>;
};

const endOf = (thrown: unknown, stopped: boolean): (ThreadEvent & { kind: 'ended' })['state'] => {
  if (stopped) return { kind: 'stopped' };
  if (thrown instanceof RequestRefused) return { kind: 'failed', fault: thrown.fault };
  return { kind: thrown instanceof StreamCut ? 'cut' : 'unreachable' };
};

/** A conversation with the server, held in memory only: closing the page leaves nothing in the browser. */
export const useConversation = ({
  client,
  newId,
  onSettled,
}: {
  readonly client: Client;
  /** Names a conversation; always the same function. */
  readonly newId: () => string;
  /** Called when an answer has ended, whichever way; always the same function. */
  readonly onSettled: () => void;
}): Conversation => {
  const [thread, dispatch] = useReducer(advanceThread, []);
  const [conversationId, setConversationId] = useState(newId);
  const count = useRef(0);
  const leaving = useRef<AbortController | null>(null);
  const stop = useCallback(() => leaving.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const ask = useCallback(
    (question: string) => {
      const text = question.trim();
      if (text === '') return;
      leaving.current?.abort();
      const controller = new AbortController();
      leaving.current = controller;
      count.current += 1;
      const id = count.current;
      dispatch({ kind: 'asked', id, question: text });
      const listen = async (): Promise<void> => {
        try {
          for await (const line of client.ask({ conversationId, text }, controller.signal)) {
            dispatch({ kind: 'line', id, line });
          }
        } catch (thrown) {
          dispatch({ kind: 'ended', id, state: endOf(thrown, controller.signal.aborted) });
        }
        onSettled();
      };
      void listen();
    },
    [client, conversationId, onSettled],
  );

  const restart = useCallback(async () => {
    stop();
    dispatch({ kind: 'restarted' });
    setConversationId(newId());
    await client.restart(conversationId);
  }, [client, conversationId, newId, stop]);

  return { thread, running: runningExchange(thread) !== null, ask, stop, restart };
};
