import { app, authentication } from '@microsoft/teams-js';
import { SignInFailed } from '#shared/panes/hold-token.ts';

/** Where Teams does not answer this page, in milliseconds, there is no Teams. */
const patience = 15_000;

/**
 * A token of Entra for whoever looks at the page, as Teams gives it without asking for a password; from Teams' own
 * memory while it lasts. Rejects with `SignInFailed`.
 */
export const signIn = async (): Promise<string> => {
  if (window.parent === window) throw new SignInFailed('not-in-teams');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SignInFailed('not-in-teams')), patience);
  });
  try {
    await Promise.race([app.initialize(), silence]);
    clearTimeout(timer);
    // Without a limit: Teams may be showing a question of consent to the person.
    return await authentication.getAuthToken();
  } catch (error) {
    throw toFailure(error);
  } finally {
    clearTimeout(timer);
  }
};

/** Teams tells its reasons by words such as `resourceRequiresConsent` (learn.microsoft.com, "Troubleshoot SSO authentication in Teams"). */
const toFailure = (error: unknown): SignInFailed => {
  if (error instanceof SignInFailed) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new SignInFailed(
    /consent|interaction_?required|65001/iu.test(said) ? 'consent' : 'refused',
  );
};
