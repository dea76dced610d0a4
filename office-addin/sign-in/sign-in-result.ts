import { type SignInFailure, signInTexts } from '#shared/language/sign-in-texts.ts';

/** All that the dialog of a sign-in tells the panel. */
export type SignInResult = { readonly token: string } | { readonly failed: SignInFailure };

const isFailure = (value: unknown): value is SignInFailure =>
  typeof value === 'string' && Object.hasOwn(signInTexts.fr, value);

const parse = (message: string): unknown => {
  try {
    return JSON.parse(message);
  } catch {
    return null;
  }
};

/** Reads what the dialog said; whatever is not one of the two is a refusal. */
export const readSignInResult = (message: string): SignInResult => {
  const said = parse(message);
  if (typeof said !== 'object' || said === null) return { failed: 'word-refused' };
  if ('token' in said && typeof said.token === 'string' && said.token !== '') {
    return { token: said.token };
  }
  return { failed: 'failed' in said && isFailure(said.failed) ? said.failed : 'word-refused' };
};
