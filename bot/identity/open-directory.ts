import type { Policy } from '#shared/policy/policy.ts';
import type { Clock } from '#shared/ports.ts';
import type { AppIdentity } from '../app-identity.ts';
import type { AzureIdentity } from '../azure/azure-settings.ts';
import { tokenOnBehalf } from '../azure/on-behalf.ts';
import { openEntra } from '../azure/open-entra.ts';
import { type AzureReach, graphHost } from '../azure/reach-azure.ts';
import { EntraFault, type EntraTokens } from '../model/entra-tokens.ts';
import { unlessAborted } from '../model/unless-aborted.ts';
import type { Directory, Member } from './ask-directory.ts';
import { GroupsFault, readGroups } from './read-groups.ts';

type DirectoryPorts = {
  readonly app: Extract<AppIdentity, { readonly mode: 'entra' }>;
  readonly reach: AzureReach;
  readonly policy: () => Policy;
  readonly clock: Clock;
};

/** A token for Graph, and whom it may be asked about; null = the person whom it is for. */
type Pass = { readonly token: string; readonly objectId: string | null };

/** What the person consents to, or the administrator for all: to be known, and one's own groups. */
const ownScope = `https://${graphHost}/User.Read`;
const everyScope = `https://${graphHost}/.default`;

/**
 * The directory of Entra by Graph: on behalf of the person who signed in, else as the application where the policy says
 * so. The application's tokens are held by tenant, the people's by nobody.
 */
export function openDirectory({ app, reach, policy, clock }: DirectoryPorts): Directory {
  const applications = new Map<string, EntraTokens>();
  const asApplication = (tenant: string): EntraTokens => {
    const opened = applications.get(tenant) ?? openEntra(identityIn(app, tenant), reach, clock);
    applications.set(tenant, opened);
    return opened;
  };
  const onBehalf = async (member: Member): Promise<Pass> => {
    const { tenant, token: assertion } = member;
    if (assertion === null || app.password === null) throw new EntraFault('not-configured');
    const application = { clientId: app.appId, secret: app.password };
    const asked = { tenant, assertion, scope: ownScope };
    return { token: await tokenOnBehalf(application, reach, asked), objectId: null };
  };
  const asItself = async ({ tenant, objectId }: Member, signal: AbortSignal): Promise<Pass> => ({
    token: await asApplication(tenant).token(everyScope, signal),
    objectId,
  });
  const acquire = async (member: Member, signal: AbortSignal): Promise<Pass> => {
    const mayAsItself = policy().identity.directory.asApplication;
    try {
      return await onBehalf(member);
    } catch (error) {
      const unreachable = error instanceof EntraFault && error.kind === 'unreachable';
      if (unreachable || !mayAsItself) throw error;
      return asItself(member, signal);
    }
  };
  return async (member, groups, signal) => {
    try {
      const { token, objectId } = await unlessAborted(acquire(member, signal), signal);
      return await readGroups({ reach, now: clock.now }, { objectId, token, groups, signal });
    } catch (error) {
      if (!(error instanceof EntraFault)) throw error;
      throw new GroupsFault(error.kind, null, error.code);
    }
  };
}

/** The application in a tenant of the policy; a managed identity knows its own tenant alone. */
function identityIn(app: DirectoryPorts['app'], tenant: string): AzureIdentity {
  const { appId: clientId, appType, password } = app;
  if (appType === 'UserAssignedMsi') return { mode: 'managed', clientId };
  if (password === null) return { mode: 'none' };
  return { mode: 'secret', clientId, tenantId: tenant, secret: { value: password } };
}
