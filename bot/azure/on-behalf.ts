import {
  ConfidentialClientApplication,
  type INetworkModule,
  InteractionRequiredAuthError,
  LogLevel,
  ServerError,
} from '@azure/msal-node';
import { EntraFault } from '../model/entra-tokens.ts';
import { msalNetwork } from './msal-network.ts';
import { type AzureReach, loginHost } from './reach-azure.ts';

/** The application that people sign in to, with the secret that it proves itself with. */
export type SignInApplication = { readonly clientId: string; readonly secret: string };

/**
 * A token to act for the person who bears `assertion` (OAuth 2.0 on-behalf-of), from that person's tenant.
 * Rejects with `EntraFault`; no token is in it. The library would hold each token for as long as the process
 * lives: it is opened anew each time, and holds nothing.
 */
export async function tokenOnBehalf(
  { clientId, secret }: SignInApplication,
  reach: AzureReach,
  asked: { readonly tenant: string; readonly assertion: string; readonly scope: string },
): Promise<string> {
  const network = msalNetwork(reach);
  // On this way the library does not say which status it was told.
  let status: number | null = null;
  const sendPostRequestAsync: INetworkModule['sendPostRequestAsync'] = async (...request) => {
    const reply = await network.sendPostRequestAsync<never>(...request);
    status = reply.status;
    return reply;
  };
  const application = new ConfidentialClientApplication({
    auth: {
      clientId,
      clientSecret: secret,
      authority: `https://${loginHost}/${asked.tenant}`,
    },
    system: {
      networkClient: { ...network, sendPostRequestAsync },
      loggerOptions: {
        loggerCallback: () => undefined,
        piiLoggingEnabled: false,
        logLevel: LogLevel.Error,
      },
      disableInternalRetries: true,
    },
  });
  try {
    const result = await application.acquireTokenOnBehalfOf({
      oboAssertion: asked.assertion,
      scopes: [asked.scope],
    });
    if (result === null || result.accessToken === '') throw new EntraFault('unreachable');
    return result.accessToken;
  } catch (error) {
    throw toEntraFault(error, status);
  }
}

/** The library's own errors stay here: they hold what it sent and what it was told. */
function toEntraFault(error: unknown, status: number | null): EntraFault {
  if (error instanceof EntraFault) return error;
  // Consent that is missing, or a second factor: nothing that a retry would mend.
  const told = error instanceof InteractionRequiredAuthError || error instanceof ServerError;
  if (!told || status === null) return new EntraFault('unreachable');
  const code = /\bAADSTS\d{3,9}\b/.exec(error.message)?.[0] ?? null;
  const refused = status >= 400 && status < 500 && status !== 429;
  return new EntraFault(refused ? 'refused' : 'unreachable', code);
}
