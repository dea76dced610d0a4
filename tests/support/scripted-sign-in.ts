import type { BrowserContext } from 'playwright-core';

/** An office.js of a Word that knows dialogs and no nested sign-in; a dialog is a window of the browser. */
const officeJs = `window.Office = {
  HostType: { Word: 'Word' },
  AsyncResultStatus: { Succeeded: 'succeeded' },
  EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event', OfficeThemeChanged: 'theme' },
  onReady: async () => ({ host: 'Word' }),
  context: {
    displayLanguage: 'fr-FR',
    document: { addHandlerAsync: () => undefined },
    requirements: { isSetSupported: () => false },
    ui: {
      messageParent: (message, { targetOrigin }) => window.opener.postMessage(message, targetOrigin),
      displayDialogAsync: (address, size, done) => {
        const opened = window.open(address, '', 'popup,width=480,height=640');
        const handlers = {};
        const hear = ({ data, origin }) => handlers.message?.({ message: data, origin });
        window.addEventListener('message', hear);
        const end = () => { clearInterval(watch); window.removeEventListener('message', hear); };
        const watch = setInterval(() => {
          if (!opened.closed) return;
          end();
          handlers.event?.({ error: 12006 });
        }, 50);
        done({ status: 'succeeded', value: {
          close: () => { end(); opened.close(); },
          addEventHandler: (type, handler) => { handlers[type] = handler; },
        } });
      },
    },
  },
};`;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What Entra answers to a code: the token that the server will take, for whoever pressed the button. */
const tokensFor = (tenant: string, nonce: string, accessToken: string): object => {
  const claims = {
    ...{ aud: 'calame', sub: 'claire', oid: 'claire', tid: tenant, nonce, ver: '2.0' },
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
    preferred_username: 'claire@brume.example',
    exp: Math.floor(Date.now() / 1_000) + 3_600,
  };
  return {
    ...{ token_type: 'Bearer', expires_in: 3_600, access_token: accessToken },
    id_token: `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}.c2ln`,
    client_info: encode({ uid: 'claire', utid: tenant }),
  };
};

/** Microsoft's two hosts for the pages of this context: office.js, and a sign-in with one button. `token` tells what it gives now. */
export const scriptSignIn = async (
  context: BrowserContext,
  token: () => string,
): Promise<{ readonly asked: readonly URL[] }> => {
  const asked: URL[] = [];
  let nonce = '';
  await context.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: officeJs }),
  );
  await context.route('https://login.microsoftonline.com/**', (route) => {
    const url = new URL(route.request().url());
    asked.push(url);
    const [, tenant = ''] = url.pathname.split('/');
    if (url.pathname.endsWith('/token')) {
      const body = JSON.stringify(tokensFor(tenant, nonce, token()));
      const headers = { 'access-control-allow-origin': '*' };
      return route.fulfill({ contentType: 'application/json', headers, body });
    }
    nonce = url.searchParams.get('nonce') ?? '';
    const back = `${url.searchParams.get('redirect_uri')}#${new URLSearchParams({
      code: 'code-1',
      state: url.searchParams.get('state') ?? '',
    })}`;
    const page = `<!doctype html><title>Entra</title><a href="${back.replaceAll('&', '&amp;')}">Se connecter</a>`;
    return route.fulfill({ contentType: 'text/html', body: page });
  });
  return { asked };
};
