import type { Language } from '../language/language.ts';
import { signInTexts } from '../language/sign-in-texts.ts';
import type { FaultReply } from '../wire/fault-reply.ts';
import type { PersonHeader } from '../wire/headers.ts';
import { RequestRefused, Unreachable } from './client.ts';
import { SignInFailed, type TokenHolder } from './hold-token.ts';

const personHeader: PersonHeader = 'x-calame-person';

export type ClientOptions = {
  readonly fetch: typeof fetch;
  /** Origin of the server; empty = the page's own. */
  readonly origin: string;
  readonly language: Language;
  /** Development identity that asks; null = the server's first. */
  readonly person: string | null;
  /** Where the token of whoever signs in is held; absent = nobody does, as on a trial. */
  readonly tokens?: TokenHolder;
};

/** One request to the server's API. Each rejects with `RequestRefused`, or `Unreachable` when no answer comes. */
export type ServerCalls = {
  readonly call: (method: string, path: string, init?: RequestInit) => Promise<Response>;
  /** The reply's JSON. The server is ours and of the same version as the page: its shapes are those of shared/wire. */
  readonly read: <Reply>(method: string, path: string, init?: RequestInit) => Promise<Reply>;
};

const isFault = (value: unknown): value is FaultReply =>
  typeof value === 'object' && value !== null && 'code' in value && 'nextAction' in value;

const refusal = async (reply: Response): Promise<RequestRefused | Unreachable> => {
  const body: unknown = await reply.json().catch(() => null);
  return isFault(body) ? new RequestRefused(body) : new Unreachable();
};

const wantsToken = (refused: RequestRefused | Unreachable): boolean =>
  refused instanceof RequestRefused && refused.fault.code === 'sign-in-needed';

/** A sign-in that failed, as the person is told of any other refusal. */
const told = (error: unknown, language: Language): unknown =>
  error instanceof SignInFailed
    ? new RequestRefused({
        code: 'sign-in-needed',
        ...signInTexts[language][error.why],
        reference: null,
      })
    : error;

/** A text goes as JSON; a file goes as it is. */
const typeOf = (body: RequestInit['body']): string =>
  typeof body === 'string' ? 'application/json' : 'application/octet-stream';

/** The calls of one person to the server's API over `fetch`. */
export const callServer = (options: ClientOptions): ServerCalls => {
  // Called without its object: a browser's fetch refuses any other `this` than the window.
  const { fetch } = options;
  const send = async (
    method: string,
    path: string,
    init: RequestInit,
    token: string | null,
  ): Promise<Response> => {
    const headers: Record<string, string> = { 'accept-language': options.language };
    if (token !== null) headers['authorization'] = `Bearer ${token}`;
    if (options.person !== null) headers[personHeader] = options.person;
    if (init.body !== undefined) headers['content-type'] = typeOf(init.body);
    try {
      return await fetch(`${options.origin}/api/${path}`, { ...init, method, headers });
    } catch (cause) {
      throw new Unreachable(cause);
    }
  };
  const call: ServerCalls['call'] = async (method, path, init = {}) => {
    const { tokens } = options;
    const token = tokens?.current() ?? null;
    const reply = await send(method, path, init, token);
    if (reply.ok) return reply;
    const refused = await refusal(reply);
    if (tokens === undefined || !wantsToken(refused)) throw refused;
    // Told once that nobody is known: a token, or a fresh one, and the same request again.
    const fresh = await tokens.renew(token).catch((error: unknown) => {
      throw told(error, options.language);
    });
    const again = await send(method, path, init, fresh);
    if (!again.ok) throw await refusal(again);
    return again;
  };
  const read = async <Reply>(method: string, path: string, init?: RequestInit): Promise<Reply> => {
    const reply = await call(method, path, init);
    return reply.json().catch((cause: unknown) => {
      throw new Unreachable(cause);
    }) as Promise<Reply>;
  };
  return { call, read };
};
