import { estimateImpacts } from '../footprint/estimate-impacts.ts';
import { findKnownModel, type ModelSize } from '../footprint/known-models.ts';
import type { EndpointModel } from './endpoint.ts';

type Named = Pick<EndpointModel, 'params' | 'name' | 'servedAs'>;

/**
 * The parameters of a model: as the policy gives them, else as the method of the footprint knows them by one of its
 * names; null when neither does. Which model is the smallest, which is larger and what it costs are told by this alone.
 */
export function sizeOf({ params, name, servedAs = [] }: Named): ModelSize | null {
  return params ?? [name, ...servedAs].map(findKnownModel).find((size) => size !== null) ?? null;
}

/**
 * How large a model is beside others: kWh of one token at most, by the method of the footprint, in a data centre
 * without losses. A mixture that uses few of its many parameters is not small: all of them are held. Null when unknown.
 */
export function weightOf(model: Named): number | null {
  const size = sizeOf(model);
  if (size === null) return null;
  const most = { activeB: size.activeB[1], totalB: size.totalB[1] };
  const anywhere = { gwp: 0, adpe: 0, pe: 0, wue: 0 };
  const generation = { ...most, outputTokens: 1, seconds: null, mix: anywhere, pue: 1, wue: null };
  return estimateImpacts(generation).kWh;
}
