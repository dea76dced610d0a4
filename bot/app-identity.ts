import { Fault } from '#shared/fault.ts';

/** How the bot proves who it is to the Bot Framework, and to Azure where nothing else is said; nothing = this computer only. */
export type AppIdentity =
  | { readonly mode: 'loopback' }
  | {
      readonly mode: 'entra';
      readonly appId: string;
      readonly appType: 'SingleTenant' | 'UserAssignedMsi';
      readonly tenantId: string;
      readonly password: string | null;
    };

/**
 * Absent or misspelt, the library would silently take MultiTenant, and no id turns authentication off: both refused here.
 * @throws Fault `app-identity-incomplete`
 */
export function readAppIdentity(
  variable: (name: string) => string | undefined,
  { host, loopback }: { readonly host: string; readonly loopback: boolean },
): AppIdentity {
  const appId = variable('MicrosoftAppId');
  if (appId === undefined) {
    if (loopback) return { mode: 'loopback' };
    throw new Fault('app-identity-incomplete', { missing: 'MicrosoftAppId', host });
  }
  const appType = variable('MicrosoftAppType');
  const tenantId = variable('MicrosoftAppTenantId');
  if (appType !== 'SingleTenant' && appType !== 'UserAssignedMsi') {
    throw new Fault('app-identity-incomplete', {
      missing: 'MicrosoftAppType = SingleTenant | UserAssignedMsi',
    });
  }
  if (tenantId === undefined) {
    throw new Fault('app-identity-incomplete', { missing: 'MicrosoftAppTenantId' });
  }
  const password = variable('MicrosoftAppPassword') ?? null;
  if (appType === 'SingleTenant' && password === null) {
    throw new Fault('app-identity-incomplete', { missing: 'MicrosoftAppPassword' });
  }
  return { mode: 'entra', appId, appType, tenantId, password };
}
