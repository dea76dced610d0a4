import type { AcceptanceRequest } from '../wire/charter-exchange.ts';
import type { SuggestionsRequest } from '../wire/ticket-exchange.ts';
import type { TurnLine } from '../wire/turn-line.ts';
import { type ClientOptions, callServer } from './call-server.ts';
import { type AnswerName, type Client, Unreachable } from './client.ts';
import { readTurnLines } from './read-lines.ts';

const wherePath = ({ conversationId, answerId }: AnswerName): string =>
  `conversations/${encodeURIComponent(conversationId)}/answers/${encodeURIComponent(answerId)}/where`;

/** The client of the server's API over `fetch`; `channel` = the pane that it serves. */
export const createClient = (options: ClientOptions, channel: 'tab' | 'word' = 'tab'): Client => {
  const told = (path: string): string => (channel === 'word' ? `${path}?channel=word` : path);
  const { call, read } = callServer(options);
  const ask = async function* (
    question: Parameters<Client['ask']>[0],
    signal: AbortSignal,
  ): AsyncGenerator<TurnLine> {
    const reply = await call('POST', told('questions'), { body: JSON.stringify(question), signal });
    if (reply.body === null) throw new Unreachable();
    yield* readTurnLines(reply.body);
  };
  return {
    status: () => read('GET', 'status'),
    charter: () => read('GET', 'charter'),
    acceptCharter: (hash) => {
      const acceptance: AcceptanceRequest = { hash };
      return read('POST', 'charter/acceptance', { body: JSON.stringify(acceptance) });
    },
    ask,
    conversation: (conversationId) =>
      read('GET', `conversations/${encodeURIComponent(conversationId)}`),
    restart: async (conversationId) => {
      await call('DELETE', `conversations/${encodeURIComponent(conversationId)}`);
    },
    where: (answer) => read('GET', told(answer === null ? 'where' : wherePath(answer))),
    tickets: () => read('GET', 'tickets'),
    askHr: (request) => read('POST', 'tickets', { body: JSON.stringify(request) }),
    actOnTicket: (id, request) =>
      read('POST', `tickets/${encodeURIComponent(id)}/actions`, { body: JSON.stringify(request) }),
    opine: async (opinion) => {
      await call('POST', 'opinions', { body: JSON.stringify(opinion) });
    },
    suggestions: (question) => {
      const request: SuggestionsRequest = { question };
      return read('POST', 'tickets/suggestions', { body: JSON.stringify(request) });
    },
    sources: () => read('GET', 'sources'),
    source: (space, documentId) =>
      read('GET', `sources/${encodeURIComponent(space)}/${encodeURIComponent(documentId)}`),
  };
};
