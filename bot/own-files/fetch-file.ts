import type { Policy } from '#shared/policy/policy.ts';
import { ReachFault } from '../azure/reach-fault.ts';
import { reachFiles } from '../azure/reach-files.ts';
import type { Offered, Refusal } from './own-files.ts';

export type FetchOptions = {
  readonly policy: () => Pick<Policy, 'egress' | 'networks' | 'organisation' | 'teams'>;
  /** Origin on loopback that answers in the place of the hosts; null outside tests. */
  readonly standIn: string | null;
  /** Bytes. */
  readonly most: number;
};

type Fetched =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const refused = (why: Refusal['why'], details: Refusal['details'] = {}): Fetched => ({
  kind: 'refused',
  refusal: { why, details },
});

/**
 * Fetches a file from a host that the policy names, and from there alone: https, no redirect, a public address, a bounded
 * size. The address opens the file for whoever holds it, so it is told to nobody.
 */
export async function fetchFile(
  { address }: Pick<Offered, 'address'>,
  { policy, standIn, most }: FetchOptions,
  signal: AbortSignal,
): Promise<Fetched> {
  const hosts = policy().teams.fileHosts;
  if (hosts.length === 0) return refused('no-hosts');
  if (!URL.canParse(address)) return refused('address-refused');
  const url = new URL(address);
  const { hostname: host } = url;
  if (url.protocol !== 'https:' || url.port !== '') return refused('address-refused');
  if (!hosts.includes(host)) return refused('host-unknown', { host });
  const reach = reachFiles({ policy, host, standIn });
  try {
    const { status, bytes } = await reach.fetch(url, most, signal);
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
