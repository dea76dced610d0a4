import type { SignInFailure } from '../language/sign-in-texts.ts';

/** No token came: told to the person in plain words. */
export class SignInFailed extends Error {
  readonly why: SignInFailure;

  constructor(why: SignInFailure) {
    super(why);
    this.name = 'SignInFailed';
    this.why = why;
  }
}

/** The token of whoever looks at the pane: in memory only, never in the browser's storage. */
export type TokenHolder = {
  /** Null until the server asked for one. */
  readonly current: () => string | null;
  /** Another token than `spent`, which the server did not take. Rejects with `SignInFailed`. */
  readonly renew: (spent: string | null) => Promise<string>;
};

/** Holds what `acquire` gives; calls at the same moment wait for the same token. */
export const holdToken = (acquire: () => Promise<string>): TokenHolder => {
  let token: string | null = null;
  let running: Promise<string> | null = null;
  const acquireOnce = async (): Promise<string> => {
    try {
      token = await acquire();
      return token;
    } catch (error) {
      throw error instanceof SignInFailed ? error : new SignInFailed('refused');
    } finally {
      running = null;
    }
  };
  return {
    current: () => token,
    renew: (spent) => {
      // Somebody else was told the same before, and holds a newer one by now.
      if (token !== null && token !== spent) return Promise.resolve(token);
      running ??= acquireOnce();
      return running;
    },
  };
};
