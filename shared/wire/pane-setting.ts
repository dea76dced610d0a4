/** Where people sign in to Entra ID: the panel's own sign-in talks to no other host. */
export const signInAuthority = 'https://login.microsoftonline.com';

/** What the server writes into the panel's page at each visit; no secret is in it. */
export type PaneSetting = {
  readonly officeJs: string;
  /** Application and tenant that people sign in to; null = a trial on this computer, where nobody does. */
  readonly signIn: { readonly appId: string; readonly tenant: string } | null;
};
