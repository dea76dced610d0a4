import type { Policy } from '#shared/policy/policy.ts';
import type { Memberships } from '../../bot/identity/memberships.ts';
import { type IdentityRoom, openIdentity } from '../../bot/identity/open-identity.ts';
import { appSecret, type FakeEntra, startEntra } from '../fakes/entra.ts';
import { appId, tenantId } from '../fakes/issuer.ts';
import { inMemoryMemberships } from './in-memory-memberships.ts';
import { scriptedPolicy } from './scripted-policy.ts';

/** The room of identity over a fake Entra, with a clock that a test sets. */
export type IdentityHouse = AsyncDisposable & {
  readonly entra: FakeEntra;
  readonly room: IdentityRoom;
  readonly memberships: Memberships;
  readonly logged: readonly string[];
  /** Milliseconds since the epoch; it starts at the real time. */
  readonly clock: { at: number };
  readonly setIdentity: (identity: Partial<Policy['identity']>) => void;
};

export type IdentityWish = {
  readonly identity?: Partial<Policy['identity']>;
  readonly password?: string | null;
  readonly appType?: 'SingleTenant' | 'UserAssignedMsi';
};

export async function openIdentityHouse(wish: IdentityWish = {}): Promise<IdentityHouse> {
  const entra = await startEntra();
  const logged: string[] = [];
  const clock = { at: Date.now() };
  const memberships = inMemoryMemberships();
  const { policy } = scriptedPolicy;
  let identity = { ...policy.identity, ...wish.identity };
  const { password = appSecret, appType = 'SingleTenant' } = wish;
  const room = openIdentity({
    app: { mode: 'entra', appId, appType, tenantId, password },
    standIn: entra.origin,
    policy: () => ({ ...policy, identity }),
    memberships,
    hasher: { pseudonym: (id) => `pseudonym of ${id}` },
    clock: { now: () => clock.at },
    log: (line) => logged.push(line),
  });
  return {
    entra,
    room,
    memberships,
    logged,
    clock,
    setIdentity: (next) => {
      identity = { ...identity, ...next };
    },
    [Symbol.asyncDispose]: async () => {
      await room.close();
      await entra[Symbol.asyncDispose]();
    },
  };
}
