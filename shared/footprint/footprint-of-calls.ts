import type { Footprint, Range } from './footprint.ts';

/** What the method needs to know of one call of a model. */
export type CallToAccount = {
  readonly kind: 'chat' | 'embed';
  /** Name that the method's own table may know. */
  readonly model: string;
  /** Parameters in billions, as the policy gives them; null when it does not. */
  readonly params: Parameters | null;
  /** Electricity zones where it may have run; empty when none is given. */
  readonly zones: readonly string[];
  readonly pue: number | null;
  /** Litres per kWh. */
  readonly wue: number | null;
  readonly outputTokens: number;
  /** The tokens were counted from the text. */
  readonly estimated: boolean;
  /** Seconds of generation as measured; null = the method's own estimate. */
  readonly seconds: number | null;
  /** The endpoint says that another model served. */
  readonly otherModel: boolean;
  /** Parameters of the largest chat model of the route; null when unknown or when this one is it. */
  readonly largest: Parameters | null;
};

type Parameters = { readonly activeB: Range; readonly totalB: Range };

/** The footprint of all calls of a turn together; null when no model was called. */
export function footprintOfCalls(
  calls: readonly CallToAccount[],
  method: string,
): Footprint | null {
  if (calls.length === 0) return null;
  return {
    method,
    calls: calls.length,
    known: null,
    unknown: ['no-parameters'],
    unknownCalls: calls.length,
    zones: [],
    zonesAssumed: false,
    estimated: calls.some(({ estimated }) => estimated),
    savedKWh: null,
  };
}
