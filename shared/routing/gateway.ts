import type { Candidate } from '../policy/decision.ts';
import type { Endpoint } from '../policy/endpoint.ts';
import type { Policy } from '../policy/policy.ts';
import type { RoutingBounds } from './bounds.ts';
import type { ChatRequest, RerankRequest } from './ports.ts';
import type { ReportAttempt, RoutedDelta, RoutedScores, RoutedVectors } from './routed-delta.ts';

/** What every call of the models says of itself. */
type GatewayCall = {
  /** In the order of the policy: only these are called. */
  readonly candidates: readonly Candidate[];
  /** The one policy of the turn, from its first step to its last. */
  readonly policy: Policy;
  /** Pseudonym: places of a busy endpoint are shared out fairly among persons. */
  readonly person: string;
  /** Nobody waits for it: those who do have their places first. */
  readonly background?: boolean;
  /** Hears of every attempt, also when the consumer leaves early. */
  readonly report: ReportAttempt;
  readonly bounds?: RoutingBounds;
};

export type ChatCall = GatewayCall & {
  readonly request: ChatRequest;
  /** Milliseconds without a word after which the next candidate is asked beside; absent = never. */
  readonly hedgeAfter?: number;
};

export type EmbedCall = GatewayCall & {
  readonly texts: readonly string[];
  readonly signal: AbortSignal;
};

export type RerankCall = GatewayCall & {
  readonly request: RerankRequest;
  readonly signal: AbortSignal;
};

/** `closed`: served normally. `open`: left alone for a while. `half-open`: one call may try. */
export type CircuitState = 'closed' | 'open' | 'half-open';

/** How one model of one endpoint does, as this server sees it. */
export type ModelHealth = {
  readonly endpoint: string;
  readonly model: string;
  readonly circuit: CircuitState;
  /** When the circuit opened and when it lets one call try; null while closed. Milliseconds since the epoch. */
  readonly openedAt: number | null;
  readonly triesAt: number | null;
  /** How the last call or probe ended, and when. */
  readonly last: { readonly ended: string; readonly at: number } | null;
  readonly inFlight: number;
  readonly waiting: number;
};

/** A circuit that changed. `why` is how the call or probe ended that changed it; null when one was let out to try. */
export type HealthChange = {
  readonly endpoint: string;
  readonly model: string;
  readonly from: CircuitState;
  readonly to: CircuitState;
  readonly why: string | null;
  /** Milliseconds since the epoch; `triesAt` when it is open and lets one call try again. */
  readonly at: number;
  readonly triesAt: number | null;
};

/**
 * The `ask` port: every call of a model, from a turn or from an indexing, goes through it, and only
 * what the policy decided goes in. Fair places, health, retries and fallback are behind it.
 */
export type Gateway = {
  readonly ask: (call: ChatCall) => AsyncGenerator<RoutedDelta, void, undefined>;
  readonly embed: (call: EmbedCall) => Promise<RoutedVectors>;
  readonly rerank: (call: RerankCall) => Promise<RoutedScores>;
  /** Whether a call of this model would be passed over now because it failed too often; not while it may try. */
  readonly isOpen: (endpointId: string, model: string) => boolean;
  readonly health: () => readonly ModelHealth[];
  /**
   * Probes the endpoint when it is due: nobody called it for `health.probeEvery`, or a circuit of it is to
   * try again. Returns the milliseconds until it is due next; infinite when it is never probed.
   */
  readonly probe: (endpoint: Endpoint, policy: Policy, signal: AbortSignal) => Promise<number>;
  /** Told of every change of a circuit; returns how to be told no more. */
  readonly onHealth: (listener: (change: HealthChange) => void) => () => void;
};
