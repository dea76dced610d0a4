import { createStandardPublicClientApplication } from '@azure/msal-browser';
import { configurationOf, type SignIn, scopesOf } from './entra-setting.ts';
import { nameFailure } from './name-failure.ts';
import type { SignInResult } from './sign-in-result.ts';

/**
 * The sign-in inside a dialog, where the page itself goes to Entra and comes back: null = it is on its way there. A
 * session that Entra knows brings the person back without a question.
 */
export const signInByRedirect = async (
  signIn: SignIn,
  origin: string,
): Promise<SignInResult | null> => {
  try {
    const inMemory = configurationOf(signIn, origin);
    const returning = await createStandardPublicClientApplication(inMemory);
    const back = await returning.handleRedirectPromise();
    if (back !== null) return { token: back.accessToken };
    // The library lets nobody leave the page with its memory for a storage: on the way out no token is there to be
    // stored, on the way back it is held in memory.
    const leaving = await createStandardPublicClientApplication({
      ...inMemory,
      cache: { cacheLocation: 'sessionStorage' },
    });
    await leaving.acquireTokenRedirect({ scopes: scopesOf(signIn, origin) });
    return null;
  } catch (error) {
    return { failed: nameFailure(error).why };
  }
};
