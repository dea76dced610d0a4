import { signInByRedirect } from '../sign-in/sign-in-by-redirect.ts';
import { loadOffice } from './load-office.ts';
import { readSetting } from './read-setting.ts';

/** The page of the dialog: nothing to see, it goes to Entra, comes back, tells the panel, and is closed by it. */
const run = async (): Promise<void> => {
  const { officeJs, signIn } = readSetting(document);
  const { origin } = window.location;
  // Opened by hand, outside a dialog of Word, it signs in nobody.
  if (signIn === null || !(await loadOffice(document, officeJs))) return;
  const result = await signInByRedirect(signIn, origin);
  if (result === null) return;
  Office.context.ui.messageParent(JSON.stringify(result), { targetOrigin: origin });
};

void run();
