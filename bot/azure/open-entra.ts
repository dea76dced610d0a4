import { readFileSync } from 'node:fs';
import {
  type AuthenticationResult,
  ConfidentialClientApplication,
  LogLevel,
  ManagedIdentityApplication,
  type NodeSystemOptions,
  ServerError,
} from '@azure/msal-node';
import { EntraFault, type EntraTokens } from '../model/entra-tokens.ts';
import type { AzureIdentity } from './azure-settings.ts';
import { msalNetwork } from './msal-network.ts';
import { type AzureReach, loginHost } from './reach-azure.ts';

type Acquire = (scope: string) => Promise<AuthenticationResult | null>;

/** Tokens of one identity. The library keeps them until five minutes before their end and asks anew then. */
export function openEntra(identity: AzureIdentity, reach: AzureReach): EntraTokens {
  const acquire = acquireAs(identity, {
    networkClient: msalNetwork(reach),
    loggerOptions: {
      loggerCallback: () => undefined,
      piiLoggingEnabled: false,
      logLevel: LogLevel.Error,
    },
    // Who asks for a token decides whether to ask again.
    disableInternalRetries: true,
  });
  const underWay = new Map<string, Promise<string>>();
  const share = (scope: string, of: Acquire): Promise<string> => {
    const running = underWay.get(scope);
    if (running !== undefined) return running;
    const asked = tokenOf(of, scope).finally(() => underWay.delete(scope));
    underWay.set(scope, asked);
    return asked;
  };
  return {
    configured: acquire !== null,
    token: async (scope, signal) => {
      signal.throwIfAborted();
      if (acquire === null) throw new EntraFault('not-configured');
      return orAborted(share(scope, acquire), signal);
    },
  };
}

function acquireAs(identity: AzureIdentity, system: NodeSystemOptions): Acquire | null {
  if (identity.mode === 'none') return null;
  if (identity.mode === 'managed') {
    const managedIdentityIdParams = { userAssignedClientId: identity.clientId };
    const application = new ManagedIdentityApplication({ managedIdentityIdParams, system });
    return (scope) => application.acquireToken({ resource: scope });
  }
  const { clientId, tenantId, secret } = identity;
  let held: {
    readonly secret: string;
    readonly application: ConfidentialClientApplication;
  } | null = null;
  return (scope) => {
    const current = 'value' in secret ? secret.value : readSecret(secret.file);
    if (held?.secret !== current) {
      const authority = `https://${loginHost}/${tenantId}`;
      const auth = { clientId, authority, clientSecret: current };
      held = { secret: current, application: new ConfidentialClientApplication({ auth, system }) };
    }
    return held.application.acquireTokenByClientCredential({ scopes: [scope] });
  };
}

function readSecret(file: string): string {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
  } catch {
    // Absent and unreadable are one state: there is no secret to show.
  }
  throw new EntraFault('not-configured');
}

/** The library's own errors stay here: they hold what it sent and what it was told. */
async function tokenOf(acquire: Acquire, scope: string): Promise<string> {
  try {
    const result = await acquire(scope);
    if (result !== null && result.accessToken !== '') return result.accessToken;
  } catch (error) {
    if (error instanceof EntraFault) throw error;
    if (!(error instanceof ServerError)) throw new EntraFault('unreachable');
    const { status = 400, message } = error;
    const code = /\bAADSTS\d{3,9}\b/.exec(message)?.[0] ?? null;
    throw new EntraFault(status === 429 || status >= 500 ? 'unreachable' : 'refused', code);
  }
  throw new EntraFault('refused');
}

/** A caller who leaves does not end what others wait for. */
function orAborted(token: Promise<string>, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    token.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
