import type { Endpoint } from '../policy/endpoint.ts';

/** What answers at an address: two endpoints of the policy may name the same one. */
export type Server = {
  readonly origin: string;
  /** The Azure account that evidence is read of, lower case, as Azure compares them; null when there is none. */
  readonly resource: string | null;
};

export function serverOf({ baseURL, evidence }: Pick<Endpoint, 'baseURL' | 'evidence'>): Server {
  const resource = evidence.type === 'arm' ? evidence.resource.toLowerCase() : null;
  return { origin: new URL(baseURL).origin, resource };
}

/** Fails closed: at one origin, only two accounts that are both named are two servers. */
export function isSameServer(one: Server, other: Server): boolean {
  if (one.origin !== other.origin) return false;
  return one.resource === null || other.resource === null || one.resource === other.resource;
}
