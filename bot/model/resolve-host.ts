import { lookup } from 'node:dns/promises';

/** Every address of a host name. */
export type Resolve = (
  hostname: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** As this computer looks names up. */
export const resolveBySystem: Resolve = (hostname) => lookup(hostname, { all: true });
