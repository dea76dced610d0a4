import { readFileSync } from 'node:fs';
import {
  type AuthenticationResult,
  ConfidentialClientApplication,
  LogLevel,
  ManagedIdentityApplication,
  type NodeSystemOptions,
  ServerError,
} from '@azure/msal-node';
import type { Clock } from '#shared/ports.ts';
import { EntraFault, type EntraTokens } from '../model/entra-tokens.ts';
import type { AzureIdentity } from './azure-settings.ts';
import { msalNetwork } from './msal-network.ts';
import { type AzureReach, loginHost } from './reach-azure.ts';

/** A token that ends sooner, in milliseconds, may be over before it arrives. */
const margin = 30_000;
/** One that lasts longer is given without asking the library, whose own memory takes a fifth of a millisecond. */
const easy = 600_000;

type Acquire = (scope: string) => Promise<AuthenticationResult | null>;

type Acquired = { readonly token: string; readonly until: number };

/**
 * Tokens of one identity, from memory while they last. The library asks anew five minutes before the
 * end; when Entra cannot be reached in those minutes the old one is good enough.
 */
export function openEntra(
  identity: AzureIdentity,
  reach: AzureReach,
  clock: Pick<Clock, 'now'>,
): EntraTokens {
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
  const held = new Map<string, Acquired>();
  const underWay = new Map<string, Promise<string>>();
  const acquireOrHold = async (scope: string, of: Acquire): Promise<string> => {
    try {
      const acquired = await acquiredBy(of, scope);
      held.set(scope, acquired);
      return acquired.token;
    } catch (error) {
      const last = held.get(scope);
      const good = last !== undefined && clock.now() < last.until - margin;
      if (good && error instanceof EntraFault && error.kind === 'unreachable') return last.token;
      throw error;
    }
  };
  const share = (scope: string, of: Acquire): Promise<string> => {
    const running = underWay.get(scope);
    if (running !== undefined) return running;
    const asked = acquireOrHold(scope, of).finally(() => underWay.delete(scope));
    underWay.set(scope, asked);
    return asked;
  };
  return {
    configured: acquire !== null,
    token: async (scope, signal) => {
      signal.throwIfAborted();
      if (acquire === null) throw new EntraFault('not-configured');
      const last = held.get(scope);
      if (last !== undefined && clock.now() < last.until - easy) return last.token;
      return orAborted(share(scope, acquire), signal);
    },
  };
}

/** The library holds one source of managed identities, with its network, for the whole process: so does the bot. */
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
async function acquiredBy(acquire: Acquire, scope: string): Promise<Acquired> {
  try {
    const result = await acquire(scope);
    if (result === null || result.accessToken === '') throw new EntraFault('unreachable');
    return { token: result.accessToken, until: result.expiresOn?.getTime() ?? 0 };
  } catch (error) {
    if (error instanceof EntraFault) throw error;
    if (!(error instanceof ServerError)) throw new EntraFault('unreachable');
    const { status = 400, message } = error;
    const code = /\bAADSTS\d{3,9}\b/.exec(message)?.[0] ?? null;
    const refused = status >= 400 && status < 500 && status !== 429;
    throw new EntraFault(refused ? 'refused' : 'unreachable', code);
  }
}

/** A caller who leaves does not end what others wait for. */
function orAborted(token: Promise<string>, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    token.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
