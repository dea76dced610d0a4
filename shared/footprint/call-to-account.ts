import type { ModelSize } from './known-models.ts';

/** What the method needs to know of one call of a model. */
export type CallToAccount = {
  readonly kind: 'chat' | 'embed';
  /** Names of what served, most certain first: the method's table may know one. */
  readonly names: readonly string[];
  /** As the policy gives it; null when it does not. */
  readonly size: ModelSize | null;
  /** Electricity zones where it may have run; empty when none is known. */
  readonly zones: readonly string[];
  /** The zones are the method's own assumption. */
  readonly zonesAssumed: boolean;
  readonly pue: number | null;
  /** Litres per kWh. */
  readonly wue: number | null;
  readonly outputTokens: number;
  /** The tokens were counted from the text. */
  readonly estimated: boolean;
  /** Seconds of generation as measured; null = the method's own estimate. */
  readonly seconds: number | null;
  /** It came to its end: an answer, good or not. */
  readonly served: boolean;
  /** The endpoint says that another model served than the one asked for. */
  readonly otherModel: boolean;
  /** The other chat models that the policy offered and whose size is known. */
  readonly others: readonly { readonly size: ModelSize; readonly pue: number | null }[];
};
