import { decodeJwt } from 'jose';
import type { IdentityObstacle } from '#shared/language/doctor-identity-texts.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { Clock } from '#shared/ports.ts';
import type { AppIdentity } from '../app-identity.ts';
import { openEntra } from '../azure/open-entra.ts';
import { type AzureReach, graphHost, reachAzure } from '../azure/reach-azure.ts';
import { ReachFault } from '../azure/reach-fault.ts';
import { EntraFault } from '../model/entra-tokens.ts';
import { readTenantKeys } from './read-tenant-keys.ts';

/** What is found of the keys of one tenant. */
type FoundKeys =
  | { readonly tenant: string; readonly ok: true; readonly keys: number }
  | { readonly tenant: string; readonly ok: false; readonly why: IdentityObstacle };

/** What Entra says of the application's secret and of its permissions in Graph. */
export type FoundApplication =
  | { readonly kind: 'without-secret' }
  | { readonly kind: 'refused'; readonly code: string | null }
  | { readonly kind: 'unreachable' }
  /** `missing`: application permissions that reading anybody's groups needs. */
  | { readonly kind: 'known'; readonly missing: readonly string[] };

export type FoundIdentity = {
  readonly keys: readonly FoundKeys[];
  readonly application: FoundApplication;
};

type ProbePorts = {
  readonly app: Extract<AppIdentity, { readonly mode: 'entra' }>;
  readonly standIn: string | null;
  readonly policy: Policy;
  readonly clock: Clock;
};

const patience = 5_000;

/** Tries what signing in needs of Entra, for the doctor; nobody's token is at hand, so consent is not tried. */
export async function probeIdentity(ports: ProbePorts): Promise<FoundIdentity> {
  const { standIn, policy } = ports;
  const reach = reachAzure({ policy: () => policy, standIn, graph: true });
  try {
    const [keys, application] = await Promise.all([
      Promise.all(policy.identity.tenants.map((tenant) => probeKeys(reach, tenant))),
      probeApplication(reach, ports),
    ]);
    return { keys, application };
  } finally {
    await reach.close();
  }
}

async function probeKeys(reach: AzureReach, tenant: string): Promise<FoundKeys> {
  try {
    const keys = await readTenantKeys(reach, tenant);
    if (keys.length === 0) return { tenant, ok: false, why: 'garbage' };
    return { tenant, ok: true, keys: keys.length };
  } catch (error) {
    const unread = error instanceof Error && error.name === 'TimeoutError';
    const silent = unread || (error instanceof ReachFault && error.kind === 'unreachable');
    return { tenant, ok: false, why: silent ? 'unreachable' : 'garbage' };
  }
}

async function probeApplication(
  reach: AzureReach,
  { app, clock }: ProbePorts,
): Promise<FoundApplication> {
  const { appId: clientId, tenantId, password } = app;
  if (password === null) return { kind: 'without-secret' };
  const identity = { mode: 'secret', clientId, tenantId, secret: { value: password } } as const;
  try {
    const scope = `https://${graphHost}/.default`;
    const token = await openEntra(identity, reach, clock).token(
      scope,
      AbortSignal.timeout(patience),
    );
    return { kind: 'known', missing: missingIn(token) };
  } catch (error) {
    const refused = error instanceof EntraFault && error.kind === 'refused';
    return refused ? { kind: 'refused', code: error.code } : { kind: 'unreachable' };
  }
}

/** Least permissions of `user: checkMemberGroups` for other users, and what contains them. */
function missingIn(token: string): readonly string[] {
  const granted = rolesIn(token);
  if (granted.includes('Directory.Read.All')) return [];
  return [
    ...(granted.includes('User.Read.All') ? [] : ['User.Read.All']),
    ...(['GroupMember.Read.All', 'Group.Read.All'].some((role) => granted.includes(role))
      ? []
      : ['GroupMember.Read.All']),
  ];
}

/** As the token says of itself: enough to advise, never to let in. */
function rolesIn(token: string): readonly unknown[] {
  try {
    const { roles } = decodeJwt(token);
    return Array.isArray(roles) ? roles : [];
  } catch {
    // Not a token that can be read: nothing is known to be granted.
    return [];
  }
}
