import {
  BrowserAuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
  type SilentRequest,
} from '@azure/msal-browser';
import { SignInFailed } from '#shared/panes/hold-token.ts';
import { type PaneSetting, signInAuthority } from '#shared/wire/pane-setting.ts';
import type { TokenSource } from './token-source.ts';

type SignIn = NonNullable<PaneSetting['signIn']>;

/** Page of ours that Entra sends the person back to; registered as a redirect address of the application. */
const signedInPath = '/word/signed-in';

const openApplication = (
  { appId, tenant }: SignIn,
  origin: string,
): Promise<IPublicClientApplication> =>
  createNestablePublicClientApplication({
    auth: {
      clientId: appId,
      authority: `${signInAuthority}/${tenant}`,
      redirectUri: `${origin}${signedInPath}`,
    },
    // In memory: no token is ever written on this computer.
    cache: { cacheLocation: 'memoryStorage' },
    system: { loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined } },
  });

const failureOf = (error: unknown): SignInFailed => {
  if (error instanceof BrowserAuthError) {
    if (error.errorCode === 'user_cancelled') return new SignInFailed('window-closed');
    if (/popup/u.test(error.errorCode)) return new SignInFailed('window-blocked');
  }
  const said = error instanceof Error ? error.message : '';
  return new SignInFailed(/AADSTS65001|consent/iu.test(said) ? 'word-consent' : 'word-refused');
};

/**
 * Signs in to Entra ID for this server's own scope, the same as the tab's (learn.microsoft.com, "Enable SSO in an Office
 * Add-in with nested app authentication"): silently first, with a window only when Entra asks for the person.
 */
export const signInWithEntra = async (signIn: SignIn, origin: string): Promise<TokenSource> => {
  const application = await openApplication(signIn, origin);
  const { host } = new URL(origin);
  const request: SilentRequest = { scopes: [`api://${host}/${signIn.appId}/access_as_user`] };
  const silently = async (): Promise<string | null> => {
    try {
      const account = application.getActiveAccount() ?? application.getAllAccounts()[0];
      const known = account === undefined ? request : { ...request, account };
      return (await application.acquireTokenSilent(known)).accessToken;
    } catch (error) {
      const asks =
        error instanceof InteractionRequiredAuthError || error instanceof BrowserAuthError;
      if (asks) return null;
      throw failureOf(error);
    }
  };
  return {
    acquire: async () => {
      const known = await silently();
      if (known !== null) return known;
      try {
        return (await application.acquireTokenPopup(request)).accessToken;
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
};
