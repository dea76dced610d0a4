/** Why the channel did not take what we sent, told apart by what to do next. */
export type SendFaultKind =
  /** The person pressed Stop: abort the turn, send nothing more. */
  | 'stopped-by-person'
  /** This stream is over for another reason: send the whole answer as a message. */
  | 'stream-over'
  | 'too-large'
  | 'slow-down'
  /** The bot was removed or blocked there: nothing can be said. */
  | 'blocked'
  | 'timeout'
  /** The channel had a fault of its own, or could not be reached. */
  | 'unavailable'
  | 'refused';

/** Thrown when a send fails; carries no text of the message. */
export class SendFault extends Error {
  readonly kind: SendFaultKind;
  readonly status: number | null;
  /** Milliseconds that the channel asked to wait. */
  readonly retryAfter: number | null;

  constructor(
    kind: SendFaultKind,
    options: { status?: number | null; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(kind, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'SendFault';
    this.kind = kind;
    this.status = options.status ?? null;
    this.retryAfter = options.retryAfter ?? null;
  }
}

type Refusal = {
  readonly status: number | null;
  readonly code: string;
  readonly message: string;
  readonly retryAfter: number | null;
};

/** Reads the library's error: `RestError { statusCode, code, message, details, response }`. */
export function readSendFault(error: unknown): SendFault {
  if (error instanceof SendFault) return error;
  const refusal = readRefusal(error);
  return new SendFault(kindOf(refusal), {
    status: refusal.status,
    retryAfter: refusal.retryAfter,
    cause: error,
  });
}

function kindOf({ status, code, message }: Refusal): SendFaultKind {
  if (status === 413 || /MessageSizeTooBig|size too large/iu.test(`${code} ${message}`)) {
    return 'too-large';
  }
  if (status === 429) return 'slow-down';
  if (/cancel+ed by user/iu.test(message)) return 'stopped-by-person';
  if (/ContentStream|streaming/iu.test(`${code} ${message}`)) return 'stream-over';
  if (status === 403 || status === 404) return 'blocked';
  if (status === null || status === 412 || status >= 500) return 'unavailable';
  return 'refused';
}

function readRefusal(error: unknown): Refusal {
  const fields = recordOf(error);
  const inner = recordOf(recordOf(fields['details'])['error']);
  const { statusCode, code, message } = fields;
  return {
    status: typeof statusCode === 'number' ? statusCode : null,
    code: textOf(inner['code']) || textOf(code),
    message: `${textOf(message)} ${textOf(inner['message'])}`,
    retryAfter: readRetryAfter(recordOf(fields['response'])['headers']),
  };
}

function readRetryAfter(headers: unknown): number | null {
  const { get } = recordOf(headers);
  if (typeof get !== 'function') return null;
  const seconds = Number(get.call(headers, 'retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : null;
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
