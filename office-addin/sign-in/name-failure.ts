import { BrowserAuthError, ClientAuthError, ServerError } from '@azure/msal-browser';
import { SignInFailed } from '#shared/panes/hold-token.ts';

const offlineCodes: ReadonlySet<string> = new Set([
  'no_network_connectivity',
  'network_error',
  'get_request_failed',
  'post_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
]);

/** Why Microsoft's library gave no token, for the person. Nothing of what it says is shown: it names accounts. */
export const nameFailure = (error: unknown): SignInFailed => {
  if (error instanceof SignInFailed) return error;
  const said = error instanceof Error ? error.message : '';
  const library = error instanceof BrowserAuthError || error instanceof ClientAuthError;
  if (library && offlineCodes.has(error.errorCode)) return new SignInFailed('window-offline');
  if (error instanceof BrowserAuthError) {
    if (error.errorCode === 'user_cancelled') return new SignInFailed('window-closed');
    if (/popup/u.test(error.errorCode)) return new SignInFailed('window-blocked');
  }
  // The person said no to the question of consent; with 65001 nobody of the organisation said yes.
  if (/AADSTS65004|access_denied/iu.test(said)) return new SignInFailed('window-refused');
  if (/AADSTS65001|consent/iu.test(said)) return new SignInFailed('word-consent');
  return new SignInFailed(error instanceof ServerError ? 'window-refused' : 'word-refused');
};
