import { SignInFailed } from '#shared/panes/hold-token.ts';
import type { PaneSetting } from '#shared/wire/pane-setting.ts';
import type { TokenSource } from './token-source.ts';

/**
 * The sign-in of this panel: through Word where Word knows how to (nested app authentication), else in a window of its
 * own. Microsoft's library is loaded at the first need. Nothing to sign in to on a trial.
 */
export const openTokenSource = (signIn: PaneSetting['signIn'], origin: string): TokenSource => {
  let opened: Promise<TokenSource> | null = null;
  return {
    acquire: async () => {
      if (signIn === null) throw new SignInFailed('word-refused');
      opened ??= import('./sign-in-with-entra.ts').then(({ signInWithEntra }) =>
        signInWithEntra(signIn, origin),
      );
      try {
        return await (await opened).acquire();
      } catch (error) {
        // A library that could not be loaded is asked for again at the next need.
        if (!(error instanceof SignInFailed)) opened = null;
        throw error instanceof SignInFailed ? error : new SignInFailed('word-refused');
      }
    },
  };
};
