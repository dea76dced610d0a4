import type { SignInFailure } from '#shared/language/sign-in-texts.ts';
import { SignInFailed } from '#shared/panes/hold-token.ts';
import { readSignInResult } from './sign-in-result.ts';

/** The part of `Office.context.ui` that opens dialogs. */
export type DialogHost = Pick<Office.UI, 'displayDialogAsync'>;

/** Page of ours that begins in the dialog: Word opens no other. */
const signInPath = '/word/sign-in';

/** Percent of the screen. */
const size = { width: 35, height: 65 };

/** By the code of Word's own error (learn.microsoft.com, "Handle errors and events in the Office dialog box"). */
const failures: ReadonlyMap<number, SignInFailure> = new Map([
  // The page, or Entra's, could not be loaded.
  [12002, 'window-offline'],
  [12006, 'window-closed'],
  // One of this page is open already.
  [12007, 'window-blocked'],
  // The person did not let Word open it.
  [12009, 'window-closed'],
  // The browser blocks windows.
  [12011, 'window-blocked'],
]);

const failureOf = (code: number): SignInFailed =>
  new SignInFailed(failures.get(code) ?? 'window-blocked');

const openDialog = (host: DialogHost, address: string): Promise<Office.Dialog> =>
  new Promise((settle, fail) => {
    try {
      host.displayDialogAsync(address, size, (opened) => {
        if (opened.status === Office.AsyncResultStatus.Succeeded) settle(opened.value);
        else fail(failureOf(opened.error.code));
      });
    } catch {
      // A Word that has no dialogs at all.
      fail(new SignInFailed('word-refused'));
    }
  });

/** What a handler is given: a message of the page, or why the dialog ended. */
type DialogArgument =
  | { readonly message: string; readonly origin: string | undefined }
  | { readonly error: number };

/**
 * Signs in where Word has no nested app authentication, as Office LTSC 2024: a page of ours in a dialog of Word, which
 * tells nothing but the token or why there is none. Rejects with `SignInFailed`; asks nothing again by itself.
 */
export const signInInDialog = async (host: DialogHost, origin: string): Promise<string> => {
  const dialog = await openDialog(host, `${origin}${signInPath}`);
  return new Promise((settle, fail) => {
    const hear = (argument: DialogArgument): void => {
      if ('error' in argument) {
        fail(failureOf(argument.error));
        return;
      }
      // Older builds do not tell the origin: they let no other page speak to the panel.
      if (argument.origin !== undefined && argument.origin !== origin) return;
      const result = readSignInResult(argument.message);
      dialog.close();
      if ('token' in result) settle(result.token);
      else fail(new SignInFailed(result.failed));
    };
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, hear);
    dialog.addEventHandler(Office.EventType.DialogEventReceived, hear);
  });
};
