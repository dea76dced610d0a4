import type { ModelRole, ResidencyClass, UseId } from './policy.ts';

type Knowledge = 'yes' | 'no' | 'unknown';

export type Evidence =
  | {
      readonly type: 'arm';
      readonly location: string;
      readonly sku: string;
      readonly resource: string;
      readonly maxAgeHours: number;
    }
  | {
      readonly type: 'contract';
      /** ISO 3166 country code, `EU`, or `EU-EFTA`. */
      readonly location: string;
      readonly reference: string;
      readonly checkedAt: string;
      /** Last day on which it counts; absent = as long as the policy names it. */
      readonly expiresAt?: string;
    }
  | {
      readonly type: 'self-hosted';
      readonly statement: string;
      readonly signedBy: string;
      readonly expiresAt?: string;
    };

export type EndpointAuth =
  | { readonly type: 'key'; readonly env?: string; readonly file?: string }
  | { readonly type: 'entra' }
  | { readonly type: 'none' };

export type EndpointModel = {
  readonly name: string;
  readonly role: ModelRole;
  readonly contextTokens?: number;
  /** Parameters in billions, [min, max]. */
  readonly params?: {
    readonly activeB: readonly [number, number];
    readonly totalB: readonly [number, number];
  };
  /** ISO 3166 alpha-3 electricity zone. */
  readonly zone?: string;
  readonly pue?: number;
  /** Litres of water per kWh at the data centre. */
  readonly wue?: number;
  /** Uses that this model is good enough for; absent = all. The smallest one that is comes first. */
  readonly uses?: readonly UseId[];
  /** Other names under which the endpoint may say that it served this model. */
  readonly servedAs?: readonly string[];
};

/** What the policy asks of who runs an endpoint. Where data stands and who may demand it are two things. */
export type OperatorDemand = {
  readonly secNumCloud?: 'yes';
  readonly nonEuLaw?: 'no';
  /** ISO 3166 alpha-2. */
  readonly headquarters?: readonly string[];
};

export type Operator = {
  readonly name: string;
  readonly headquarters: string;
  readonly secNumCloud: Knowledge;
  readonly nonEuLaw: Knowledge;
};

export type Endpoint = {
  readonly id: string;
  readonly kind: 'openai-compatible' | 'azure-openai';
  readonly baseURL: string;
  readonly residency: ResidencyClass;
  /** Name of the preset that it was written from. */
  readonly preset?: string;
  readonly operator?: Operator;
  readonly evidence: Evidence;
  readonly auth: EndpointAuth;
  readonly models: readonly EndpointModel[];
  readonly limits?: {
    readonly requestsPerMinute?: number;
    readonly tokensPerMinute?: number;
    readonly maxInFlight?: number;
  };
  /** Milliseconds, after reading `3s` or `500ms`; defaults applied. */
  readonly timeouts: PhaseTimeouts;
  readonly health: HealthRule;
};

/** When an endpoint's model is left alone, and for how long. */
export type HealthRule = {
  /** Failures in a row after which its circuit opens. */
  readonly failures: number;
  /** Milliseconds that it stays open before one call may try; doubled at each failed try, up to ten minutes. */
  readonly coolDown: number;
  /** Milliseconds between two probes of an endpoint that nobody called meanwhile; 0 = none. */
  readonly probeEvery: number;
};

/** Milliseconds allowed to each phase of a model call. */
export type PhaseTimeouts = {
  readonly connect: number;
  readonly firstToken: number;
  readonly idle: number;
  readonly total: number;
};
