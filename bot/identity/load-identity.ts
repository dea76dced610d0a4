import type { PolicySource } from '#shared/policy/ports.ts';
import type { Hasher } from '#shared/ports.ts';
import { systemClock } from '../system-ports.ts';
import type { Memberships } from './memberships.ts';
import { type IdentityPorts, type IdentityRoom, openIdentity } from './open-identity.ts';

export type IdentityRooms = {
  readonly policy: () => Promise<PolicySource>;
  readonly store: () => Promise<{ readonly memberships: Memberships }>;
  /** Has the room closed with the house. */
  readonly keep: (opening: Promise<IdentityRoom>) => Promise<IdentityRoom>;
  readonly log: (line: string) => void;
};

/** The room of identity over the rooms of the house. */
export async function loadIdentity(
  app: IdentityPorts['app'],
  standIn: string | null,
  hasher: Hasher,
  { policy, store, keep, log }: IdentityRooms,
): Promise<IdentityRoom> {
  const [source, { memberships }] = await Promise.all([policy(), store()]);
  const room = openIdentity({
    app,
    standIn,
    policy: () => source.current().policy,
    memberships,
    hasher,
    clock: systemClock,
    log,
  });
  return keep(Promise.resolve(room));
}
