import type { Hasher } from '#shared/ports.ts';
import type { House } from '../assemble.ts';
import type { Config } from '../config.ts';
import { systemClock } from '../system-ports.ts';
import { type IdentityRoom, openIdentity } from './open-identity.ts';

export type IdentityRooms = Pick<House, 'policy' | 'store'> & {
  /** Has the room closed with the house. */
  readonly keep: (opening: Promise<IdentityRoom>) => Promise<IdentityRoom>;
  readonly log: (line: string) => void;
};

/** The room of identity over the rooms of the house; null on a trial, where nobody signs in. */
export async function loadIdentity(
  { app, signInStandIn }: Config,
  hasher: Hasher,
  { policy, store, keep, log }: IdentityRooms,
): Promise<IdentityRoom | null> {
  if (app.mode === 'loopback') return null;
  const [source, { memberships }] = await Promise.all([policy(), store()]);
  const room = openIdentity({
    app,
    standIn: signInStandIn,
    policy: () => source.current().policy,
    memberships,
    hasher,
    clock: systemClock,
    log,
  });
  return keep(Promise.resolve(room));
}
