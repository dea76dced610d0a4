import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startLoopbackApi } from '../builders/loopback-api.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { appId } from '../fakes/issuer.ts';

test('the panel runs scripts of its own and of the office.js of the policy, and Word may show it inside', async () => {
  await using api = await startLoopbackApi();
  const { status, headers, text } = await api.send('GET', '/word');
  const policy = String(headers['content-security-policy']);
  expect(status).toBe(200);
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/frame-ancestors [^;]*https:\/\/\*\.officeapps\.live\.com/u);
  expect(headers['x-frame-options']).toBeUndefined();
  expect(text).toContain(
    'data-office="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
  );
  const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1];
  expect(text).toContain(`nonce="${nonce}"`);
});

test('on a trial nobody signs in: the page names no application and may talk to this server alone', async () => {
  await using api = await startLoopbackApi();
  const { headers, text } = await api.send('GET', '/word');
  expect(text).toContain('data-app="" data-tenant=""');
  expect(String(headers['content-security-policy'])).toContain("connect-src 'self';");
  expect(String(headers['content-security-policy'])).toContain("frame-src 'none';");
});

test('with an application, the page names it and may reach the place where people sign in, and no other', async () => {
  await using api = await startLoopbackApi({ ports: { access: { loopback: true, appId } } });
  const { headers, text } = await api.send('GET', '/word', {
    headers: { host: `127.0.0.1:${api.port}` },
  });
  // Nobody can be known here: the door stays closed, the page too.
  expect([headers['content-type'], text.includes(appId)]).toEqual([
    'text/html; charset=utf-8',
    false,
  ]);
  const personOf = async () => {
    throw new Error('the page asks for nobody');
  };
  await using open = await startLoopbackApi({
    ports: { access: { loopback: true, appId, personOf } },
  });
  const page = await open.send('GET', '/word');
  const [tenant] = scriptedPolicy.policy.identity.tenants;
  expect(page.text).toContain(`data-app="${appId}" data-tenant="${tenant}"`);
  expect(String(page.headers['content-security-policy'])).toContain(
    "connect-src 'self' https://login.microsoftonline.com;",
  );
});

test('the address of office.js that the policy gives cannot break out of its attribute', async () => {
  const officeJs = 'https://cdn.mairie.example/office.js?a=1&b="><script>';
  const policy = { ...scriptedPolicy.policy, word: { officeJs } };
  await using api = await startLoopbackApi({
    script: { snapshot: { ...scriptedPolicy, policy } },
  });
  const { headers, text } = await api.send('GET', '/word');
  expect(text).toContain('?a=1&amp;b=&quot;>&lt;script>"');
  expect(String(headers['content-security-policy'])).toContain(
    "script-src 'self' https://cdn.mairie.example;",
  );
});

test('the files of the panel come from its own folder, those of the tab do not', async () => {
  await using api = await startLoopbackApi();
  const own = await api.send('GET', '/word/assets/index-77b0.js');
  expect([own.status, own.text]).toEqual([200, 'export const pane = 1;\n']);
  for (const path of ['/word/assets/index-4fa1.js', '/word/assets/..%2findex.html']) {
    const { status, text } = await api.send('GET', path);
    expect([path, status, JSON.parse(text).code]).toEqual([path, 404, 'address-unknown']);
  }
});

test('a panel that was not built says the command to build it', async () => {
  await using api = await startLoopbackApi({ ports: { paneFolder: '/nowhere/dist' } });
  const { status, text } = await api.send('GET', '/word');
  expect([status, JSON.parse(text).code]).toEqual([503, 'page-not-built']);
});

test('the page of a sign-in in a dialog reaches Entra and office.js, and is never shown inside another', async () => {
  const personOf = async () => {
    throw new Error('the page asks for nobody');
  };
  const paneFolder = join(import.meta.dirname, '../../office-addin/pane');
  await using open = await startLoopbackApi({
    ports: { paneFolder, access: { loopback: true, appId, personOf } },
  });
  const { status, headers, text } = await open.send('GET', '/word/sign-in');
  expect([status, text.includes(`data-app="${appId}"`)]).toEqual([200, true]);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).toContain("connect-src 'self' https://login.microsoftonline.com;");
  expect(policy).toContain("frame-src 'none';");
  expect(policy).toMatch(/frame-ancestors 'self'$/u);
});

test('a page comes in the language that its reader asks for, when it is one of ours', async () => {
  await using api = await startLoopbackApi();
  const langOf = async (accepted: string): Promise<string | undefined> => {
    const { text } = await api.send('GET', '/word', { headers: { 'accept-language': accepted } });
    return /<html lang="(\w+)"/u.exec(text)?.[1];
  };
  expect(await Promise.all(['en-GB,en;q=0.9', 'fr-FR', 'de'].map(langOf))).toEqual([
    'en',
    'fr',
    'fr',
  ]);
});
