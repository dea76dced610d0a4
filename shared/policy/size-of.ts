import { findKnownModel, type ModelSize } from '../footprint/known-models.ts';
import type { EndpointModel } from './endpoint.ts';

/**
 * The parameters of a model: as the policy gives them, else as the method of the footprint knows them by one of its
 * names; null when neither does. Which model is the smallest, which is larger and what it costs are told by this alone.
 */
export function sizeOf({
  params,
  name,
  servedAs = [],
}: Pick<EndpointModel, 'params' | 'name' | 'servedAs'>): ModelSize | null {
  return params ?? [name, ...servedAs].map(findKnownModel).find((size) => size !== null) ?? null;
}
