import type { Endpoint, EndpointModel } from '../policy/endpoint.ts';

/**
 * Whether what the endpoint says that it served is the model asked for: the name itself, one that the
 * policy says is the same, or the name with its date behind (`gpt-4.1-mini-2025-04-14`). An endpoint
 * that says nothing is not contradicted.
 */
export function sameModel(
  _endpoint: Pick<Endpoint, 'kind'>,
  model: Pick<EndpointModel, 'name' | 'servedAs'>,
  served: string | null,
): boolean {
  if (served === null) return true;
  const names = [model.name, ...(model.servedAs ?? [])];
  return names.some((name) => served === name || served.startsWith(`${name}-20`));
}
