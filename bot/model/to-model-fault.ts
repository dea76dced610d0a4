import { APIError } from 'openai';
import { ModelFault, type ModelFaultKind } from '#shared/routing/ports.ts';

/** What a status says of the call, for every status that is not a success. */
export function kindOfStatus(status: number): ModelFaultKind {
  if (status >= 300 && status < 400) return 'redirect';
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429) return 'rate-limited';
  if (status === 408 || status >= 500) return 'server';
  return 'bad-request';
}

/** What an endpoint had done and said when its call failed. */
export type ToldSoFar = {
  /** Its line was open, and the request began to be written. */
  readonly written: boolean;
  /** It had begun a good answer. */
  readonly answering: boolean;
  readonly region: string | null;
  readonly servedModel: string | null;
};

/**
 * Any error of a call as a `ModelFault`, with what the endpoint had said of itself. Only a code of
 * the original goes with it: messages and bodies of an endpoint may repeat the prompt, and the
 * client's errors hold headers.
 */
export function toModelFault(error: unknown, told: ToldSoFar): ModelFault {
  const chain = causes(error);
  const known = chain.find((cause) => cause instanceof ModelFault);
  if (known === undefined) return judgeError(chain, told);
  const { kind, status, retryAfter, cause } = known;
  const region = known.region ?? told.region;
  const nothingLeft = !told.written;
  return new ModelFault(kind, { ...told, nothingLeft, status, retryAfter, region, cause });
}

function judgeError(chain: readonly object[], told: ToldSoFar): ModelFault {
  const code = chain.map(codeOf).find((found) => found !== null) ?? null;
  const details = {
    ...told,
    nothingLeft: !told.written,
    cause: new Error(code ?? chain.map(nameOf).join(' < ')),
  };
  const object = chain.find((link) => link instanceof APIError && link.error !== undefined);
  if (object instanceof APIError) return new ModelFault(kindOfErrorObject(object), details);
  if (code !== null && connectTimeouts.has(code)) return new ModelFault('timeout-connect', details);
  if (isGarbage(chain, code)) return new ModelFault('garbage', details);
  return new ModelFault(told.answering ? 'stream-cut' : 'unreachable', details);
}

/** The wait for headers has no limit of the connection's but for the proxy's tunnel. */
const connectTimeouts: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
]);

/** Names of the errors by which the client and the connection say that they did not understand. */
const notUnderstood: ReadonlySet<string> = new Set(['SyntaxError', 'ZodError', 'HTTPParserError']);

function isGarbage(chain: readonly object[], code: string | null): boolean {
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return true;
  return chain.some((link) => notUnderstood.has(nameOf(link)));
}

/** An error told inside a stream that began with status 200: only its code tells what it is. */
function kindOfErrorObject(error: APIError): ModelFaultKind {
  const code = String(error.code ?? error.type ?? '');
  if (/^[345]\d\d$/.test(code)) return kindOfStatus(Number(code));
  return /rate.?limit|quota/i.test(code) ? 'rate-limited' : 'server';
}

/** Read by shape and not by class: errors of the connection may come from another realm. */
function causes(error: unknown): readonly object[] {
  const chain: object[] = [];
  let link = error;
  while (typeof link === 'object' && link !== null && chain.length < 10) {
    chain.push(link);
    link = 'cause' in link ? link.cause : null;
  }
  return chain;
}

function codeOf(link: object): string | null {
  const code = 'code' in link ? link.code : null;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code) ? code : null;
}

function nameOf(link: object): string {
  const name = 'name' in link ? link.name : null;
  return typeof name === 'string' && /^\w{1,60}$/.test(name) ? name : 'unknown';
}
