import type { Candidate } from '../policy/decision.ts';
import type { Endpoint } from '../policy/endpoint.ts';
import type { Policy } from '../policy/policy.ts';
import type { Clock, Timers } from '../ports.ts';

export type RoutingPorts = { readonly timers: Timers; readonly clock: Clock };

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
  /** The proof of its place is out of date, contradicted, or was contradicted by an answer: it was not called. */
  | 'evidence-stale'
  | 'evidence-refused'
  | 'quarantined'
  /** Vectors of another model than the one asked for: they cannot be compared with those kept. */
  | 'other-model'
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

type ModelFaultOptions = {
  readonly status?: number | null;
  readonly retryAfter?: number | null;
  readonly region?: string | null;
  readonly servedModel?: string | null;
  readonly nothingLeft?: boolean;
  readonly cause?: unknown;
};

/** Thrown by the door to the models; carries no prompt, no body and no secret. */
export class ModelFault extends Error {
  readonly kind: ModelFaultKind;
  readonly status: number | null;
  /** Milliseconds that the endpoint asked to wait, from Retry-After. */
  readonly retryAfter: number | null;
  /** What the endpoint had said of itself before the call failed. */
  readonly region: string | null;
  readonly servedModel: string | null;
  /** It is known that nothing of the request left: no line to the endpoint was opened for it. */
  readonly nothingLeft: boolean;

  constructor(kind: ModelFaultKind, options: ModelFaultOptions = {}) {
    super(kind, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ModelFault';
    this.kind = kind;
    this.status = options.status ?? null;
    this.retryAfter = options.retryAfter ?? null;
    this.region = options.region ?? null;
    this.servedModel = options.servedModel ?? null;
    this.nothingLeft = options.nothingLeft ?? false;
  }
}

/** One unit vector per text, in the order of the texts. */
export type Embedding = {
  readonly vectors: readonly Float32Array[];
  /** As the endpoint counted them; null when it did not say. */
  readonly usage: TokenUsage | null;
  readonly servedModel: string | null;
  readonly region: string | null;
};

/** What is put in order: the question, and the texts that may answer it. */
export type RerankRequest = { readonly query: string; readonly documents: readonly string[] };

/** How well each text answers the question, in the order of the texts; higher is better, on a scale of the model's own. */
export type Reranking = {
  readonly scores: readonly number[];
  /** As the endpoint counted them; null when it did not say. */
  readonly usage: TokenUsage | null;
  readonly servedModel: string | null;
  readonly region: string | null;
};

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
  readonly embed: (
    candidate: Candidate,
    texts: readonly string[],
    signal: AbortSignal,
    policy: Policy,
  ) => Promise<Embedding>;
  readonly rerank: (
    candidate: Candidate,
    request: RerankRequest,
    signal: AbortSignal,
    policy: Policy,
  ) => Promise<Reranking>;
  /** Asks the endpoint for its list of models, guarded like every call; nothing of anybody's leaves. */
  readonly probe: (endpoint: Endpoint, policy: Policy, signal: AbortSignal) => Promise<ProbeResult>;
};
