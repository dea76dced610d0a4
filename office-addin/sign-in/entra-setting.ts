import type { Configuration } from '@azure/msal-browser';
import { type PaneSetting, signInAuthority } from '#shared/wire/pane-setting.ts';

export type SignIn = NonNullable<PaneSetting['signIn']>;

/** Page of ours that Entra sends the person back to; registered as a redirect address of the application. */
const signedInPath = '/word/signed-in';

export const configurationOf = ({ appId, tenant }: SignIn, origin: string): Configuration => ({
  auth: {
    clientId: appId,
    authority: `${signInAuthority}/${tenant}`,
    redirectUri: `${origin}${signedInPath}`,
  },
  // In memory: no token is ever written on this computer.
  cache: { cacheLocation: 'memoryStorage' },
  system: { loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => undefined } },
});

/** This server's own scope, the same as the tab's. */
export const scopesOf = ({ appId }: SignIn, origin: string): string[] => [
  `api://${new URL(origin).host}/${appId}/access_as_user`,
];
