import {
  BrowserAuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type SilentRequest,
} from '@azure/msal-browser';
import { configurationOf, type SignIn, scopesOf } from './entra-setting.ts';
import { nameFailure } from './name-failure.ts';
import type { TokenSource } from './token-source.ts';

/**
 * Signs in to Entra ID for this server's own scope, the same as the tab's (learn.microsoft.com, "Enable SSO in an Office
 * Add-in with nested app authentication"): silently first, with a window only when Entra asks for the person.
 */
export const signInWithEntra = async (signIn: SignIn, origin: string): Promise<TokenSource> => {
  const application = await createNestablePublicClientApplication(configurationOf(signIn, origin));
  const request: SilentRequest = { scopes: scopesOf(signIn, origin) };
  const silently = async (): Promise<string | null> => {
    try {
      const account = application.getActiveAccount() ?? application.getAllAccounts()[0];
      const known = account === undefined ? request : { ...request, account };
      return (await application.acquireTokenSilent(known)).accessToken;
    } catch (error) {
      const asks =
        error instanceof InteractionRequiredAuthError || error instanceof BrowserAuthError;
      if (asks) return null;
      throw nameFailure(error);
    }
  };
  return {
    acquire: async () => {
      const known = await silently();
      if (known !== null) return known;
      try {
        return (await application.acquireTokenPopup(request)).accessToken;
      } catch (error) {
        throw nameFailure(error);
      }
    },
  };
};
