import { expect, test } from '@jest/globals';
import { startLoopbackApi } from '../builders/loopback-api.ts';

test('the page runs no inline script, tells no referrer and may be framed by Teams only', async () => {
  await using api = await startLoopbackApi();
  const { headers, text } = await api.send('GET', '/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain(
    "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft",
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(String(headers['cache-control'])).toContain('no-store');
  const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1];
  expect(text).toContain(`nonce="${nonce}"`);
});

test('each visit has its own nonce', async () => {
  await using api = await startLoopbackApi();
  const [first, second] = [await api.send('GET', '/'), await api.send('GET', '/')];
  expect(first.headers['content-security-policy']).not.toBe(
    second.headers['content-security-policy'],
  );
});

test('assets, named by their content, are kept by the browser, squeezed when it can take it', async () => {
  await using api = await startLoopbackApi();
  const plain = await api.send('GET', '/assets/index-4fa1.js');
  expect(plain).toMatchObject({ status: 200, text: 'export const page = 1;\n' });
  expect(plain.headers['cache-control']).toContain('immutable');
  expect(plain.headers['content-type']).toContain('text/javascript');
  const squeezed = await fetch(`${api.origin}/assets/index-4fa1.js`);
  expect(squeezed.headers.get('content-encoding')).toBe('gzip');
  expect(await squeezed.text()).toBe('export const page = 1;\n');
});

test.each([
  '/assets/../secret.js',
  '/assets/..%2fsecret.js',
  '/assets/%2e%2e/secret.js',
  '/assets/..\\secret.js',
  '/assets//etc/passwd',
  '/assets/....//secret.js',
  '/assets/.hidden.js',
  '/assets/absent.js',
  '/assets/index.html',
  '/assets/',
])('no path leads out of the folder of assets: %s', async (path) => {
  await using api = await startLoopbackApi();
  const { status, text } = await api.send('GET', path);
  expect([status, JSON.parse(text).code]).toEqual([404, 'address-unknown']);
});

test('a page that was not built says the command to build it', async () => {
  await using api = await startLoopbackApi({ ports: { staticFolder: '/nowhere/dist' } });
  const { status, text } = await api.send('GET', '/');
  expect(status).toBe(503);
  expect(JSON.parse(text)).toMatchObject({ code: 'page-not-built', reference: 'f-0001' });
  expect(JSON.parse(text).nextAction).toContain('npm run build:pages');
});
