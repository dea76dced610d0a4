import type { Language } from '../language/language.ts';
import type { AcceptanceRequest } from '../wire/charter-exchange.ts';
import type { FaultReply } from '../wire/fault-reply.ts';
import type { PersonHeader } from '../wire/headers.ts';
import type { TurnLine } from '../wire/turn-line.ts';
import { type AnswerName, type Client, RequestRefused, Unreachable } from './client.ts';
import { readLines } from './read-lines.ts';

const personHeader: PersonHeader = 'x-calame-person';

export type ClientOptions = {
  readonly fetch: typeof fetch;
  /** Origin of the server; empty = the page's own. */
  readonly origin: string;
  readonly language: Language;
  /** Development identity that asks; null = the server's first. */
  readonly person: string | null;
};

const isFault = (value: unknown): value is FaultReply =>
  typeof value === 'object' && value !== null && 'code' in value && 'nextAction' in value;

const refusal = async (reply: Response): Promise<RequestRefused | Unreachable> => {
  const body: unknown = await reply.json().catch(() => null);
  return isFault(body) ? new RequestRefused(body) : new Unreachable();
};

const wherePath = ({ conversationId, answerId }: AnswerName): string =>
  `conversations/${encodeURIComponent(conversationId)}/answers/${encodeURIComponent(answerId)}/where`;

/** The client of the server's API over `fetch`. */
export const createClient = (options: ClientOptions): Client => {
  // Called without its object: a browser's fetch refuses any other `this` than the window.
  const { fetch } = options;
  const call = async (method: string, path: string, init: RequestInit = {}): Promise<Response> => {
    const headers: Record<string, string> = { 'accept-language': options.language };
    if (options.person !== null) headers[personHeader] = options.person;
    if (init.body !== undefined) headers['content-type'] = 'application/json';
    let reply: Response;
    try {
      reply = await fetch(`${options.origin}/api/${path}`, { ...init, method, headers });
    } catch (cause) {
      throw new Unreachable(cause);
    }
    if (!reply.ok) throw await refusal(reply);
    return reply;
  };
  // The server is ours and of the same version as the page: its shapes are those of shared/wire.
  const read = async <Reply>(method: string, path: string, init?: RequestInit): Promise<Reply> => {
    const reply = await call(method, path, init);
    return reply.json().catch((cause: unknown) => {
      throw new Unreachable(cause);
    }) as Promise<Reply>;
  };
  const ask = async function* (
    question: Parameters<Client['ask']>[0],
    signal: AbortSignal,
  ): AsyncGenerator<TurnLine> {
    const reply = await call('POST', 'questions', { body: JSON.stringify(question), signal });
    if (reply.body === null) throw new Unreachable();
    yield* readLines(reply.body);
  };
  return {
    status: () => read('GET', 'status'),
    charter: () => read('GET', 'charter'),
    acceptCharter: (hash) => {
      const acceptance: AcceptanceRequest = { hash };
      return read('POST', 'charter/acceptance', { body: JSON.stringify(acceptance) });
    },
    ask,
    restart: async (conversationId) => {
      await call('DELETE', `conversations/${encodeURIComponent(conversationId)}`);
    },
    where: (answer) => read('GET', answer === null ? 'where' : wherePath(answer)),
    sources: () => read('GET', 'sources'),
    source: (space, documentId) =>
      read('GET', `sources/${encodeURIComponent(space)}/${encodeURIComponent(documentId)}`),
  };
};
