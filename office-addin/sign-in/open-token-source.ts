import { SignInFailed } from '#shared/panes/hold-token.ts';
import type { PaneSetting } from '#shared/wire/pane-setting.ts';
import { type DialogHost, signInInDialog } from './sign-in-in-dialog.ts';
import type { TokenSource } from './token-source.ts';

/**
 * The sign-in of this panel: through Word where Word knows how to (nested app authentication), in a dialog of Word
 * where it does not, else in a window of the browser. Microsoft's library is loaded at the first need, in the dialog's
 * own page alone where there is one. Nothing to sign in to on a trial.
 */
export const openTokenSource = (
  signIn: PaneSetting['signIn'],
  origin: string,
  /** A Word that must open a dialog for it; null = another Word, or none. */
  dialogs: () => Promise<DialogHost | null>,
): TokenSource => {
  let opened: Promise<TokenSource> | null = null;
  return {
    acquire: async () => {
      if (signIn === null) throw new SignInFailed('word-refused');
      const host = await dialogs();
      if (host !== null) return signInInDialog(host, origin);
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
