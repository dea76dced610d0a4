import type { Ending } from './ending.ts';
import type { Trace } from './trace.ts';

/** Told without a model from what they cite, and from nothing else. */
const toldFromCitations: ReadonlySet<Ending['kind']> = new Set(['degraded', 'not-found']);

/**
 * Whether an ending says something of a source that not every agent may read. A model was given all that was found, so
 * whatever it wrote counts as resting on all of it.
 */
export function restsOnRestricted(ending: Ending, { restrictedIds, sourceIds }: Trace): boolean {
  if (restrictedIds.size === 0 || ending.kind === 'validated') return restrictedIds.size > 0;
  const isExtract = toldFromCitations.has(ending.kind) && ending.endpoint === undefined;
  const restsOn = isExtract ? ending.citations.map(({ sourceId }) => sourceId) : sourceIds;
  return restsOn.some((id) => restrictedIds.has(id));
}
