import type { Endpoint } from './endpoint.ts';
import type { Policy } from './policy.ts';

/** Endpoints that the route of an open use names, in the order of the file: a question is never sent to any other. */
export function routedEndpoints({
  uses,
  endpoints,
}: Pick<Policy, 'uses' | 'endpoints'>): readonly Endpoint[] {
  const open = Object.values(uses).filter(({ enabled }) => enabled);
  const routed = new Set(open.flatMap(({ route }) => route));
  return endpoints.filter(({ id }) => routed.has(id));
}
