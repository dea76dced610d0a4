import { Fault } from '#shared/fault.ts';
import { entraPerson } from '#shared/policy/entra-person.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Clock, Hasher } from '#shared/ports.ts';
import type { AppIdentity } from '../app-identity.ts';
import { type AzureReach, reachAzure } from '../azure/reach-azure.ts';
import { askDirectory } from './ask-directory.ts';
import { type KnownGroups, knowGroups } from './know-groups.ts';
import type { Memberships } from './memberships.ts';
import { openDirectory } from './open-directory.ts';
import { KeysUnavailable, openTenantKeys } from './tenant-keys.ts';
import { TokenRefused, verifyToken } from './verify-token.ts';

/** Who people are: by the token that a pane bears, or by what Teams says of a member. */
export type IdentityRoom = {
  /** @throws Fault `sign-in-needed`, `sign-in-unavailable`, `guest-refused` */
  readonly personOf: (authorization: string | undefined) => Promise<Person>;
  /** Entra groups of somebody whom a verified activity names; never rejects for the directory's sake. */
  readonly groupsOf: KnownGroups['ofMember'];
  readonly close: () => Promise<void>;
};

export type IdentityPorts = {
  readonly app: Extract<AppIdentity, { readonly mode: 'entra' }>;
  /** Origin on loopback in the place of Entra and Graph; null outside tests. */
  readonly standIn: string | null;
  /** The policy in force, at each call. */
  readonly policy: () => Policy;
  readonly memberships: Pick<Memberships, 'recall' | 'keep'>;
  readonly hasher: Pick<Hasher, 'pseudonym'>;
  readonly clock: Clock;
  /** A line without content: codes only, never a token or a name. */
  readonly log: (line: string) => void;
};

export function openIdentity(ports: IdentityPorts): IdentityRoom {
  const { app, standIn, policy, clock, log } = ports;
  const reach: AzureReach = reachAzure({ policy, standIn, graph: true });
  const keys = openTenantKeys(reach, clock, log);
  const directory = openDirectory({ app, reach, policy, clock });
  const groups = knowGroups({ ...ports, ask: askDirectory(directory, clock, log) });
  return {
    personOf: async (authorization) => {
      const current = policy();
      const { tenants, guests } = current.identity;
      const bearer = await verifyToken(authorization, {
        appId: app.appId,
        tenants,
        keys,
        clock,
      }).catch((error: unknown) => {
        throw toFault(error, log);
      });
      if (bearer.guest && !guests) throw new Fault('guest-refused');
      const { tenant, objectId, name } = bearer;
      const entraGroups = await groups.ofBearer(bearer);
      return entraPerson(current, { tenant, objectId, name, entraGroups });
    },
    groupsOf: groups.ofMember,
    close: reach.close,
  };
}

/** The reason stays in the log; to whoever knocks all refusals look alike. */
function toFault(error: unknown, log: (line: string) => void): unknown {
  if (error instanceof TokenRefused) {
    // The first call of each pane bears none yet.
    if (error.why !== 'absent') log(`identity: token refused (${error.why})`);
    return new Fault('sign-in-needed');
  }
  return error instanceof KeysUnavailable ? new Fault('sign-in-unavailable') : error;
}
