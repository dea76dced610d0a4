import type { Candidate } from '../policy/decision.ts';
import type { Endpoint } from '../policy/endpoint.ts';
import type { Policy } from '../policy/policy.ts';

export type ChatMessage = {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
};

export type ChatRequest = {
  readonly messages: readonly ChatMessage[];
  readonly maxTokens: number;
  readonly temperature: number;
  readonly signal: AbortSignal;
};

export type TokenUsage = { readonly input: number; readonly output: number };

export type FinishReason = 'stop' | 'length' | 'content-filter';

export type ChatDelta =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'end';
      readonly finish: FinishReason;
      /** As the endpoint counted them; null when it did not say. */
      readonly usage: TokenUsage | null;
      readonly servedModel: string | null;
      readonly region: string | null;
    };

/** Every way a model call can fail, told apart by what to do next. */
export type ModelFaultKind =
  | 'not-configured'
  | 'host-refused'
  /** The answer says that it comes from another place than the declared one. */
  | 'region-refused'
  /** No place was free within the wait. */
  | 'busy'
  /** Its circuit is open: it was not called. */
  | 'resting'
  | 'unauthorized'
  | 'not-found'
  | 'rate-limited'
  | 'bad-request'
  | 'server'
  | 'redirect'
  | 'unreachable'
  | 'timeout-connect'
  | 'timeout-first-token'
  | 'timeout-idle'
  | 'timeout-total'
  | 'garbage'
  | 'stream-cut'
  | 'empty'
  | 'aborted';

/** Thrown by the door to the models; carries no prompt, no body and no secret. */
export class ModelFault extends Error {
  readonly kind: ModelFaultKind;
  readonly status: number | null;
  /** Milliseconds that the endpoint asked to wait, from Retry-After. */
  readonly retryAfter: number | null;

  constructor(
    kind: ModelFaultKind,
    options: { status?: number; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(kind, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ModelFault';
    this.kind = kind;
    this.status = options.status ?? null;
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** What a probe saw: an endpoint that answers, whatever it answers to the question for its models. */
export type ProbeResult =
  | { readonly ok: true; readonly milliseconds: number }
  | { readonly ok: false; readonly fault: ModelFault };

/**
 * The only door to the models: one attempt at one endpoint of the policy given; retries and fallback
 * are routing's. The policy is the turn's own, so that no call is guarded by two of them.
 */
export type ModelDoor = {
  readonly chat: (
    candidate: Candidate,
    request: ChatRequest,
    policy: Policy,
  ) => AsyncIterable<ChatDelta>;
  /** One unit vector per text. */
  readonly embed: (
    candidate: Candidate,
    texts: readonly string[],
    signal: AbortSignal,
    policy: Policy,
  ) => Promise<{ readonly vectors: readonly Float32Array[]; readonly usage: TokenUsage | null }>;
  /** Asks the endpoint for its list of models, guarded like every call; nothing of anybody's leaves. */
  readonly probe: (endpoint: Endpoint, policy: Policy, signal: AbortSignal) => Promise<ProbeResult>;
};
