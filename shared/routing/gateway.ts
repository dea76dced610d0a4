import type { Candidate } from '../policy/decision.ts';
import type { Policy } from '../policy/policy.ts';
import type { RoutingBounds } from './bounds.ts';
import type { ChatRequest } from './ports.ts';
import type { ReportAttempt, RoutedDelta, RoutedVectors } from './routed-delta.ts';

/** What every call of the models says of itself. */
type GatewayCall = {
  /** In the order of the policy: only these are called. */
  readonly candidates: readonly Candidate[];
  /** The one policy of the turn, from its first step to its last. */
  readonly policy: Policy;
  /** Pseudonym: places of a busy endpoint are shared out fairly among persons. */
  readonly person: string;
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

/**
 * The `ask` port: every call of a model, from a turn or from an indexing, goes through it, and only
 * what the policy decided goes in. Fair places, health, retries and fallback are behind it.
 */
export type Gateway = {
  readonly ask: (call: ChatCall) => AsyncGenerator<RoutedDelta, void, undefined>;
  readonly embed: (call: EmbedCall) => Promise<RoutedVectors>;
  /** Whether the circuit of this model is open now. */
  readonly isOpen: (endpointId: string, model: string) => boolean;
  readonly health: () => readonly ModelHealth[];
};
