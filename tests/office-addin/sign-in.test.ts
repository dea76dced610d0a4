import { expect, test } from '@jest/globals';
import { openTokenSource } from '../../office-addin/sign-in/open-token-source.ts';
import { type DialogHost, signInInDialog } from '../../office-addin/sign-in/sign-in-in-dialog.ts';
import { readSignInResult } from '../../office-addin/sign-in/sign-in-result.ts';

// The names that office.js gives to what a dialog tells.
Object.assign(globalThis, {
  Office: {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
  },
});

const origin = 'https://calame.brume.example';

/** A Word whose dialog says these things, one after the other. */
const wordWithDialog = (...said: readonly object[]) => {
  const opened: string[] = [];
  let closed = 0;
  const host = {
    displayDialogAsync: (address: string, _size: unknown, done: (result: unknown) => void) => {
      opened.push(address);
      const handlers = new Map<string, (argument: object) => void>();
      const value = {
        close: () => {
          closed += 1;
        },
        addEventHandler: (type: string, handler: (argument: object) => void) => {
          handlers.set(type, handler);
          if (handlers.size < 2) return;
          for (const one of said) handlers.get('error' in one ? 'event' : 'message')?.(one);
        },
      };
      done({ status: 'succeeded', value });
    },
  };
  // The part of office.js that is used, as a test can play it.
  return { host: host as unknown as DialogHost, opened, closed: () => closed };
};

const refusing = (code: number): DialogHost => {
  const host = {
    displayDialogAsync: (_address: string, _size: unknown, done: (result: unknown) => void) =>
      done({ status: 'failed', error: { code } }),
  };
  return host as unknown as DialogHost;
};

test('a Word without nested sign-in signs in by a dialog of this server’s own page, and closes it', async () => {
  const word = wordWithDialog({ message: '{"token":"t1"}', origin });
  const source = openTokenSource({ appId: 'a', tenant: 't' }, origin, async () => word.host);
  expect(await source.acquire()).toBe('t1');
  expect([word.opened, word.closed()]).toEqual([[`${origin}/word/sign-in`], 1]);
});

test('what another page says is not heard; an older Word names no page', async () => {
  const foreign = { message: '{"token":"stolen"}', origin: 'https://elsewhere.example' };
  const word = wordWithDialog(foreign, { message: '{"token":"t1"}', origin: undefined });
  expect(await signInInDialog(word.host, origin)).toBe('t1');
});

test.each([
  ['closed by the person', { error: 12006 }, 'window-closed'],
  ['a page that cannot be loaded', { error: 12002 }, 'window-offline'],
  ['refused by Entra', { message: '{"failed":"window-refused"}', origin }, 'window-refused'],
  ['no network', { message: '{"failed":"window-offline"}', origin }, 'window-offline'],
  ['no consent', { message: '{"failed":"word-consent"}', origin }, 'word-consent'],
  ['no words of ours', { message: '{"failed":"<b>"}', origin }, 'word-refused'],
])('a dialog that ends (%s) is told as what it is', async (_name, said, why) => {
  await expect(signInInDialog(wordWithDialog(said).host, origin)).rejects.toMatchObject({ why });
});

test.each([
  [12007, 'window-blocked'],
  [12009, 'window-closed'],
  [12011, 'window-blocked'],
  [12004, 'window-blocked'],
])('a dialog that Word does not open (%s) is told', async (code, why) => {
  await expect(signInInDialog(refusing(code), origin)).rejects.toMatchObject({ why });
});

test('a Word that has no dialogs at all is told too', async () => {
  const none = {
    displayDialogAsync: () => {
      throw new Error('not implemented');
    },
  };
  await expect(signInInDialog(none, origin)).rejects.toMatchObject({ why: 'word-refused' });
});

test.each(['', 'x', 'null', '[]', '{"token":""}', '{"token":7}', '{"failed":"constructor"}'])(
  'a message that is no result (%s) is a refusal',
  (message) => {
    expect(readSignInResult(message)).toEqual({ failed: 'word-refused' });
  },
);

test('on a trial nobody is signed in, and no dialog opens', async () => {
  const word = wordWithDialog();
  const source = openTokenSource(null, origin, async () => word.host);
  await expect(source.acquire()).rejects.toMatchObject({ why: 'word-refused' });
  expect(word.opened).toEqual([]);
});
