import { expect, test } from '@jest/globals';
import { checkAccess } from '../../bot/api/check-access.ts';
import { startLoopbackApi } from '../builders/loopback-api.ts';

const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ conversationId: 'conversation-1', text: 'Combien de jours ?' });

test('the page of this computer is answered under each of its loopback names', async () => {
  await using api = await startLoopbackApi();
  for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]']) {
    const { status } = await api.send('GET', '/api/status', {
      headers: { host: `${name}:${api.port}` },
    });
    expect(status).toBe(200);
  }
});

test.each([
  'calame.example',
  '127.0.0.1',
  'localhost.evil.example',
  '127.0.0.1:1',
  '192.168.1.4',
  '127.0.0.1.nip.example',
])('a name re-bound to this computer (Host: %s) is turned away', async (name) => {
  await using api = await startLoopbackApi();
  const host = name.includes(':') ? name : `${name}:${api.port === 1 ? 2 : api.port}`;
  const sent = name === '127.0.0.1' ? name : host;
  const { status, text } = await api.send('GET', '/api/status', { headers: { host: sent } });
  expect(status).toBe(401);
  expect(JSON.parse(text)).toMatchObject({ code: 'access-foreign', reference: null });
  expect(JSON.parse(text).nextAction).toContain('http://127.0.0.1');
});

test('another site cannot post a question, restart a conversation or accept the charter', async () => {
  await using api = await startLoopbackApi();
  const host = `127.0.0.1:${api.port}`;
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `https://${host}` },
    { origin: `http://localhost:${api.port}` },
    { origin: `http://${host}`, 'sec-fetch-site': 'cross-site' },
    { origin: `http://${host}`, 'sec-fetch-site': 'same-site' },
    {},
  ];
  for (const headers of foreign) {
    for (const [method, path] of [
      ['POST', '/api/questions'],
      ['POST', '/api/charter/acceptance'],
      ['DELETE', '/api/conversations/conversation-1'],
    ] as const) {
      const sent = {
        headers: { host, ...json, ...headers },
        ...(method === 'POST' ? { body: question } : {}),
      };
      expect((await api.send(method, path, sent)).status).toBe(401);
    }
  }
  expect(api.desk.asked).toEqual([]);
  expect(api.desk.restarted).toEqual([]);
});

test('another site cannot read through the browser of the person', async () => {
  await using api = await startLoopbackApi();
  const host = `127.0.0.1:${api.port}`;
  for (const headers of [
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    { origin: 'https://evil.example' },
  ]) {
    expect((await api.send('GET', '/api/sources', { headers: { host, ...headers } })).status).toBe(
      401,
    );
  }
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' };
  expect((await api.send('GET', '/', { headers: { host, ...link } })).status).toBe(200);
});

test('with an app id, or off loopback, nothing is answered but what to do', async () => {
  for (const access of [
    { loopback: true, appId: '11111111-1111-4111-8111-111111111111' },
    { loopback: false, appId: null },
  ]) {
    await using api = await startLoopbackApi({ ports: { access } });
    const page = await api.send('GET', '/');
    expect(page.status).toBe(401);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.text).toContain('Posez vos questions dans Teams');
    expect((await api.send('GET', '/assets/index-4fa1.js')).status).toBe(401);
    const status = await api.send('GET', '/api/status');
    expect([status.status, JSON.parse(status.text).code]).toEqual([401, 'access-closed']);
  }
});

test('a connection that came in by another interface is refused, whatever the server was told', () => {
  const caller = { method: 'GET', path: '/', headers: { host: '127.0.0.1:80' }, localPort: 80 };
  const access = { loopback: true, appId: null };
  expect(checkAccess(access, { ...caller, localAddress: '10.0.0.4' }).ok).toBe(false);
  expect(checkAccess(access, { ...caller, localAddress: undefined }).ok).toBe(false);
  expect(checkAccess(access, { ...caller, localAddress: '::ffff:127.0.0.1' }).ok).toBe(true);
});

test('the addresses of others are left to them', async () => {
  await using api = await startLoopbackApi();
  for (const path of ['/api/messages', '/api/messages/x', '/healthz', '/apiary', '/favicon.ico']) {
    expect((await api.send('POST', path)).status).toBe(418);
  }
});
