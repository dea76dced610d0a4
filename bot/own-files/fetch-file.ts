import type { Policy } from '#shared/policy/policy.ts';
import { ReachFault } from '../azure/reach-fault.ts';
import { reachFiles } from '../azure/reach-files.ts';
import type { Fetched, Offered, Refusal } from './own-files.ts';

export type FetchOptions = {
  readonly policy: () => Pick<Policy, 'egress' | 'networks' | 'organisation' | 'teams'>;
  /** Origin on loopback that answers in the place of the hosts; null outside tests. */
  readonly standIn: string | null;
  /** Bytes. */
  readonly most: number;
};

const refused = (
  why: Refusal['why'],
  details: Refusal['details'] = {},
): Extract<Fetched, { kind: 'refused' }> => ({
  kind: 'refused',
  refusal: { why, details },
});

/** A host that the policy names, over https, at its usual port; or why not. */
function placeOf(
  address: string,
  policy: FetchOptions['policy'],
): { readonly url: URL } | Extract<Fetched, { kind: 'refused' }> {
  const hosts = policy().teams.fileHosts;
  if (hosts.length === 0) return refused('no-hosts');
  if (!URL.canParse(address)) return refused('address-refused');
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.port !== '') return refused('address-refused');
  return hosts.includes(url.hostname) ? { url } : refused('host-unknown', { host: url.hostname });
}

/**
 * Fetches a file from a host that the policy names, and from there alone: https, no redirect, a public address, a bounded
 * size. The address opens the file for whoever holds it, so it is told to nobody.
 */
export async function fetchFile(
  { address }: Pick<Offered, 'address'>,
  { policy, standIn, most }: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const place = placeOf(address, policy);
  if ('kind' in place) return place;
  const reach = reachFiles({ policy, host: place.url.hostname, standIn });
  try {
    const { status, bytes } = await reach.fetch(place.url, most, signal);
    if (status === 200) return { kind: 'fetched', bytes };
    return refused([401, 403, 404, 410].includes(status) ? 'expired' : 'unreachable');
  } catch (error) {
    signal.throwIfAborted();
    const kind = error instanceof ReachFault ? error.kind : 'unreachable';
    if (kind === 'too-large') return refused('too-large', { megabytes: most / 1_000_000 });
    return refused(kind === 'host-refused' ? 'address-refused' : 'unreachable');
  } finally {
    await reach.close();
  }
}

/** Puts a file at an address that the channel gave for it, on such a host alone. */
export async function putFile(
  address: string,
  bytes: Uint8Array,
  { policy, standIn }: Pick<FetchOptions, 'policy' | 'standIn'>,
  signal: AbortSignal,
): Promise<'given' | Refusal['why']> {
  const place = placeOf(address, policy);
  if ('kind' in place) return place.refusal.why;
  const reach = reachFiles({ policy, host: place.url.hostname, standIn });
  try {
    const status = await reach.put(place.url, bytes, signal);
    if (status === 200 || status === 201) return 'given';
    return [401, 403, 404, 410].includes(status) ? 'expired' : 'unreachable';
  } catch (error) {
    signal.throwIfAborted();
    const isRefused = error instanceof ReachFault && error.kind === 'host-refused';
    return isRefused ? 'address-refused' : 'unreachable';
  } finally {
    await reach.close();
  }
}
